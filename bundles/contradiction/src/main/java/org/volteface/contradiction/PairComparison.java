package org.volteface.contradiction;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.volteface.api.contradiction.PairRelation;
import org.volteface.api.text.AnnotatedText;

/**
 * The comparison of two short texts by aligned words. A contradiction needs what both are about to be the same, and one
 * plain clash: a denied predicate, a word of opposite meaning, another figure.
 */
final class PairComparison {
    private static final double SAME_MATTER = 0.75;
    private static final double ENTAILED = 0.75;

    private static final Pattern YEAR = Pattern.compile("\\b(?:1[5-9]|20)\\d\\d\\b");

    private final Antonyms antonyms = new Antonyms();

    /** How {@code hypothesis} stands to {@code premise}. */
    PairRelation compare(AnnotatedText premise, AnnotatedText hypothesis) {
        Lemmas known = new Lemmas(premise);
        Lemmas asked = new Lemmas(hypothesis);
        Optional<Lemmas.Word> root = asked.root();
        if (root.isEmpty() || !namesMeet(asked, known)) {
            return PairRelation.NEUTRAL;
        }
        if (denial(asked, known, root.get())
                || opposite(asked, known)
                || Roles.swapped(asked, known)
                || otherFigure(premise, hypothesis, asked, known)) {
            return PairRelation.CONTRADICTION;
        }
        double contained = Stems.containment(asked.stems(), known.stems());
        boolean same = known.aligned(root.get())
                .map(word -> Polarity.denied(word) == Polarity.denied(root.get()))
                .orElse(true);
        return contained >= ENTAILED && same ? PairRelation.ENTAILMENT : PairRelation.NEUTRAL;
    }

    /** Whether the premise asserts the hypothesis's own predicate with the other polarity. */
    private static boolean denial(Lemmas asked, Lemmas known, Lemmas.Word root) {
        Optional<Lemmas.Word> same = known.aligned(root);
        return same.isPresent()
                && root.predicates()
                && Polarity.denied(same.get()) != Polarity.denied(root)
                && !Polarity.open(same.get())
                && Stems.containment(asked.stems(), known.stems()) >= SAME_MATTER;
    }

    /** Whether a predicate of the hypothesis has its opposite in the premise instead of itself. */
    private boolean opposite(Lemmas asked, Lemmas known) {
        for (Lemmas.Word word : asked.words()) {
            if (!word.predicates() || known.aligned(word).isPresent()) {
                continue;
            }
            Optional<Lemmas.Word> contrary = known.words().stream()
                    .filter(other -> antonyms.opposite(word.lemma(), other.lemma()))
                    .filter(other -> Polarity.denied(other) == Polarity.denied(word) && !Polarity.open(other))
                    .findFirst();
            if (contrary.isPresent() && restMeets(asked, known, word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean otherFigure(AnnotatedText premise, AnnotatedText hypothesis, Lemmas asked, Lemmas known) {
        Set<String> rest = withoutNumbers(asked);
        if (Stems.containment(rest, known.stems()) < SAME_MATTER) {
            return false;
        }
        if (otherYear(premise.document().text(), hypothesis.document().text())) {
            return true;
        }
        List<Measure> figures = Measure.in(premise.document().text());
        for (Measure wanted : Measure.in(hypothesis.document().text())) {
            List<Measure> comparable =
                    figures.stream().filter(wanted::comparable).toList();
            boolean given = figures.stream().anyMatch(figure -> figure.value() == wanted.value());
            if (!comparable.isEmpty() && !given) {
                return true;
            }
        }
        return false;
    }

    /** Whether the hypothesis dates by a year that the premise, which has years too, does not have. */
    private static boolean otherYear(String premise, String hypothesis) {
        Set<String> known = years(premise);
        Set<String> asked = years(hypothesis);
        return !known.isEmpty() && !asked.isEmpty() && asked.stream().noneMatch(known::contains);
    }

    private static Set<String> years(String text) {
        return YEAR.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    private static boolean restMeets(Lemmas asked, Lemmas known, Lemmas.Word but) {
        Set<String> rest = asked.words().stream()
                .filter(word -> !word.equals(but))
                .map(word -> Stems.stem(word.lemma()))
                .collect(Collectors.toSet());
        return Stems.containment(rest, known.stems()) >= SAME_MATTER;
    }

    private static Set<String> withoutNumbers(Lemmas asked) {
        return asked.words().stream()
                .map(word -> Stems.stem(word.lemma()))
                .filter(stem -> stem.chars().noneMatch(Character::isDigit))
                .collect(Collectors.toSet());
    }

    /** Whether most names of the hypothesis also stand in the premise. */
    private static boolean namesMeet(Lemmas asked, Lemmas known) {
        Set<String> names = asked.words().stream()
                .filter(Lemmas.Word::isName)
                .map(word -> Stems.stem(word.lemma()))
                .collect(Collectors.toSet());
        return names.isEmpty() || Stems.containment(names, known.stems()) >= SAME_MATTER;
    }
}
