package org.volteface.stance;

import static org.volteface.stance.Features.Frame.ATTRIBUTION;
import static org.volteface.stance.Features.Frame.KIND;
import static org.volteface.stance.Features.Frame.SIDE;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.volteface.api.extraction.Draft;
import org.volteface.api.extraction.Reading;
import org.volteface.api.model.Actor;
import org.volteface.api.model.Holding;
import org.volteface.api.model.Span;
import org.volteface.api.model.Stance;
import org.volteface.api.stance.Attributed;
import org.volteface.api.text.AnnotatedText;

/** The traits of a statement that the rules and the steps before have found: what they decided is the best of witnesses. */
final class RuleTraits {
    private final Attributed statement;
    private final Ruling ruling;
    private final Features features;

    RuleTraits(Attributed statement, Ruling ruling, Features features) {
        this.statement = statement;
        this.ruling = ruling;
        this.features = features;
    }

    void add(AnnotatedText text) {
        addRuling();
        addReading();
        addHolding();
        addCue(text);
    }

    private void addRuling() {
        Draft draft = statement.draft();
        Stance stance = ruling.claim().stance();
        features.add("all", "");
        features.add("kind", ruling.claim().kind());
        features.add("attributed", draft.attribution().kind(), KIND);
        features.add("stance", stance.label(), KIND);
        features.add(
                "stance&attributed", stance.label() + "&" + draft.attribution().kind(), KIND);
        features.add("draft", draft.kind(), KIND);
        features.add("sure", stance.confidence(), SIDE);
        features.add("sure&stance", stance.confidence() + "&" + stance.label(), KIND);
        features.add("side", ruling.side().map(RuleTraits::shape).orElse("none"), KIND);
        ruling.doubts().forEach(doubt -> features.add("doubt", doubt, KIND, SIDE));
    }

    private static String shape(Side side) {
        String footing = side.firm() ? "firm" : "told";
        return side.label() + "&" + side.direction() + "&" + footing + "&"
                + side.deed().isPresent();
    }

    private void addReading() {
        Reading reading = statement.draft().reading();
        features.add("modality", reading.modality(), KIND);
        features.add("condition", reading.condition().isPresent(), KIND);
        features.add("deadline", statement.draft().timing().deadline().isPresent(), KIND);
        features.add("about", statement.draft().timing().about().isPresent(), KIND);
        reading.event().ifPresent(event -> features.add("event", event, KIND, SIDE));
        reading.marks().forEach(mark -> features.add("mark", mark, KIND));
    }

    private void addHolding() {
        Holding holding = statement.holding();
        features.add("holder", holding.holder().kind(), KIND);
        features.add("authority", holding.authority());
        features.add("spoken", holding.spokenBy().isPresent());
        features.add("subject", subject(holding), KIND, ATTRIBUTION);
    }

    private static String subject(Holding holding) {
        Optional<Actor> subject = holding.subject();
        boolean own = subject.filter(actor -> actor.equals(holding.holder()) || actor.equals(holding.speaker()))
                .isPresent();
        return own ? "own" : subject.map(actor -> actor.kind().name()).orElse("none");
    }

    private void addCue(AnnotatedText text) {
        List<Span> cue = statement.draft().attribution().cue();
        if (cue.isEmpty()) {
            features.add("cue", "none", ATTRIBUTION);
        }
        for (Span span : cue) {
            String words = text.text(statement.draft().passage().field(), span).toLowerCase(Locale.ROOT);
            features.add("cue", words.strip().replace(' ', '_'), KIND);
        }
    }
}
