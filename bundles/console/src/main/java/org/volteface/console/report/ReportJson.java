package org.volteface.console.report;

import com.google.gson.Gson;
import com.google.gson.JsonParseException;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.volteface.api.model.PromiseStatus;
import org.volteface.api.report.Period;
import org.volteface.api.report.ReportKind;
import org.volteface.api.report.ReportRequest;
import org.volteface.api.report.ReportScope;

/** A report that was asked for, as it is kept. */
final class ReportJson {
    private static final Gson GSON = new Gson();

    private ReportJson() {}

    private record Scope(
            List<String> actors,
            List<String> propositions,
            @Nullable String from,
            @Nullable String to,
            List<String> statuses,
            @Nullable Boolean dismissed) {}

    private record Kept(
            String kind,
            Scope scope,
            int most,
            ReportOrder.Form form,
            String by,
            String asked,
            String words,
            @Nullable String previous,
            KeptReport.Outcome outcome) {}

    static String of(KeptReport report) {
        ReportRequest request = report.order().request();
        ReportScope scope = request.scope();
        Scope kept = new Scope(
                List.copyOf(scope.actors()),
                List.copyOf(scope.propositions()),
                scope.period().from().map(LocalDate::toString).orElse(null),
                scope.period().to().map(LocalDate::toString).orElse(null),
                scope.statuses().stream().map(PromiseStatus::name).toList(),
                scope.dismissed() ? true : null);
        return GSON.toJson(new Kept(
                request.kind().name(),
                kept,
                request.most(),
                report.order().form(),
                report.origin().by(),
                report.origin().asked().toString(),
                report.origin().scope(),
                report.origin().previous().orElse(null),
                report.outcome()));
    }

    /**
     * The report that {@link #of} wrote.
     *
     * @throws IOException if the text is none of a report
     */
    static KeptReport read(String id, String text) throws IOException {
        try {
            Kept kept = GSON.fromJson(text, Kept.class);
            return new KeptReport(
                    id,
                    new ReportOrder(request(kept), kept.form()),
                    new KeptReport.Origin(
                            kept.by(), Instant.parse(kept.asked()), kept.words(), Optional.ofNullable(kept.previous())),
                    kept.outcome());
        } catch (JsonParseException | IllegalArgumentException | DateTimeException | NullPointerException e) {
            throw new IOException("the report " + id + " cannot be read", e);
        }
    }

    private static ReportRequest request(Kept kept) {
        Set<PromiseStatus> statuses =
                kept.scope().statuses().stream().map(PromiseStatus::valueOf).collect(Collectors.toSet());
        Period period = new Period(day(kept.scope().from()), day(kept.scope().to()));
        ReportScope scope = new ReportScope(
                Set.copyOf(kept.scope().actors()), Set.copyOf(kept.scope().propositions()), period, statuses);
        boolean dismissed = Boolean.TRUE.equals(kept.scope().dismissed());
        return new ReportRequest(ReportKind.valueOf(kept.kind()), scope.withDismissed(dismissed), kept.most());
    }

    private static Optional<LocalDate> day(@Nullable String text) {
        return Optional.ofNullable(text).map(LocalDate::parse);
    }
}
