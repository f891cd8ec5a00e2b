package org.volteface.stance;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.volteface.api.extraction.Draft;
import org.volteface.api.extraction.Reading;
import org.volteface.api.model.Actor;
import org.volteface.api.model.ActorKind;
import org.volteface.api.model.Attribution;
import org.volteface.api.model.AttributionKind;
import org.volteface.api.model.Claim;
import org.volteface.api.model.Field;
import org.volteface.api.model.Holding;
import org.volteface.api.model.Modality;
import org.volteface.api.model.Passage;
import org.volteface.api.model.Span;
import org.volteface.api.model.StanceLabel;
import org.volteface.api.model.Statement;
import org.volteface.api.model.StatementKind;
import org.volteface.api.model.Timing;
import org.volteface.api.model.Wording;
import org.volteface.api.stance.Attributed;
import org.volteface.api.stance.Context;
import org.volteface.api.stance.Lesson;
import org.volteface.api.text.AnnotatedText;
import org.volteface.contracts.Parsed;
import org.volteface.contracts.Samples;

/** Claims read from sentences written by hand. */
final class Statements {
    static final Actor COUNCIL = new Actor("org:council", "Town council", ActorKind.ORGANISATION);

    private static final StanceReader READER = new StanceReader(new PredicateLexicon(), new Synonyms(), 0.4);

    private Statements() {}

    /** The claim of the whole text, said by the council. */
    static Claim claim(StatementKind kind, String block) {
        AnnotatedText text = Parsed.text(block);
        return READER.read(said(text, kind, Holding.own(COUNCIL)), new Context(text, List.of()));
    }

    /** The claim of the whole text by {@code holding}, after {@code before} was said. */
    static Claim claim(StatementKind kind, Holding holding, List<Statement> before, String block) {
        AnnotatedText text = Parsed.text(block);
        return READER.read(said(text, kind, holding), new Context(text, before));
    }

    /** A statement of the council whose claim is read from the whole text. */
    static Statement statement(StatementKind kind, String block) {
        AnnotatedText text = Parsed.text(block);
        Attributed said = said(text, kind, Holding.own(COUNCIL));
        Claim claim = READER.read(said, new Context(text, List.of()));
        Wording wording = new Wording(
                said.draft().passage(), text.document().text(), said.draft().attribution());
        return new Statement("s", wording, said.holding(), claim, said.draft().timing(), List.of());
    }

    /** The claim of the whole text, said by the council, corrected by {@code weights}. */
    static Claim corrected(Weights weights, StatementKind kind, String block) {
        AnnotatedText text = Parsed.text(block);
        return new CorrectedReader(READER, weights)
                .read(said(text, kind, Holding.own(COUNCIL)), new Context(text, List.of()));
    }

    /** The whole text as a lesson with its right answer. */
    static Lesson lesson(String group, StatementKind kind, StanceLabel side, String block) {
        AnnotatedText text = Parsed.text(block);
        Lesson.Answer answer = new Lesson.Answer(kind, Optional.of(side));
        return new Lesson(
                group, text, List.of(said(text, StatementKind.POSITION, Holding.own(COUNCIL))), Map.of(0, answer));
    }

    private static Attributed said(AnnotatedText text, StatementKind kind, Holding holding) {
        Span all = new Span(0, text.document().text().length());
        Attribution attribution = new Attribution(AttributionKind.DIRECT, List.of(), List.of(), List.of(all));
        Reading reading = new Reading(Optional.empty(), Modality.CERTAIN, Optional.empty(), Optional.empty(), Set.of());
        Passage passage = new Passage(text.document().id(), Field.TEXT, all);
        return new Attributed(new Draft(passage, kind, attribution, Timing.said(Samples.DAY), reading), holding);
    }
}
