package org.volteface.shell.server;

import java.util.List;
import java.util.Locale;
import org.volteface.api.archive.Counts;
import org.volteface.api.archive.QueueCounts;
import org.volteface.api.operation.Status;
import org.volteface.api.operation.StepStatus;

/** How the running analysis goes, on a page. */
final class StatusPage {
    private static final int STEP = 16;
    private static final int BUSY = 7;

    private final Page page = new Page();

    private StatusPage() {}

    /** {@code held} says whether nothing is redone at the moment. */
    static String of(Status status, boolean held) {
        StatusPage made = new StatusPage();
        made.counts(status.queue(), status.archive());
        made.pace(status, held);
        made.page.gap();
        made.page.paragraph(Page.pad("Step", STEP) + Page.pad("Busy", BUSY), "Analyser");
        status.steps().forEach(made::step);
        return made.page.toString();
    }

    private void counts(QueueCounts queue, Counts archive) {
        page.field(
                "Documents",
                Phrases.number(queue.waiting()) + " waiting, " + Phrases.number(queue.analysed()) + " analysed, "
                        + Phrases.number(queue.setAside()) + " set aside"
                        + (queue.setAside() > 0 ? " (documents --state aside tells why)" : ""));
        page.field(
                "Archive",
                Phrases.count(archive.statements(), "statement") + ", " + Phrases.count(archive.findings(), "finding")
                        + ", " + Phrases.count(archive.due(), "statement") + " still to be compared");
    }

    private void pace(Status status, boolean held) {
        Status.Pace pace = status.pace();
        page.field(
                "Pace",
                String.format(Locale.ENGLISH, "%,.1f documents a second over the last minute", pace.perSecond())
                        + (pace.moving() ? "" : "; nothing is done any more, although something waits"));
        long done = Math.max(0, status.queue().analysed() - pace.stale());
        String redone = pace.stale() == 0
                ? "nothing to redo"
                : Phrases.count(pace.stale(), "document") + " still to be redone, " + Phrases.number(done) + " of "
                        + Phrases.number(status.queue().analysed()) + " up to date";
        page.field("Re-analysis", redone + (held ? "; paused, also over a restart" : ""));
    }

    private void step(StepStatus step) {
        String name = Page.pad(Phrases.lower(step.step()), STEP);
        String busy = Page.pad(Phrases.number(step.busy()), BUSY);
        List<String> analysers = step.analysers();
        page.paragraph(name + busy, analysers.isEmpty() ? "none" : analysers.get(0));
        String below = " ".repeat(STEP + BUSY);
        analysers.stream().skip(1).forEach(other -> page.paragraph(below, other));
        step.pause().ifPresent(why -> page.paragraph(below, "paused: " + why));
    }
}
