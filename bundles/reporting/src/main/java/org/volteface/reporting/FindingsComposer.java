package org.volteface.reporting;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.volteface.api.contradiction.Standing;
import org.volteface.api.model.Statement;
import org.volteface.api.report.DismissalSection;
import org.volteface.api.report.FindingSection;
import org.volteface.api.report.LeftOutSection;
import org.volteface.api.report.PromiseSection;
import org.volteface.api.report.Report;
import org.volteface.api.report.ReportRequest;
import org.volteface.api.report.ReportScope;
import org.volteface.api.report.Section;
import org.volteface.api.report.TimelineSection;

/** The composer of the report on findings: findings, stances over time where the scope is narrow, promises, dismissals. */
final class FindingsComposer {
    private static final int MOST_HOLDERS = 50;

    private final Excerpt excerpt;

    FindingsComposer(Excerpt excerpt) {
        this.excerpt = excerpt;
    }

    Report compose(ReportRequest request) {
        Latest<FindingSection> findings = excerpt.findings();
        Latest<Statement> commitments = excerpt.commitments();
        Latest<DismissalSection> dismissals = excerpt.dismissals();
        List<PromiseSection> promises = new PromiseRegister(excerpt).promises(commitments.things());
        List<Section> sections = new ArrayList<>(findings.things());
        sections.addAll(timelines(request.scope(), findings.things(), promises));
        sections.addAll(promises);
        sections.addAll(dismissals.things());
        String cut = Words.onlyLatest(
                findings.ifCut("finding"), commitments.ifCut("commitment"), dismissals.ifCut("dismissed candidate"));
        List<LeftOutSection> leftOut = excerpt.leftOut();
        sections.addAll(leftOut);
        return new Report(
                request,
                title(findings),
                summary(Sections.valid(findings.things())) + cut + Words.leftOut(leftOut) + among(findings.things()),
                sections);
    }

    /**
     * Where those stood whom the scope names, or whom the findings and promises on its propositions are about; none where it names
     * neither.
     */
    private List<TimelineSection> timelines(
            ReportScope scope, List<FindingSection> findings, List<PromiseSection> promises) {
        Set<String> actors = new LinkedHashSet<>(scope.actors());
        if (actors.isEmpty() && !scope.propositions().isEmpty()) {
            findings.forEach(section -> actors.add(section.finding().holder().id()));
            promises.forEach(section ->
                    actors.add(section.commitment().statement().holder().id()));
        }
        return actors.stream()
                .limit(MOST_HOLDERS)
                .flatMap(actor -> new Timelines(excerpt.statementsBy(actor).things(), findings, excerpt::cite)
                        .sections().stream())
                .toList();
    }

    /** That dismissed ones are shown, too: with the space before it; nothing where none are. */
    static String among(List<FindingSection> shown) {
        int dismissed = shown.size() - Sections.valid(shown).size();
        return dismissed == 0
                ? ""
                : " Shown besides, and not counted: " + Words.count(dismissed, "finding") + " dismissed on review.";
    }

    private String title(Latest<FindingSection> latest) {
        List<FindingSection> findings = Sections.valid(latest.things());
        long contested = contested(findings);
        String count = findings.isEmpty() ? "No findings" : Words.count(findings.size(), "finding");
        if (latest.isCut()) {
            String of = excerpt.allFindings().map(all -> " of " + all).orElse("");
            count = "The latest " + findings.size() + of + " findings";
        }
        if (contested == 0) {
            return count;
        }
        return contested == findings.size() ? count + ", contested" : count + ", " + contested + " of them contested";
    }

    private String summary(List<FindingSection> findings) {
        String basis = excerpt.basis();
        if (findings.isEmpty()) {
            return "Nobody was found to turn or to break a promise (" + basis + ").";
        }
        List<String> supported = findings.stream()
                .filter(section -> section.finding().verdict().standing() == Standing.SUPPORTED)
                .map(section -> Words.deed(section.finding()))
                .toList();
        String result = supported.isEmpty() ? "Nothing but contested turns" : Words.list(supported);
        return result + " (" + basis + ").";
    }

    private static long contested(List<FindingSection> findings) {
        return findings.stream()
                .filter(section -> section.finding().verdict().standing() == Standing.CONTESTED)
                .count();
    }
}
