package org.volteface.console.rest;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.volteface.api.search.Period;
import org.volteface.console.access.AuditEntry;
import org.volteface.console.access.AuditLog;
import org.volteface.console.access.Role;
import org.volteface.console.web.Answer;
import org.volteface.console.web.Exchange;
import org.volteface.console.web.Refusal;

/** The call for the audit log. */
final class AuditCalls {
    private static final List<Parameter> PARAMETERS = List.of(
            Parameter.of("who", "a user: what they did, and what their tokens did"),
            Parameter.of("q", "a text that what was done, to what or with which outcome has to contain"),
            Parameter.of("from", "the first day (yyyy-mm-dd, UTC)"),
            Parameter.of("to", "the last day (yyyy-mm-dd, UTC)"));

    private final AuditLog log;
    private final JsonBody json;

    AuditCalls(AuditLog log, JsonBody json) {
        this.log = log;
        this.json = json;
    }

    List<Operation> operations() {
        return List.of(Operation.of(
                Operation.route("GET /audit", Role.ADMIN, this::list),
                new Operation.Text("audit", "What was done, by whom and with which outcome, the latest first."),
                Operation.Form.paged(AuditEntry.class, PARAMETERS)));
    }

    /**
     * Where a page ended. Entries have no numbers, and two of one moment are rare, but can be.
     *
     * @param moment the moment of its last entry
     * @param shown how many of that moment have been shown
     */
    private record Mark(Instant moment, int shown) {
        static Mark of(String cursor) throws Refusal {
            String[] halves = cursor.split(" ", 2);
            try {
                return new Mark(Instant.parse(halves[0]), Integer.parseInt(halves[halves.length - 1]));
            } catch (DateTimeException | NumberFormatException e) {
                throw Refusal.malformed("cursor: none of this list", e);
            }
        }

        /** The mark after a page that begins at {@code before}. */
        static String after(List<AuditEntry> page, Optional<Mark> before) {
            String last = page.get(page.size() - 1).when();
            long shown =
                    page.stream().filter(entry -> entry.when().equals(last)).count();
            long earlier = before.filter(mark -> mark.moment().toString().equals(last))
                    .map(mark -> (long) mark.shown())
                    .orElse(0L);
            return last + " " + (shown + earlier);
        }

        boolean isReachedBy(AuditEntry entry) {
            try {
                return !Instant.parse(entry.when()).isAfter(moment);
            } catch (DateTimeException e) {
                return false;
            }
        }
    }

    private Answer list(Exchange exchange) throws Refusal, IOException {
        int limit = Listing.limit(exchange);
        Optional<String> cursor = Pager.cursor(exchange);
        Optional<Mark> mark = cursor.isPresent() ? Optional.of(Mark.of(cursor.get())) : Optional.empty();
        int skipped = mark.map(Mark::shown).orElse(0);
        Predicate<AuditEntry> wanted = wanted(exchange);
        List<AuditEntry> found = log.latest(
                limit + skipped + 1,
                entry -> wanted.test(entry)
                        && mark.map(end -> end.isReachedBy(entry)).orElse(true));
        List<AuditEntry> rest = found.subList(Math.min(skipped, found.size()), found.size());
        List<AuditEntry> page = rest.subList(0, Math.min(limit, rest.size()));
        @Nullable String next = rest.size() > limit ? Pager.written(Mark.after(page, mark)) : null;
        // How many there are in all only a look at every file would tell.
        boolean whole = next == null && mark.isEmpty();
        return json.answer(200, new PageResource<>(page, rest.size(), whole, next), exchange);
    }

    private static Predicate<AuditEntry> wanted(Exchange exchange) throws Refusal {
        Optional<String> who = exchange.value("who");
        Optional<String> text = exchange.value("q").map(given -> given.toLowerCase(Locale.ROOT));
        Period period = Listing.period(exchange, "from", "to");
        return entry -> who.map(entry::isBy).orElse(true)
                && text.map(given -> (entry.what() + " " + entry.target() + " " + entry.outcome())
                                .toLowerCase(Locale.ROOT)
                                .contains(given))
                        .orElse(true)
                && period.from()
                        .map(day -> entry.when().compareTo(day.toString()) >= 0)
                        .orElse(true)
                && period.to()
                        .map(day -> entry.when().compareTo(day.plusDays(1).toString()) < 0)
                        .orElse(true);
    }
}
