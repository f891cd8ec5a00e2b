package org.volteface.reporting;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.volteface.api.model.PromiseStatus;
import org.volteface.api.model.Statement;
import org.volteface.api.report.LeftOutSection;
import org.volteface.api.report.PromiseSection;
import org.volteface.api.report.Report;
import org.volteface.api.report.ReportRequest;
import org.volteface.api.report.Section;

/** The composer of the register of promises. */
final class PromisesComposer {
    private final Excerpt excerpt;

    PromisesComposer(Excerpt excerpt) {
        this.excerpt = excerpt;
    }

    Report compose(ReportRequest request) {
        Latest<Statement> commitments = excerpt.commitments();
        List<PromiseSection> promises = new PromiseRegister(excerpt).promises(commitments.things());
        String count = promises.isEmpty() ? "No promises" : Words.count(promises.size(), "promise");
        List<LeftOutSection> leftOut = excerpt.leftOut();
        List<Section> sections = new ArrayList<>(promises);
        sections.addAll(leftOut);
        return new Report(
                request,
                commitments.isCut() ? "The latest " + count : count,
                summary(promises) + Words.onlyLatest(commitments.ifCut("commitment")) + Words.leftOut(leftOut),
                sections);
    }

    /** How many promises stand where, in one sentence. */
    static String summary(List<PromiseSection> promises) {
        if (promises.isEmpty()) {
            return "Nobody was found to bind itself.";
        }
        Map<PromiseStatus, Integer> counts = new EnumMap<>(PromiseStatus.class);
        promises.forEach(promise -> counts.merge(promise.status(), 1, Integer::sum));
        List<String> parts = new ArrayList<>();
        counts.forEach((status, count) -> parts.add(count + " " + Words.status(status)));
        return "Of " + Words.count(promises.size(), "promise") + ", " + Words.list(parts) + ".";
    }
}
