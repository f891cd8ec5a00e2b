package org.volteface.shell.eval;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.volteface.api.model.Span;
import org.volteface.shell.eval.Roles.Speech;

/**
 * The count of attributions that were found. One counts as found where the contents have a Dice coefficient of at least one half; they
 * are matched one to one, the best first.
 */
final class AttributionTally {
    private static final double FOUND = 0.5;
    private static final double STRICT = 0.9;
    private static final Comparator<Match> BEST_FIRST = Comparator.comparingDouble(Match::dice)
            .thenComparingInt(Match::gold)
            .thenComparingInt(Match::found)
            .reversed();

    private final Map<Speech, Integer> spoken = new EnumMap<>(Speech.class);
    private final Map<Speech, Integer> spokenFound = new EnumMap<>(Speech.class);
    private int wanted;
    private int given;
    private int matched;
    private int strict;
    private int whole;
    private int sourced;
    private int sourceRight;
    private int cued;
    private int cueRight;

    void add(String text, List<Roles> golds, List<Roles> found) {
        List<Roles> contents =
                golds.stream().filter(gold -> !gold.content().isEmpty()).toList();
        wanted += contents.size();
        given += found.size();
        contents.forEach(gold -> spoken.merge(gold.speech(text), 1, Integer::sum));
        BitSet taken = new BitSet();
        BitSet used = new BitSet();
        for (Match match : candidates(contents, found)) {
            if (!taken.get(match.gold()) && !used.get(match.found())) {
                taken.set(match.gold());
                used.set(match.found());
                Roles gold = contents.get(match.gold());
                spokenFound.merge(gold.speech(text), 1, Integer::sum);
                strict += match.dice() >= STRICT ? 1 : 0;
                count(gold, found.get(match.found()));
            }
        }
    }

    void report(Figures figures) throws IOException {
        figures.row("all roles right", Figures.precisionRecall(whole, given, wanted));
        figures.row("content", Figures.precisionRecall(matched, given, wanted));
        figures.row("content, strictly", Figures.precisionRecall(strict, given, wanted));
        figures.row(
                "of those found",
                Figures.share("source right", sourceRight, sourced),
                Figures.share("cue right", cueRight, cued));
        List<String> recalls = new ArrayList<>();
        for (Speech speech : Speech.values()) {
            String name = speech.name().toLowerCase(Locale.ROOT);
            recalls.add(Figures.share(name, spokenFound.getOrDefault(speech, 0), spoken.getOrDefault(speech, 0)));
        }
        figures.row("recall", recalls.toArray(String[]::new));
    }

    private void count(Roles gold, Roles found) {
        boolean hasSource = !gold.source().isEmpty();
        boolean hasCue = !gold.cue().isEmpty();
        boolean isSource = hasSource && sharesHalf(gold.source(), found.source());
        boolean isCue = hasCue && Roles.common(Roles.characters(gold.cue()), Roles.characters(found.cue())) > 0;
        matched++;
        sourced += hasSource ? 1 : 0;
        sourceRight += isSource ? 1 : 0;
        cued += hasCue ? 1 : 0;
        cueRight += isCue ? 1 : 0;
        whole += isSource == hasSource && isCue == hasCue ? 1 : 0;
    }

    /** Whether two sources share at least half of the shorter one. */
    private static boolean sharesHalf(List<Span> one, List<Span> other) {
        BitSet ours = Roles.characters(one);
        BitSet theirs = Roles.characters(other);
        int shorter = Math.min(ours.cardinality(), theirs.cardinality());
        return shorter > 0 && 2 * Roles.common(ours, theirs) >= shorter;
    }

    private static List<Match> candidates(List<Roles> golds, List<Roles> found) {
        List<BitSet> wanted =
                golds.stream().map(gold -> Roles.characters(gold.content())).toList();
        List<BitSet> given =
                found.stream().map(one -> Roles.characters(one.content())).toList();
        List<Match> candidates = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            for (int j = 0; j < given.size(); j++) {
                int both = wanted.get(i).cardinality() + given.get(j).cardinality();
                double dice = Figures.divided(2 * Roles.common(wanted.get(i), given.get(j)), both);
                if (dice >= FOUND) {
                    candidates.add(new Match(i, j, dice));
                }
            }
        }
        candidates.sort(BEST_FIRST);
        return candidates;
    }

    /** An attribution that is marked and one that could be it. */
    private record Match(int gold, int found, double dice) {}
}
