package org.volteface.shell.server;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.volteface.api.archive.FoundFinding;
import org.volteface.api.archive.StatementArchive;
import org.volteface.api.contradiction.Finding;
import org.volteface.api.operation.FindingReviews;

/** Findings on a page, two lines or so each. */
final class FindingsPage {
    private static final String INDENT = " ".repeat(10);

    private FindingsPage() {}

    /** The last {@code most} findings, the newest last. */
    static String last(StatementArchive archive, FindingReviews reviews, int most) {
        List<FoundFinding> last = new ArrayList<>(archive.findingsBefore(Long.MAX_VALUE, most));
        Collections.reverse(last);
        if (last.isEmpty()) {
            return "There are no findings.";
        }
        Page page = new Page();
        long all = Math.max(last.size(), archive.counts().findings());
        String cut = all > last.size() ? "The latest " + Phrases.number(last.size()) + " of " : "";
        page.paragraph("", cut + Phrases.count(all, "finding") + ", the newest last:");
        for (FoundFinding found : last) {
            show(page, found.finding(), archive);
            reviews.of(found.finding()).ifPresent(review -> page.paragraph(INDENT, Phrases.review(review)));
        }
        return page.toString();
    }

    private static void show(Page page, Finding finding, StatementArchive archive) {
        String lead = Phrases.shortId(finding.id()) + "  ";
        page.paragraph(
                lead,
                Phrases.lower(finding.kind()) + ", "
                        + finding.verdict().rating().label() + ", "
                        + Phrases.lower(finding.verdict().standing()) + ", " + Phrases.dates(finding, archive));
        page.paragraph(" ".repeat(lead.length()), Phrases.matter(finding));
    }
}
