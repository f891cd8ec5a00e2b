package org.volteface.contradiction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.volteface.api.contradiction.GateResult;
import org.volteface.api.model.Proposition;

/** The gate that asks whether both statements are about the same thing, as far as either reaches. */
final class SamePropositionGate implements Gate {
    /** How many terms tell a thing from others of its kind: a toll is not yet the toll on the northern bridge. */
    private static final int SPECIFIC = 2;

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");
    private static final Parts PARTS = new Parts();

    private final double overlap;

    SamePropositionGate(double overlap) {
        this.overlap = overlap;
    }

    @Override
    public String code() {
        return "same-proposition";
    }

    @Override
    public GateResult judge(Candidate candidate) {
        if (Accord.left(candidate.earlier(), candidate.later())) {
            return pass("the one was promised under what the other turns against");
        }
        Proposition one = candidate.earlier().claim().proposition();
        Proposition other = candidate.later().claim().proposition();
        TermOverlap terms = TermOverlap.of(one, other);
        boolean unrivalled = candidate.unrivalled();
        if (!unrivalled && (!terms.heads() || terms.share() < overlap)) {
            return stop(named(one) + " and " + named(other) + " are different things");
        }
        if (differ(one.counterpart(), other.counterpart())) {
            return stop("with " + one.counterpart().orElseThrow() + " is not with "
                    + other.counterpart().orElseThrow());
        }
        if (Pointing.at(one) && Pointing.at(other) || Pointing.atMeasure(one, other)) {
            return stop("what " + named(one) + " and " + named(other) + " point to is not told");
        }
        boolean specific = terms.shared() >= SPECIFIC || sameCounterpart(one, other);
        boolean same = Plain.same(candidate)
                || Recalled.same(candidate)
                || SameDoing.of(one, other)
                || Presence.of(candidate.earlier(), candidate.later());
        if (!specific && !same && !unrivalled) {
            return stop("one word in common, " + one.terms().get(0) + ", does not show that both mean the same thing");
        }
        Optional<String> limits = limits(candidate);
        if (limits.isPresent()) {
            return stop(limits.get());
        }
        if (candidate.breach() && Compounds.apart(one, other)) {
            return stop(named(one) + " is only part of the name of " + named(other));
        }
        if (Named.apart(one, other)) {
            return stop(named(one) + " and " + named(other) + " name different parties");
        }
        if (NewAccord.apart(candidate.earlier(), candidate.later())) {
            return stop(named(one) + " and " + named(other) + " are two agreements");
        }
        Optional<String> apart = ScopeLaw.apart(candidate);
        return apart.map(this::stop).orElseGet(() -> pass("both are about " + named(one)));
    }

    /** The parts, kinds, places or times by which the two differ, or the vote or debate that only one is about. */
    private static Optional<String> limits(Candidate candidate) {
        Proposition one = candidate.earlier().claim().proposition();
        Proposition other = candidate.later().claim().proposition();
        return PARTS.apart(words(one), words(other))
                .or(() -> Restrictors.apart(one, other))
                .or(() -> Locations.apart(candidate.earlier(), candidate.later()))
                .or(() -> Locations.times(candidate.earlier(), candidate.later()))
                .or(() -> Kinds.apart(one, other))
                .map(parts -> parts + " are different parts or kinds")
                .or(() -> Debates.apart(one, other)
                        .map(way -> "to be for or against a " + way + " about a thing is not to be for or against it"));
    }

    /** The terms, and the words of the topic that are none because they name no thing: the old, the new hospital. */
    private static List<String> words(Proposition proposition) {
        List<String> words = new ArrayList<>(proposition.terms());
        Arrays.stream(NO_LETTERS.split(proposition.topic().toLowerCase(Locale.ROOT)))
                .filter(word -> !words.contains(word))
                .forEach(words::add);
        return words;
    }

    private static boolean sameCounterpart(Proposition one, Proposition other) {
        return one.counterpart().isPresent() && one.counterpart().equals(other.counterpart());
    }

    private static boolean differ(Optional<String> one, Optional<String> other) {
        return one.isPresent() && other.isPresent() && !one.get().equalsIgnoreCase(other.get());
    }

    private static String named(Proposition proposition) {
        return proposition.topic().isBlank() ? String.join(" ", proposition.terms()) : proposition.topic();
    }
}
