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
    private final Hearsay hearsay;
    private final TimingReader timings;

    Drafter(Trees trees, KindReader kinds, EventReader events, Hearsay hearsay) {
        this.trees = trees;
        this.kinds = kinds;
        this.events = events;
        this.hearsay = hearsay;
        this.timings = new TimingReader(trees.annotated().document().published());
    }

    /** The statements that the utterance holds; {@code carried} is what the sentence before hands on. */
    List<Draft> drafts(Utterance utterance, Carried carried) {
        Attribution attribution = new Attribution(
                utterance.kind(trees.quotes()), utterance.source(), utterance.words(), utterance.content());
        List<Draft> drafts = new ArrayList<>();
        List<Clause> clauses = Passages.of(trees, utterance);
        Provisos provisos = new Provisos(trees, clauses);
        for (int i = 0; i < clauses.size(); i++) {
            drafts.add(draft(utterance, attribution, clauses.get(i), new Tied(carried, provisos, i)));
        }
        return drafts;
    }

    /** What a clause hangs on: what the statement before hands on, and the conditions of its own utterance. */
    private record Tied(Carried carried, Provisos provisos, int index) {
        Optional<String> condition(Clause clause, boolean quoted) {
            return provisos.own(index).or(() -> quoted ? carried.condition(clause) : Optional.empty());
        }
    }

    private Draft draft(Utterance utterance, Attribution attribution, Clause clause, Tied tied) {
        Field field = clause.tree().field();
        String text = trees.text(field);
        boolean quoted = attribution.kind() == AttributionKind.DIRECT;
        Optional<String> near = tied.condition(clause, quoted);
        String sentence = " " + utterance.tree().words(utterance.tree().all()) + " ";
        StatementKind kind = tied.carried()
                .kind(kinds.of(new Attributed(clause, utterance.cue(), near, quoted, sentence)), clause, quoted);
        boolean binds = kind == StatementKind.COMMITMENT || kind == StatementKind.THREAT;
        Optional<String> condition = near.or(() ->
                binds ? tied.provisos().around(tied.index()) : tied.provisos().other(tied.index()));
        Set<Mark> marks = Marks.of(clause, sentence);
        PlacedWords words = PlacedWords.of(text, clause.span());
        PlacedWords around = around(utterance);
        Cued cued = new Cued(around, utterance.tree(), utterance.anchor().token());
        boolean background = kind == StatementKind.COMMITMENT && cued.isPluperfect();
        boolean past = timings.isRecalled(Cued.of(words));
        boolean relative = isRelative(utterance) && past;
        boolean before = past && !quoted && cued.isPluperfect() || timings.isRecalled(cued);
        if (background || relative || before || quoted && isToldAgain(utterance)) {
            marks.add(Mark.RECALLED);
        }
        Optional<Span> subject = Agents.of(clause.tree(), clause.head())
                .or(clause::subject)
                .filter(range -> clause.range().contains(range))
                .filter(range -> !isNobodysDoing(kind, clause, range))
                .map(clause.tree()::span);
        Optional<EventType> event = events.of(clause, utterance.cue());
        Reading reading = new Reading(subject, Modalities.of(clause, condition), condition, event, marks);
        return new Draft(
                passage(clause),
                kind,
                background ? told(attribution, AttributionKind.NARRATOR) : claimed(utterance, attribution, clause),
                relative ? timings.told() : timings.read(words, cued, marks.contains(Mark.RECALLED)),
                reading);
    }

    /** Whether the subject of what is promised or done is not who does it: a school will stand, nobody will be dismissed. */
    private static boolean isNobodysDoing(StatementKind kind, Clause clause, Range subject) {
        boolean promised = kind == StatementKind.COMMITMENT;
        boolean suffers =
                Agents.of(clause.tree(), clause.head()).isEmpty() && Sources.isPassive(clause.tree(), clause.head());
        return (promised || kind == StatementKind.ACT) && suffers
                || promised && UNNAMED.contains(clause.tree().form(subject.first()));
    }

    /** Whether the cue puts the quotation before what else is told: "I oppose it," she had said there. */
    private boolean isToldAgain(Utterance utterance) {
        return utterance.words().stream()
                .map(span -> span.of(trees.text(utterance.tree().field())))
                .anyMatch(words -> words.startsWith("had "));
    }

    private Attribution claimed(Utterance utterance, Attribution attribution, Clause clause) {
        if (UnnamedSource.vouches(utterance.tree())) {
            return by(attribution, AttributionKind.ANONYMOUS);
        }
        if (!hearsay.is(utterance, clause)) {
            return attribution;
        }
        boolean partly = attribution.kind() == AttributionKind.MIXED && Hearsay.isTold(clause);
        return partly ? by(attribution, AttributionKind.ANONYMOUS) : told(attribution, AttributionKind.ANONYMOUS);
    }

    /** Indirect speech that rests on other words: the narrator's, where a promise is the background of something else. */
    private static Attribution told(Attribution attribution, AttributionKind teller) {
        return attribution.kind() == AttributionKind.INDIRECT ? by(attribution, teller) : attribution;
    }

    private static Attribution by(Attribution attribution, AttributionKind teller) {
        return new Attribution(teller, attribution.source(), attribution.cue(), attribution.content());
    }

    /** The mayor, who backed the tunnel in 2019: what only tells more of somebody is of an earlier time, and no view of now. */
    private static boolean isRelative(Utterance utterance) {
        Tree tree = utterance.tree();
        int token = utterance.anchor().token();
        return token > 0
                && !utterance.cue().introduces()
                && tree.reads(Surface.groupStart(tree, token) - 1, "who", "which", "that");
    }

    /** The words of the cue's own clause outside the content. */
    private PlacedWords around(Utterance utterance) {
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
        Provisos provisos = new Provisos(trees, List.of(clause));
        Optional<String> condition = provisos.own(0).or(() -> provisos.other(0));
        String sentence = " " + clause.tree().words(clause.tree().all()) + " ";
        Reading reading = new Reading(
                (DEEDS.contains(kind) ? clause.doer() : clause.subject()).map(clause.tree()::span),
                Modalities.of(clause, condition),
                condition,
                events.of(clause, Cue.UNLISTED),
                Marks.of(clause, sentence));
        AttributionKind told = hearsay.is(clause) ? AttributionKind.ANONYMOUS : AttributionKind.NARRATOR;
        Attribution attribution = new Attribution(told, List.of(), List.of(), List.of(span));
        PlacedWords words = PlacedWords.of(text, new Span(fronted(clause), span.end()));
        return new Draft(passage(clause), kind, attribution, timings.read(words, Cued.NONE, false), reading);
    }

    /** Where the clause begins, with a phrase before it that can hold its date: in 2018, they left. */
    private static int fronted(Clause clause) {
        Tree tree = clause.tree();
        int first = clause.range().first();
        int start = clause.span().start();
        boolean phrase =
                first > 0 && first <= FRONTED && tree.is(0, PartOfSpeech.ADP, PartOfSpeech.ADV, PartOfSpeech.PROPN);
        return phrase ? tree.token(0).span().start() : start;
    }

    private Passage passage(Clause clause) {
        return new Passage(trees.annotated().document().id(), clause.tree().field(), clause.span());
    }
}
