package org.volteface.contradiction;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The clash of different figures, or of different years, of one thing. */
final class Figures implements Clash {
    private static final double SAME_MATTER = 0.75;
    private static final Pattern YEAR = Pattern.compile("\\b(?:1[5-9]|20)\\d\\d\\b");

    @Override
    public boolean between(Lemmas asked, Lemmas known) {
        return Stems.containment(withoutNumbers(asked), known.stems()) >= SAME_MATTER
                && (otherYear(asked, known) || otherMeasure(asked, known));
    }

    private static boolean otherMeasure(Lemmas asked, Lemmas known) {
        List<Measure> figures = Measure.in(known.text());
        return Measure.in(asked.text()).stream()
                .filter(wanted -> figures.stream().noneMatch(figure -> figure.value() == wanted.value()))
                .anyMatch(wanted -> figures.stream()
                        .filter(wanted::comparable)
                        .flatMap(figure -> known.from(figure.start()).limit(1))
                        .anyMatch(figure -> ofTheSame(asked, figure)));
    }

    /** Whether the figure in the premise is one of what the hypothesis speaks of. */
    private static boolean ofTheSame(Lemmas asked, Lemmas.Word figure) {
        Optional<Lemmas.Word> subject = asked.root().flatMap(Subjects::of);
        return subject.isEmpty() || Subjects.around(figure).stream().anyMatch(it -> Subjects.alike(subject.get(), it));
    }

    /** Whether the hypothesis dates the event by a year, and the premise by other ones. */
    private static boolean otherYear(Lemmas asked, Lemmas known) {
        Set<String> told = years(known.text());
        Set<String> dated = years(asked.text());
        if (told.isEmpty() || dated.isEmpty() || dated.stream().anyMatch(told::contains)) {
            return false;
        }
        return asked.root()
                .filter(root -> dates(asked, root))
                .filter(root -> known.alike(root).anyMatch(word -> Subjects.same(root, word) && dates(known, word)))
                .isPresent();
    }

    /** Whether a year hangs on {@code event} itself, not on what it is told of. */
    private static boolean dates(Lemmas text, Lemmas.Word event) {
        Optional<Lemmas.Word> subject = Subjects.of(event);
        return text.all().stream()
                .filter(word -> YEAR.matcher(word.token().form()).matches())
                .anyMatch(
                        year -> year.below(event) && subject.filter(year::below).isEmpty());
    }

    private static Set<String> years(String text) {
        return YEAR.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    private static Set<String> withoutNumbers(Lemmas asked) {
        return asked.words().stream()
                .map(Lemmas.Word::stem)
                .filter(stem -> stem.chars().noneMatch(Character::isDigit))
                .collect(Collectors.toSet());
    }
}
