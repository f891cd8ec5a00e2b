package org.volteface.shell;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.volteface.api.report.ReportKind;

/**
 * The arguments of {@code analyze}.
 *
 * @param format {@code jsonl}, or the form of a report
 * @param report what the report is about
 * @param actor the name or id of the actor of an actor report
 * @param date the day of publication, for input that does not tell
 * @param inputs files and folders; empty for standard input
 */
record AnalyzeArguments(
        String format, ReportKind report, Optional<String> actor, Optional<LocalDate> date, List<String> inputs) {
    /** The form of one JSON object a line. */
    static final String LINES = "jsonl";

    AnalyzeArguments {
        inputs = List.copyOf(inputs);
    }

    /** Whether lines are asked for, and not a report. */
    boolean lines() {
        return format.equals(LINES);
    }

    static AnalyzeArguments parse(String... arguments) throws UsageException {
        Parser parser = new Parser();
        Iterator<String> rest = List.of(arguments).iterator();
        while (rest.hasNext()) {
            parser.take(rest.next(), rest);
        }
        return parser.result();
    }

    /** What has been read of the arguments so far. */
    private static final class Parser {
        private static final int LAST_YEAR = 9999;

        private final List<String> inputs = new ArrayList<>();
        private Optional<String> format = Optional.empty();
        private Optional<ReportKind> report = Optional.empty();
        private Optional<String> actor = Optional.empty();
        private Optional<LocalDate> date = Optional.empty();

        void take(String argument, Iterator<String> rest) throws UsageException {
            String[] parts = argument.split("=", 2);
            switch (parts[0]) {
                case "--format" -> format = Optional.of(value(parts, rest));
                case "--date" -> date = Optional.of(day(value(parts, rest)));
                case "--report" -> report = Optional.of(kind(value(parts, rest)));
                case "--actor" -> actor = Optional.of(value(parts, rest));
                // Says nothing that lines do not say themselves by carrying a case.
                case "--batch" -> refuseValue(parts);
                case "--" -> rest.forEachRemaining(inputs::add);
                default -> inputs.add(input(argument));
            }
        }

        AnalyzeArguments result() throws UsageException {
            boolean wantsReport = report.isPresent() || actor.isPresent();
            String form = format.orElse(wantsReport ? "text" : LINES);
            if (wantsReport && form.equals(LINES)) {
                throw new UsageException("a report has no form " + LINES);
            }
            ReportKind kind = report.orElse(actor.isPresent() ? ReportKind.ACTOR : ReportKind.FINDINGS);
            if ((kind == ReportKind.ACTOR) != actor.isPresent()) {
                throw new UsageException("--report actor and --actor NAME go together");
            }
            return new AnalyzeArguments(form, kind, actor, date, inputs);
        }

        private static String value(String[] parts, Iterator<String> rest) throws UsageException {
            if (parts.length == 2) {
                return parts[1];
            }
            if (!rest.hasNext()) {
                throw new UsageException(parts[0] + " needs a value");
            }
            return rest.next();
        }

        private static void refuseValue(String[] parts) throws UsageException {
            if (parts.length == 2) {
                throw new UsageException(parts[0] + " takes no value");
            }
        }

        private static LocalDate day(String value) throws UsageException {
            try {
                LocalDate day = LocalDate.parse(value);
                if (day.getYear() < 1 || day.getYear() > LAST_YEAR) {
                    throw new DateTimeException("no year of our calendar");
                }
                return day;
            } catch (DateTimeException e) {
                throw new UsageException("--date wants a day like 2025-03-30, not '" + value + "'");
            }
        }

        private static ReportKind kind(String value) throws UsageException {
            for (ReportKind kind : ReportKind.values()) {
                if (kind.name().toLowerCase(Locale.ROOT).equals(value)) {
                    return kind;
                }
            }
            throw new UsageException("--report wants findings, actor or promises, not '" + value + "'");
        }

        private static String input(String argument) throws UsageException {
            if (argument.startsWith("-") && !argument.equals(Inputs.STANDARD)) {
                throw new UsageException("there is no option " + argument);
            }
            return argument;
        }
    }
}
