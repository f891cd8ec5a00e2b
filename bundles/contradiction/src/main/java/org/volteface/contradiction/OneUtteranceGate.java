package org.volteface.contradiction;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.volteface.api.contradiction.GateResult;
import org.volteface.api.model.AttributionKind;
import org.volteface.api.model.Mark;
import org.volteface.api.model.Statement;
import org.volteface.api.model.StatementKind;

/** The gate that asks whether the later side is a new utterance, not an old one told again. */
final class OneUtteranceGate implements Gate {
    private static final double SAME = 0.85;
    private static final double ALL = 1;
    private static final Pattern AGAINST = Pattern.compile("\\bagainst\\b", Pattern.CASE_INSENSITIVE);
    private static final int FEWEST = 3;
    private static final int COPIED = 6;

    @Override
    public String code() {
        return "one-utterance";
    }

    @Override
    public GateResult judge(Candidate candidate) {
        Statement later = candidate.later();
        if (later.claim().is(Mark.RECALLED) && later.timing().about().isEmpty() && later.kind() != StatementKind.ACT) {
            return stop("the later words are recalled from an earlier time and open no turn");
        }
        if (alike(candidate.earlier(), later, ALL) && !turnedByAWord(candidate.earlier(), later)) {
            return stop("both report the same words");
        }
        boolean copied = quoted(later) || isLong(later);
        for (Statement other : copied ? candidate.history().own() : List.<Statement>of()) {
            boolean before =
                    other.happened().ordering().isBefore(later.happened().ordering());
            if (before && !other.equals(candidate.earlier()) && Sides.same(other, later) && alike(other, later, SAME)) {
                return stop(
                        "the later words were said before, " + other.happened().when());
            }
        }
        return pass("the later side is an utterance of its own");
    }

    private static boolean quoted(Statement statement) {
        AttributionKind kind = statement.wording().attribution().kind();
        return kind == AttributionKind.DIRECT || kind == AttributionKind.MIXED;
    }

    /** Whether a reporter's sentence is long enough to have been copied; "opposes the toll" is written anew each time. */
    private static boolean isLong(Statement statement) {
        return Stems.of(statement.wording().text()).size() >= COPIED;
    }

    /** "she is for it", "she is against it": the one small word that differs is the side. */
    private static boolean turnedByAWord(Statement one, Statement other) {
        return AGAINST.matcher(one.wording().text()).find()
                != AGAINST.matcher(other.wording().text()).find();
    }

    /**
     * Whether two wordings have at least {@code share} of their words in common, negation included, and are long enough for that to
     * be no accident.
     */
    private static boolean alike(Statement one, Statement other, double share) {
        if (Negations.odd(one.wording().text()) != Negations.odd(other.wording().text())) {
            return false;
        }
        Set<String> words = Stems.of(one.wording().text());
        Set<String> others = Stems.of(other.wording().text());
        return Math.min(words.size(), others.size()) >= FEWEST
                && Stems.containment(words, others) >= share
                && Stems.containment(others, words) >= share;
    }
}
