package org.volteface.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.volteface.api.model.Span;
import org.volteface.api.text.PartOfSpeech;
import org.volteface.api.text.Quotation;

/** Gathers the attributions of a whole document: nested ones dropped, quotations without a speaker carried on. */
final class UtteranceCollector {
    private static final int WORDS_OF_SPEECH = 3;

    private final Trees trees;
    private final UtteranceFinder finder;
    private final ActorNouns actors;

    UtteranceCollector(Trees trees, CueFinder cues, ActorNouns actors) {
        this.trees = trees;
        this.finder = new UtteranceFinder(cues, trees.quotes());
        this.actors = actors;
    }

    /** The attributions in the order of the text. */
    List<Utterance> collect() {
        List<Utterance> found = new ArrayList<>(new Turns(trees.annotated()).all());
        for (Tree tree : trees.all()) {
            found.addAll(outermost(finder.in(tree)));
        }
        List<Utterance> outer = outermost(found);
        return carriedOn(outer);
    }

    /** Without those whose cue stands in the content of another one. */
    private static List<Utterance> outermost(List<Utterance> found) {
        SpanIndex<Utterance> contents = new SpanIndex<>();
        found.forEach(utterance -> contents.add(utterance.tree().field(), utterance.content(), utterance));
        List<Utterance> kept = new ArrayList<>();
        for (Utterance utterance : found) {
            Span cue = utterance.words().get(0);
            boolean nested = contents.near(utterance.tree().field(), cue).stream()
                    .anyMatch(other -> other.holds(cue)
                            && !other.equals(utterance)
                            && !(utterance.holds(other.words().get(0)) && isBefore(utterance, other, found)));
            if (!nested) {
                kept.add(utterance);
            }
        }
        return kept;
    }

    private static boolean isBefore(Utterance one, Utterance other, List<Utterance> found) {
        return found.indexOf(one) < found.indexOf(other);
    }

    private List<Utterance> carriedOn(List<Utterance> found) {
        Spoken all = new Spoken(found);
        for (Tree tree : trees.all()) {
            for (Quotation quotation :
                    trees.quotes().near(tree.field(), tree.sentence().span())) {
                boolean here = tree.sentence().span().contains(quotation.span().start());
                if (here && all.leaves(tree.field(), quotation.inner())) {
                    carry(all, tree, quotation);
                }
            }
        }
        return all.inOrder();
    }

    private void carry(Spoken all, Tree tree, Quotation quotation) {
        Range words = tree.within(quotation.inner());
        boolean alone = isAlone(tree, quotation);
        boolean speech = words.last() - words.first() + 1 >= WORDS_OF_SPEECH;
        if (alone && speech) {
            int last = lastDirect(all, tree);
            if (last >= 0) {
                all.extend(last, quotation.span());
            } else {
                all.add(unattributed(tree, quotation));
            }
        } else if (!alone) {
            bySubject(tree, quotation, words).ifPresent(all::add);
        }
    }

    private static boolean isAlone(Tree tree, Quotation quotation) {
        for (int i = 0; i < tree.size(); i++) {
            boolean inside = quotation.span().overlaps(tree.token(i).span());
            if (!inside && !tree.is(i, PartOfSpeech.PUNCT)) {
                return false;
            }
        }
        return true;
    }

    /** The number of the quotation of the same paragraph that the one at hand goes on from. */
    private int lastDirect(Spoken all, Tree tree) {
        int last = all.lastBefore(tree);
        if (last < 0) {
            return last;
        }
        Utterance utterance = all.get(last);
        boolean quoted =
                trees.quotes().touches(tree.field(), utterance.content().get(0));
        return quoted && utterance.anchor().token() != Tree.NONE ? last : -1;
    }

    private static Utterance unattributed(Tree tree, Quotation quotation) {
        return new Utterance(
                new Utterance.Anchor(tree, Tree.NONE, false),
                Cue.UNLISTED,
                List.of(),
                List.of(),
                List.of(quotation.span()));
    }

    /** Quoted words that somebody is the subject of: the chair was "furious". */
    private Optional<Utterance> bySubject(Tree tree, Quotation quotation, Range words) {
        if (words.isEmpty() || words.last() - words.first() < 1) {
            return Optional.empty();
        }
        int head = ClauseSplitter.head(tree, words);
        int verb = tree.child(head, "cop") != Tree.NONE ? head : tree.head(head);
        int subject = verb < 0 ? Tree.NONE : tree.child(verb, "nsubj");
        if (subject == Tree.NONE
                || words.contains(subject)
                || !actors.isActor(tree, subject)
                || isNoVerb(tree, verb, subject)) {
            return Optional.empty();
        }
        int cue = verb == head ? tree.child(head, "cop") : verb;
        return Optional.of(new Utterance(
                new Utterance.Anchor(tree, cue, false),
                Cue.UNLISTED,
                List.of(tree.span(Sources.phrase(tree, subject, verb))),
                List.of(tree.token(cue).span()),
                List.of(quotation.span())));
    }

    /** Whether the bare form behind one name cannot be its verb, and so is a noun that the tagger mistook: the Norland deal opponent said. */
    private static boolean isNoVerb(Tree tree, int verb, int subject) {
        return tree.is(subject, PartOfSpeech.PROPN)
                && subject == verb - 1
                && tree.form(verb).equals(tree.lemma(verb))
                && tree.child(verb, "aux") == Tree.NONE
                && tree.child(subject, "conj") == Tree.NONE
                && !tree.form(subject).endsWith("s");
    }
}
