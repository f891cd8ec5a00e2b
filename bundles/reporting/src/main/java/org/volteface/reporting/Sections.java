package org.volteface.reporting;

import java.util.List;
import java.util.stream.Stream;
import org.volteface.api.report.ChangesSection;
import org.volteface.api.report.Cited;
import org.volteface.api.report.DismissalSection;
import org.volteface.api.report.FindingSection;
import org.volteface.api.report.LeftOutSection;
import org.volteface.api.report.PromiseSection;
import org.volteface.api.report.Report;
import org.volteface.api.report.Section;
import org.volteface.api.report.TimelineSection;

/**
 * The sections of a report by their kind, each kind in the report's order.
 *
 * @param findings the findings
 * @param timelines the time lines
 * @param promises the promises
 * @param dismissals the dismissals
 * @param leftOuts the findings that are left out
 * @param changes what has changed since an earlier report, where one is known
 */
record Sections(
        List<FindingSection> findings,
        List<TimelineSection> timelines,
        List<PromiseSection> promises,
        List<DismissalSection> dismissals,
        List<ChangesSection> changes,
        List<LeftOutSection> leftOuts) {
    static Sections of(Report report) {
        return new Sections(
                of(FindingSection.class, report),
                of(TimelineSection.class, report),
                of(PromiseSection.class, report),
                of(DismissalSection.class, report),
                of(ChangesSection.class, report),
                of(LeftOutSection.class, report));
    }

    /** Every statement that a section shows, as often as it is shown. */
    Stream<Cited> cited() {
        Stream<Cited> turns = findings.stream()
                .flatMap(section -> Stream.of(section.before(), section.after(), section.conditions())
                        .flatMap(List::stream));
        Stream<Cited> stances = timelines.stream().flatMap(section -> section.entries().stream());
        Stream<Cited> promised = promises.stream()
                .flatMap(section -> Stream.concat(Stream.of(section.commitment()), section.restatements().stream()));
        Stream<Cited> compared = dismissals.stream().flatMap(section -> section.evidence().stream());
        return Stream.of(turns, stances, promised, compared).flatMap(all -> all);
    }

    /** How many findings are left out because they were dismissed on review. */
    int leftOut() {
        return leftOuts.stream().mapToInt(section -> section.dismissed().size()).sum();
    }

    /** The findings that were not dismissed on review: what was is told of by nobody, and counts nowhere. */
    List<FindingSection> valid() {
        return valid(findings);
    }

    static List<FindingSection> valid(List<FindingSection> findings) {
        return findings.stream()
                .filter(section -> !section.review().isDismissed())
                .toList();
    }

    private static <S extends Section> List<S> of(Class<S> type, Report report) {
        return report.sections().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }
}
