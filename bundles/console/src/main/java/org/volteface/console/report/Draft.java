package org.volteface.console.report;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.volteface.api.model.PromiseStatus;
import org.volteface.api.report.Period;
import org.volteface.api.report.ReportKind;
import org.volteface.api.report.ReportRequest;
import org.volteface.api.report.ReportScope;
import org.volteface.console.web.Exchange;

/**
 * What report somebody wants, as they have chosen and typed it so far.
 *
 * @param values what was chosen or typed under each name
 */
public record Draft(Map<String, List<String>> values) {
    private static final List<String> NAMES = List.of(
            "kind",
            "actor",
            "proposition",
            "from",
            "to",
            "status",
            "dismissed",
            "most",
            "format",
            "findActor",
            "findProposition");
    private static final int MANY = 200;
    private static final int MOST = 1_000;
    private static final String USUAL = "50";

    /** Copies the values. */
    public Draft {
        values = Map.copyOf(values);
    }

    static Draft of(Exchange exchange) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        NAMES.forEach(name -> values.put(
                name, exchange.values(name).stream().distinct().limit(MANY).toList()));
        return new Draft(values);
    }

    /** All that was chosen under a name. */
    public List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    /** What was typed under a name; empty where nothing was. */
    public String first(String name) {
        List<String> all = all(name);
        return all.isEmpty() ? "" : all.get(0);
    }

    /** Whether something was chosen. */
    public boolean has(String name, String value) {
        return all(name).contains(value);
    }

    /** The kind of report. */
    public ReportKind kind() {
        return Stream.of(ReportKind.values())
                .filter(kind -> kind.name().equals(first("kind")))
                .findFirst()
                .orElse(ReportKind.FINDINGS);
    }

    /** The form, by its short name: one that every browser shows where none is chosen. */
    public String format() {
        return first("format").isEmpty() ? "html" : first("format");
    }

    /** How many of each it shows at most. */
    public String most() {
        return first("most").isEmpty() ? USUAL : first("most");
    }

    /**
     * What is asked for.
     *
     * @throws IllegalArgumentException if that makes no report, with the reason in words for a person
     */
    ReportRequest request() {
        List<String> actors = all("actor");
        if (kind() == ReportKind.ACTOR && actors.size() != 1) {
            throw new IllegalArgumentException("A report on an actor needs exactly one actor: find and tick it.");
        }
        Optional<LocalDate> from = day("from");
        Optional<LocalDate> to = day("to");
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            throw new IllegalArgumentException("The period ends before it begins.");
        }
        Set<PromiseStatus> statuses = Stream.of(PromiseStatus.values())
                .filter(status -> has("status", status.name()))
                .collect(Collectors.toSet());
        ReportScope scope =
                new ReportScope(Set.copyOf(actors), Set.copyOf(all("proposition")), new Period(from, to), statuses);
        return new ReportRequest(kind(), scope.withDismissed(has("dismissed", "true")), number());
    }

    private int number() {
        String typed = most();
        int number = typed.matches("\\d{1,6}") ? Integer.parseInt(typed) : 0;
        if (number < 1 || number > MOST) {
            throw new IllegalArgumentException("A report shows at least 1 and at most 1,000 of each.");
        }
        return number;
    }

    private Optional<LocalDate> day(String name) {
        String typed = first(name);
        try {
            return typed.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(typed));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("A day is written as 2026-03-31, not as “" + typed + "”.", e);
        }
    }
}
