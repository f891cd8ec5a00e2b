package org.volteface.console.rest;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.volteface.api.report.ReportRequest;
import org.volteface.console.report.KeptReport;
import org.volteface.console.report.ReportProgress;

/**
 * A report that was asked for.
 *
 * @param id its id
 * @param title its title
 * @param state running, done, failed or interrupted
 * @param words its summary, or why there is none
 * @param format its form
 * @param size how many bytes its file has
 * @param scope what it is limited to
 * @param by who asked for it
 * @param asked when
 * @param previous the report that it is made anew of; left out where it is the first of its kind
 * @param progress how far it has come; left out where it is not being made
 */
record ReportResource(
        String id,
        String title,
        String state,
        String words,
        String format,
        long size,
        ReportScopeResource scope,
        String by,
        String asked,
        @Nullable String previous,
        @Nullable ReportStage progress) {

    /**
     * How far a report has come.
     *
     * @param done how many stages are behind it
     * @param stages how many there are
     * @param words what is being done
     */
    record ReportStage(int done, int stages, String words) {
        static ReportStage of(ReportProgress progress) {
            return new ReportStage(progress.done(), progress.steps(), progress.words());
        }
    }

    /**
     * What a report is limited to.
     *
     * @param kind findings, actor or promises
     * @param actors the ids of the actors; none for all
     * @param propositions the keys of the propositions; none for all
     * @param from the first day; left out where there is none
     * @param to the last day; left out where there is none
     * @param statuses how promises stand; none for all
     * @param dismissed whether findings are shown, too, that were dismissed on review
     * @param most how many of each it shows at most
     * @param words all of it in words
     */
    record ReportScopeResource(
            String kind,
            List<String> actors,
            List<String> propositions,
            @Nullable String from,
            @Nullable String to,
            List<String> statuses,
            boolean dismissed,
            int most,
            String words) {
        static ReportScopeResource of(KeptReport report) {
            ReportRequest request = report.order().request();
            return new ReportScopeResource(
                    Names.of(request.kind()),
                    List.copyOf(request.scope().actors()),
                    List.copyOf(request.scope().propositions()),
                    request.scope().period().from().map(Object::toString).orElse(null),
                    request.scope().period().to().map(Object::toString).orElse(null),
                    request.scope().statuses().stream().map(Names::of).toList(),
                    request.scope().dismissed(),
                    request.most(),
                    report.scope());
        }
    }

    static ReportResource of(KeptReport report, Optional<ReportProgress> progress) {
        return new ReportResource(
                report.id(),
                report.title(),
                Names.of(report.outcome().state()),
                report.outcome().words(),
                report.order().form().format(),
                report.outcome().size(),
                ReportScopeResource.of(report),
                report.origin().by(),
                report.origin().asked().toString(),
                report.origin().previous().orElse(null),
                progress.map(ReportStage::of).orElse(null));
    }
}
