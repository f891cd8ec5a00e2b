package org.volteface.extraction;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.volteface.api.extraction.Draft;
import org.volteface.api.extraction.Reading;
import org.volteface.api.model.Attribution;
import org.volteface.api.model.AttributionKind;
import org.volteface.api.model.EventType;
import org.volteface.api.model.Mark;
import org.volteface.api.model.Modality;
import org.volteface.api.model.Passage;
import org.volteface.api.model.Span;
import org.volteface.api.model.StatementKind;

/** Finds what the other party to an accord owes in its turn: accepted caps on its catch in return for access to ports. */
final class Reciprocity {
    private static final Pattern TURN = Pattern.compile("\\bin (?:return|exchange) for\\b.*", Pattern.DOTALL);
    private static final Pattern PARTY = Pattern.compile(
            "\\b(left|leaves?|quit|quits|joined|signed|ratified|withdrew|withdrawn|pulled out|walked (away|out)|abandoned|renounced|tore up|scrapped)\\b.*\\b([A-Z]{3,}|deal|accord|agreement|pact|treaty|settlement|convention)\\b");

    private final Trees trees;
    private final List<Draft> drafts;

    Reciprocity(Trees trees, List<Draft> drafts) {
        this.trees = trees;
        this.drafts = drafts;
    }

    /** One commitment of the other party for each one that names its price, where the document tells who that party is. */
    List<Draft> owed() {
        List<Draft> owed = new ArrayList<>();
        for (Draft draft : drafts) {
            if (draft.kind() == StatementKind.COMMITMENT) {
                price(draft).ifPresent(span -> partner(draft).ifPresent(party -> owed.add(owed(draft, span, party))));
            }
        }
        return owed;
    }

    private Optional<Span> price(Draft draft) {
        Span span = draft.passage().span();
        Matcher matcher = TURN.matcher(words(draft, span));
        return matcher.find() ? Optional.of(new Span(span.start() + matcher.start(), span.end())) : Optional.empty();
    }

    /** The doer of a deed that only a party to the accord can do. */
    private Optional<Span> partner(Draft draft) {
        String own = doer(draft).map(span -> words(draft, span)).orElse("").toLowerCase(Locale.ROOT);
        return drafts.stream()
                .filter(other -> other.passage().field() == draft.passage().field())
                .filter(other ->
                        PARTY.matcher(words(other, other.passage().span())).find())
                .flatMap(other -> doer(other).stream())
                .filter(span -> !words(draft, span).toLowerCase(Locale.ROOT).contains(own))
                .findFirst();
    }

    private static Optional<Span> doer(Draft draft) {
        return draft.reading().subject().or(() -> draft.attribution().source().stream()
                .findFirst());
    }

    private Draft owed(Draft draft, Span span, Span party) {
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        if (draft.reading().is(Mark.RECALLED)) {
            marks.add(Mark.RECALLED);
        }
        Reading reading = new Reading(
                Optional.of(party), Modality.CERTAIN, Optional.empty(), Optional.of(EventType.AGREE), marks);
        return new Draft(
                new Passage(draft.passage().documentId(), draft.passage().field(), span),
                StatementKind.COMMITMENT,
                new Attribution(AttributionKind.NARRATOR, List.of(), List.of(), List.of(span)),
                draft.timing(),
                reading);
    }

    private String words(Draft draft, Span span) {
        return span.of(trees.text(draft.passage().field()));
    }
}
