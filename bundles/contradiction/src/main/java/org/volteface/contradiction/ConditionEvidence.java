package org.volteface.contradiction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.volteface.api.contradiction.History;
import org.volteface.api.model.EventType;
import org.volteface.api.model.Statement;

/** The search for statements that show that a condition came about: figures past a threshold, or the deed itself. */
final class ConditionEvidence {
    private static final Pattern ROW = Pattern.compile(
            "\\b(?:second|third|fourth|fifth|sixth|two|three|four|five|six)\\b[^.]{0,30}"
                    + "\\b(?:in a row|consecutive|straight|running|in succession)\\b",
            Pattern.CASE_INSENSITIVE);
    /** What opens the reason for which something was not done. */
    private static final Pattern REASON = Pattern.compile(
            "\\b(?:because(?: of)?|since|as|after|when|owing to|due to|on account of|given that|thanks to|following|blam(?:ed|es|ing)"
                    + "|cit(?:ed|es|ing)|amid)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern UNLESS =
            Pattern.compile("^\\W*(?:unless|except|barring|failing)\\b", Pattern.CASE_INSENSITIVE);
    private static final int NEAR = 400;

    private final double enough;

    ConditionEvidence(double enough) {
        this.enough = enough;
    }

    /** The statements that show that the condition of {@code side} came about; empty where nothing does. */
    List<Statement> of(Statement side, Candidate candidate) {
        LocalDate to = candidate.later().timing().said().ordering();
        if (Condition.of(side).exception()) {
            List<Statement> excuses = excuses(side, candidate);
            if (!excuses.isEmpty()) {
                return excuses;
            }
        }
        List<Statement> facts = facts(side, to, candidate.history()).stream()
                .filter(fact -> !fact.equals(candidate.earlier()) && !fact.equals(candidate.later()))
                .toList();
        return among(facts, side);
    }

    /** What is told along with the later side as the reason for it, where that is what {@code side} made an exception of. */
    private static List<Statement> excuses(Statement side, Candidate candidate) {
        Set<String> exception = Stems.of(matter(Condition.of(side).words()));
        String document = candidate.later().passage().documentId();
        return Stream.concat(Stream.of(candidate.later()), candidate.history().own().stream())
                .filter(told -> told.passage().documentId().equals(document))
                .filter(told -> Stems.of(reason(told)).stream().anyMatch(exception::contains))
                .limit(1)
                .toList();
    }

    private static String reason(Statement told) {
        String words = told.wording().text();
        Matcher opening = REASON.matcher(words);
        return opening.find() ? words.substring(opening.end()) : "";
    }

    private static String before(Statement told) {
        String words = told.wording().text();
        Matcher opening = REASON.matcher(words);
        return opening.find() ? words.substring(0, opening.start()) : words;
    }

    private static String matter(String condition) {
        return UNLESS.matcher(condition).replaceFirst("");
    }

    /** The statements up to {@code day} that show that the condition of {@code promise} came about; empty where nothing does. */
    List<Statement> until(LocalDate day, Statement promise, History history) {
        return among(facts(promise, day, history), promise);
    }

    private List<Statement> among(List<Statement> facts, Statement side) {
        Condition condition = Condition.of(side);
        if (condition.threshold().isPresent()) {
            return figures(condition, facts);
        }
        return facts.stream()
                .filter(fact -> tells(fact, condition.words()))
                .limit(1)
                .toList();
    }

    private static List<Statement> facts(Statement side, LocalDate to, History history) {
        LocalDate from = side.timing().said().ordering();
        return Stream.concat(history.own().stream(), history.related().stream())
                .filter(fact -> fact.kind().isFact() && !fact.equals(side) && !Condition.binds(fact))
                .filter(fact -> !fact.timing().said().ordering().isBefore(from)
                        && !fact.timing().said().ordering().isAfter(to))
                .sorted(Comparator.comparing(Statement::happened).thenComparing(Statement::id))
                .filter(onceReported())
                .toList();
    }

    /** A copy of a report is no second one: the same words of the same day. */
    private static Predicate<Statement> onceReported() {
        Set<List<String>> seen = new HashSet<>();
        return fact ->
                seen.add(List.of(fact.wording().text(), fact.timing().said().text()));
    }

    /** Whether {@code fact} says what {@code words} demand, turned round by no negation. */
    private boolean tells(Statement fact, String words) {
        Set<String> wanted = Stems.of(matter(words));
        Set<String> told = Stems.of(fact.wording().text() + " " + fact.holder().name() + " "
                + String.join(" ", fact.claim().proposition().terms()));
        // a refusal denies without a word of denying: the county turned down the grant
        boolean refused = fact.claim().event().filter(EventType.REJECT::equals).isPresent();
        String reason = reason(fact);
        boolean excused = Stems.containment(wanted, Stems.of(reason)) >= enough;
        if (excused && Negations.odd(before(fact))) {
            // not done because of what it hung on: that did not come about, in whatever words
            return false;
        }
        boolean denied = Negations.odd(fact.wording().text()) || refused;
        return Stems.containment(wanted, told) >= enough && Negations.odd(words) == denied;
    }

    private static List<Statement> figures(Condition condition, List<Statement> facts) {
        List<Statement> met = new ArrayList<>();
        boolean inARow = false;
        for (Statement fact : withFigures(condition, facts)) {
            Optional<Double> value = value(condition, fact.wording().text());
            if (value.isEmpty()) {
                continue;
            }
            if (!condition.metBy(value.get())) {
                // a row that is broken begins anew
                met.clear();
                inARow = false;
                continue;
            }
            met.add(fact);
            inARow |= ROW.matcher(fact.wording().text()).find();
        }
        return inARow || met.size() >= condition.times() ? met : List.of();
    }

    /** The facts about what the condition measures, and those beside them that carry on with a bare number. */
    private static List<Statement> withFigures(Condition condition, List<Statement> facts) {
        Set<String> matter = Stems.of(condition.words());
        Measure threshold = condition.threshold().orElseThrow();
        matter.removeAll(threshold.unit());
        List<Statement> direct = facts.stream()
                .filter(fact -> Measure.in(fact.wording().text()).stream().anyMatch(threshold::comparable))
                .filter(fact -> shares(fact, matter))
                .toList();
        return facts.stream()
                .filter(fact -> direct.contains(fact) || direct.stream().anyMatch(other -> beside(other, fact)))
                .toList();
    }

    private static boolean shares(Statement fact, Set<String> matter) {
        Set<String> told = Stems.of(fact.wording().text() + " "
                + String.join(" ", fact.claim().proposition().terms()));
        return told.stream().anyMatch(matter::contains);
    }

    private static boolean beside(Statement one, Statement other) {
        return one.passage().documentId().equals(other.passage().documentId())
                && Math.abs(one.passage().span().start()
                                - other.passage().span().start())
                        <= NEAR;
    }

    private static Optional<Double> value(Condition condition, String text) {
        Measure threshold = condition.threshold().orElseThrow();
        return Measure.in(text).stream()
                .filter(measure -> measure.unit().isEmpty() || measure.comparable(threshold))
                .map(Measure::value)
                .filter(value -> value != threshold.value())
                .findFirst();
    }
}
