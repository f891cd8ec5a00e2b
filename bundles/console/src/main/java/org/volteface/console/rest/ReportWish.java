package org.volteface.console.rest;

import com.google.gson.JsonObject;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.volteface.api.model.PromiseStatus;
import org.volteface.api.report.Period;
import org.volteface.api.report.ReportKind;
import org.volteface.api.report.ReportRequest;
import org.volteface.api.report.ReportScope;
import org.volteface.console.web.Refusal;

/**
 * A report as it is asked for.
 *
 * @param kind findings, actor or promises
 * @param format the form, of those that there are; a preview needs none
 * @param actors the ids of the actors; one for a report on an actor, else left out for all
 * @param propositions the keys of the propositions; left out for all
 * @param from the first day (yyyy-mm-dd); may be left out
 * @param to the last day (yyyy-mm-dd); may be left out
 * @param statuses how promises stand; left out for all
 * @param dismissed whether findings are shown, too, that were dismissed on review, marked as such; false where it is left out
 * @param most how many of each it shows at most, from 1 to 1000; 50 where it is left out
 */
record ReportWish(
        String kind,
        @Nullable String format,
        @Nullable List<String> actors,
        @Nullable List<String> propositions,
        @Nullable String from,
        @Nullable String to,
        @Nullable List<String> statuses,
        @Nullable Boolean dismissed,
        @Nullable Long most) {
    private static final JsonBody.Range MOST = new JsonBody.Range(1, 1_000, 50);
    private static final int MOST_NAMED = 200;

    /** What a body asks for. */
    static ReportRequest request(JsonObject body) throws Refusal {
        ReportKind kind = Names.constant(ReportKind.class, JsonBody.needed(body, "kind"), "kind");
        Set<String> actors = names(body, "actors");
        if (kind == ReportKind.ACTOR && actors.size() != 1) {
            throw Refusal.malformed("actors: a report on an actor needs exactly one");
        }
        Set<PromiseStatus> statuses = new TreeSet<>();
        for (String status : JsonBody.texts(body, "statuses")) {
            statuses.add(Names.constant(PromiseStatus.class, status, "statuses"));
        }
        ReportScope scope = new ReportScope(actors, names(body, "propositions"), period(body), statuses);
        boolean dismissed = JsonBody.flag(body, "dismissed");
        return new ReportRequest(kind, scope.withDismissed(dismissed), JsonBody.number(body, "most", MOST));
    }

    private static Set<String> names(JsonObject body, String name) throws Refusal {
        List<String> given = JsonBody.texts(body, name);
        if (given.size() > MOST_NAMED) {
            throw Refusal.malformed(name + ": more than " + MOST_NAMED);
        }
        return Set.copyOf(given);
    }

    private static Period period(JsonObject body) throws Refusal {
        Optional<LocalDate> from = day(body, "from");
        Optional<LocalDate> to = day(body, "to");
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            throw Refusal.malformed("to: the period ends before it begins");
        }
        return new Period(from, to);
    }

    private static Optional<LocalDate> day(JsonObject body, String name) throws Refusal {
        Optional<String> given = JsonBody.text(body, name);
        try {
            return given.map(LocalDate::parse);
        } catch (DateTimeException e) {
            throw Refusal.malformed(name + ": \"" + given.orElse("") + "\" is no day like 2025-03-30", e);
        }
    }
}
