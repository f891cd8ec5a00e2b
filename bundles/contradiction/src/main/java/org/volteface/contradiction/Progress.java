package org.volteface.contradiction;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.volteface.api.model.Mark;
import org.volteface.api.model.PromiseStatus;
import org.volteface.api.model.Statement;
import org.volteface.api.model.StatementKind;

/** What the one who is bound tells of a promise on its way: that work on it goes on, or that nothing moves. */
final class Progress {
    private static final double ENOUGH = 0.6;
    private static final Set<StatementKind> TELLING =
            EnumSet.of(StatementKind.REPORT, StatementKind.ACT, StatementKind.ADMISSION, StatementKind.POSITION);
    private static final Pattern STUCK = Pattern.compile(
            "\\b(?:stall(?:ed|s|ing)|(?:on|into) (?:hold|ice)|shelved|mothballed|deadlocked|at a standstill|in limbo|stuck|bogged down"
                    + "|(?:has|have|had|was|were|been|is|are) (?:been )?(?:suspended|halted|paused|frozen|held up|delayed|interrupted|put off|postponed)"
                    + "|no (?:progress|movement|headway)|ground to a halt|come to a halt|behind schedule)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern MOVING = Pattern.compile(
            "\\b(?:under ?way|in progress|under construction|(?:has|have|had) (?:begun|started|resumed|broken ground)|(?:began|started|resumed) (?:on|in|work|last|this)"
                    + "|broke ground|half[- ]finished|half[- ]built|nearing completion|on (?:track|schedule)|ahead of schedule|progressing|taking shape)\\b",
            Pattern.CASE_INSENSITIVE);

    private Progress() {}

    /** How {@code promise} stands by what {@code told} says of it; empty where that says nothing of its way. */
    static Optional<PromiseStatus> of(Statement promise, Statement told) {
        boolean later = told.happened().ordering().isAfter(promise.happened().ordering());
        String words = told.wording().text();
        if (!later
                || !TELLING.contains(told.kind())
                || told.claim().is(Mark.HYPOTHETICAL)
                || !isAbout(promise, words)) {
            return Optional.empty();
        }
        if (STUCK.matcher(words).find()) {
            return Negations.odd(words) && !words.contains(" no ")
                    ? Optional.empty()
                    : Optional.of(PromiseStatus.STALLED);
        }
        boolean moves = MOVING.matcher(words).find() && !Negations.odd(words);
        return moves ? Optional.of(PromiseStatus.IN_THE_WORKS) : Optional.empty();
    }

    /** Whether most of what the promise is about is named; how it was to come about may be told by another word. */
    private static boolean isAbout(Statement promise, String words) {
        List<String> terms = promise.claim().proposition().terms();
        Set<String> promised = terms.stream().map(Stems::stem).collect(Collectors.toSet());
        return Stems.containment(promised, Stems.of(words)) >= ENOUGH;
    }
}
