package org.volteface.system.guests.moody;

import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.volteface.api.extraction.Draft;
import org.volteface.api.extraction.StatementExtractor;
import org.volteface.api.model.EventType;
import org.volteface.api.model.Passage;
import org.volteface.api.model.Span;
import org.volteface.api.text.AnnotatedText;
import org.volteface.contracts.Samples;

/** An extractor that works until a title puts it in a mood; its nonsense is a passage outside the text. */
@Component
public final class MoodyStatementExtractor implements StatementExtractor {
    private static final Span FAR_AWAY = new Span(1_000_000, 1_000_001);

    @Override
    public List<Draft> extract(AnnotatedText text) {
        return Mood.of("extraction", text.document().title())
                .answer(() -> Samples.drafts(text), () -> Samples.drafts(text).stream()
                        .map(MoodyStatementExtractor::farAway)
                        .toList());
    }

    @Override
    public Optional<EventType> event(AnnotatedText text) {
        return Mood.of("extraction", text.document().text())
                .answer(() -> Optional.of(EventType.CONSULT), Optional::empty);
    }

    @Override
    public boolean pledge(AnnotatedText text) {
        return Mood.of("extraction", text.document().text()).answer(() -> true, () -> false);
    }

    private static Draft farAway(Draft draft) {
        Passage passage =
                new Passage(draft.passage().documentId(), draft.passage().field(), FAR_AWAY);
        return new Draft(passage, draft.kind(), draft.attribution(), draft.timing(), draft.reading());
    }
}
