package org.volteface.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.volteface.api.extraction.Draft;
import org.volteface.api.model.Passage;
import org.volteface.api.model.StatementKind;
import org.volteface.api.text.AnnotatedText;

/** The steps from annotated text to drafts, with the word lists that they share. Holds no state of any document. */
final class Extraction {
    private final CueFinder cues;
    private final ActorNouns actors;
    private final EventReader events;
    private final KindReader kinds;
    private final Narration narration;
    private final PledgeReader pledges;
    private final Hearsay hearsay;

    Extraction() {
        Inflections inflections = new Inflections();
        CueLexicon lexicon = new CueLexicon(inflections);
        EventLexicon eventLexicon = new EventLexicon(inflections);
        actors = new ActorNouns(inflections);
        events = new EventReader(eventLexicon);
        Deeds deeds = new Deeds(inflections, eventLexicon, actors);
        kinds = new KindReader(lexicon, deeds, new Bonds(new Windows(actors), inflections));
        pledges = new PledgeReader(inflections);
        cues = new CueFinder(lexicon, deeds);
        narration = new Narration(deeds, lexicon, actors);
        hearsay = new Hearsay(lexicon);
    }

    /** The drafts of the document in the order of the text. */
    List<Draft> drafts(AnnotatedText text) {
        Trees trees = new Trees(text);
        List<Utterance> utterances = new UtteranceCollector(trees, cues, actors).collect();
        Drafter drafter = new Drafter(trees, kinds, events, hearsay);
        Unspoken unspoken = new Unspoken(trees);
        List<Draft> drafts = attributed(unspoken.rid(utterances), drafter);
        ActFinder acts = new ActFinder(actors, utterances);
        for (Tree tree : trees.all()) {
            for (Clause clause : acts.in(tree)) {
                narration
                        .kind(clause)
                        .filter(kind -> Narration.isOfPaper(kind) || !unspoken.is(clause))
                        .ifPresent(kind -> drafts.add(drafter.draft(clause, kind)));
            }
        }
        drafts.addAll(new Reciprocity(trees, inOrder(drafts)).owed());
        CorrectionNotice notice = new CorrectionNotice(text);
        notice.disowning(trees).forEach(clause -> drafts.add(drafter.draft(clause, StatementKind.CORRECTION)));
        Genre genre = Genre.of(text);
        return inOrder(drafts).stream()
                .map(notice::read)
                .flatMap(draft -> genre.read(draft).stream())
                .toList();
    }

    /** What is attributed to somebody, each with what the one before in the same paragraph hands on. */
    private static List<Draft> attributed(List<Utterance> utterances, Drafter drafter) {
        List<Draft> drafts = new ArrayList<>();
        Carried carried = Carried.NOTHING;
        int paragraph = 0;
        for (Utterance utterance : utterances) {
            int here = utterance.tree().sentence().paragraph();
            List<Draft> made = drafter.drafts(utterance, here == paragraph ? carried : Carried.NOTHING);
            carried = Carried.from(made);
            paragraph = here;
            drafts.addAll(made);
        }
        return drafts;
    }

    /** Whether a sentence of the text is a pledge of its author. */
    boolean pledge(AnnotatedText text) {
        return text.sentences().stream()
                .filter(sentence -> !sentence.tokens().isEmpty())
                .anyMatch(sentence -> pledges.isPledge(new Tree(sentence)));
    }

    private static List<Draft> inOrder(List<Draft> drafts) {
        Comparator<Draft> order = Comparator.comparing(
                        (Draft draft) -> draft.passage().field())
                .thenComparing(draft -> draft.passage().span());
        Set<Passage> seen = new HashSet<>();
        return drafts.stream()
                .sorted(order)
                .filter(draft -> seen.add(draft.passage()))
                .toList();
    }
}
