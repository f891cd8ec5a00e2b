package org.volteface.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.volteface.api.extraction.Draft;
import org.volteface.api.extraction.Reading;
import org.volteface.api.model.Attribution;
import org.volteface.api.model.AttributionKind;
import org.volteface.api.model.EventType;
import org.volteface.api.model.Field;
import org.volteface.api.model.Mark;
import org.volteface.api.model.Passage;
import org.volteface.api.model.Span;
import org.volteface.api.model.StatementKind;
import org.volteface.api.text.PartOfSpeech;

/** Makes the drafts of one document from its attributions and narrated clauses. */
final class Drafter {
    private static final int FRONTED = 6;
    private static final Set<StatementKind> DEEDS = Set.of(StatementKind.ACT, StatementKind.REPORT);

    private static final Set<String> UNNAMED = Set.of(
            "a", "an", "no", "any", "every", "each", "some", "another", "nobody", "none", "everybody", "everyone");

    private final Trees trees;
    private final KindReader kinds;
    private final EventReader events;
    private final TimingReader timings;

    Drafter(Trees trees, KindReader kinds, EventReader events) {
        this.trees = trees;
        this.kinds = kinds;
        this.events = events;
        this.timings = new TimingReader(trees.annotated().document().published());
    }

    /** The statements that the utterance holds; {@code carried} is what the sentence before hands on. */
    List<Draft> drafts(Utterance utterance, Carried carried) {
        Attribution attribution = new Attribution(
                utterance.kind(trees.quotes()), utterance.source(), utterance.words(), utterance.content());
        List<Draft> drafts = new ArrayList<>();
        for (Clause clause : Passages.of(trees, utterance)) {
            drafts.add(draft(utterance, attribution, clause, carried));
        }
        return drafts;
    }

    private Draft draft(Utterance utterance, Attribution attribution, Clause clause, Carried carried) {
        Field field = clause.tree().field();
        String text = trees.text(field);
        boolean quoted = attribution.kind() == AttributionKind.DIRECT;
        Optional<String> condition = Conditions.in(clause.tree(), clause.range(), text)
                .or(() -> quoted ? carried.condition(clause) : Optional.empty());
        String sentence = " " + utterance.tree().words(utterance.tree().all()) + " ";
        StatementKind kind = carried.kind(
                kinds.of(new Attributed(clause, utterance.cue(), condition, quoted, sentence)), clause, quoted);
        Set<Mark> marks = Marks.of(clause, sentence);
        String around = around(utterance);
        boolean background = kind == StatementKind.COMMITMENT && TimingReader.isPluperfect(around);
        if (background || timings.isRecalled(around)) {
            marks.add(Mark.RECALLED);
        }
        Optional<Span> subject = Agents.of(clause.tree(), clause.head())
                .or(clause::subject)
                .filter(range -> clause.range().contains(range))
                .filter(range -> kind != StatementKind.COMMITMENT || !isNobodysDoing(clause, range))
                .map(clause.tree()::span);
        Optional<EventType> event = events.of(clause, utterance.cue());
        Reading reading = new Reading(subject, Modalities.of(clause, condition), condition, event, marks);
        return new Draft(
                passage(clause),
                kind,
                background ? told(attribution) : attribution,
                timings.read(clause.span().of(text), around, marks.contains(Mark.RECALLED)),
                reading);
    }

    /** Whether the subject of what is promised is not who is to do it: a school will stand, nobody will be dismissed. */
    private static boolean isNobodysDoing(Clause clause, Range subject) {
        boolean suffers =
                Agents.of(clause.tree(), clause.head()).isEmpty() && Sources.isPassive(clause.tree(), clause.head());
        return suffers || UNNAMED.contains(clause.tree().form(subject.first()));
    }

    /** What somebody had promised, told as the background of something else, rests on the narrator's word. */
    private static Attribution told(Attribution attribution) {
        return attribution.kind() == AttributionKind.INDIRECT
                ? new Attribution(
                        AttributionKind.NARRATOR, attribution.source(), attribution.cue(), attribution.content())
                : attribution;
    }

    /** The words of the cue's own clause outside the content. */
    private String around(Utterance utterance) {
        String text = trees.text(utterance.tree().field());
        Span sentence = utterance.tree().sentence().span();
        int end = sentence.end();
        if (!utterance.words().isEmpty()) {
            int comma = text.indexOf(", ", utterance.words().get(0).end());
            end = comma < 0 ? end : Math.min(end, comma);
        }
        return TimingReader.around(text, new Span(sentence.start(), end), utterance.content());
    }

    /** The narrator's own account. */
    Draft draft(Clause clause, StatementKind kind) {
        String text = trees.text(clause.tree().field());
        Span span = clause.span();
        Optional<String> condition = Conditions.in(clause.tree(), clause.range(), text);
        String sentence = " " + clause.tree().words(clause.tree().all()) + " ";
        Reading reading = new Reading(
                (DEEDS.contains(kind) ? clause.doer() : clause.subject()).map(clause.tree()::span),
                Modalities.of(clause, condition),
                condition,
                events.of(clause, Cue.UNLISTED),
                Marks.of(clause, sentence));
        Attribution attribution = new Attribution(AttributionKind.NARRATOR, List.of(), List.of(), List.of(span));
        String lead = fronted(clause).of(text);
        return new Draft(passage(clause), kind, attribution, timings.read(lead + span.of(text), "", false), reading);
    }

    /** A phrase before the clause that can hold its date: in 2018, they left. */
    private static Span fronted(Clause clause) {
        Tree tree = clause.tree();
        int first = clause.range().first();
        int start = clause.span().start();
        boolean phrase =
                first > 0 && first <= FRONTED && tree.is(0, PartOfSpeech.ADP, PartOfSpeech.ADV, PartOfSpeech.PROPN);
        return new Span(phrase ? tree.token(0).span().start() : start, start);
    }

    private Passage passage(Clause clause) {
        return new Passage(trees.annotated().document().id(), clause.tree().field(), clause.span());
    }
}
