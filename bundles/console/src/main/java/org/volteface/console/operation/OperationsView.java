package org.volteface.console.operation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.volteface.api.archive.DocumentEntry;
import org.volteface.api.archive.DocumentQueue;
import org.volteface.api.archive.DocumentState;
import org.volteface.api.archive.FoundFinding;
import org.volteface.api.archive.StatementArchive;
import org.volteface.api.contradiction.Standing;
import org.volteface.api.contradiction.Verdict;
import org.volteface.api.operation.Operations;
import org.volteface.api.operation.Status;
import org.volteface.api.operation.StepStatus;
import org.volteface.console.platform.Platform;

/**
 * What the admin's page shows.
 *
 * @param absences what cannot be shown, in words
 * @param status how the analysis goes, where it is there
 * @param setAside the documents set aside
 * @param findings the latest findings
 */
public record OperationsView(
        List<String> absences, @Nullable Status status, List<DocumentEntry> setAside, List<FoundFinding> findings) {
    private static final int MOST_SET_ASIDE = 100;
    private static final int MOST_FINDINGS = 20;

    public OperationsView {
        absences = List.copyOf(absences);
        setAside = List.copyOf(setAside);
        findings = List.copyOf(findings);
    }

    /** How it is now. */
    static OperationsView of(Platform platform) {
        Optional<Operations> operations = platform.operations();
        Optional<DocumentQueue> queue = platform.queue();
        Optional<StatementArchive> archive = platform.archive();
        List<String> absences = new ArrayList<>();
        if (operations.isEmpty()) {
            absences.add("Nothing works on the queue at the moment.");
        }
        if (queue.isEmpty() || archive.isEmpty()) {
            absences.add("No archive is there at the moment.");
        }
        return new OperationsView(
                absences,
                operations.map(Operations::status).orElse(null),
                queue.map(all -> all.entries(Optional.of(DocumentState.SET_ASIDE), MOST_SET_ASIDE))
                        .orElse(List.of()),
                archive.map(all -> all.findingsBefore(Long.MAX_VALUE, MOST_FINDINGS))
                        .orElse(List.of()));
    }

    public String perSecond() {
        return status == null
                ? ""
                : String.format(Locale.ROOT, "%.1f", status.pace().perSecond());
    }

    /** How far what other versions made has been redone. */
    public String reanalysis() {
        if (status == null || status.pace().stale() == 0) {
            return "Nothing is left to be redone.";
        }
        long all = Math.max(1, status.queue().analysed());
        long done = Math.max(0, all - status.pace().stale());
        return status.pace().stale()
                + " documents were analysed by other versions or settings and are still to be redone; " + done + " of "
                + all + " are up to date (" + done * 100 / all + " %).";
    }

    public static String name(StepStatus step) {
        return step.step().name().toLowerCase(Locale.ROOT) + " (" + step.step().role() + ")";
    }

    public static String name(DocumentEntry entry) {
        String title = entry.headline().title().isEmpty()
                ? entry.id()
                : entry.headline().title();
        String publisher = entry.headline().origin().publisher();
        return title + (publisher.isEmpty() ? "" : ", " + publisher) + ", "
                + entry.headline().published();
    }

    public static String verdict(FoundFinding found) {
        Verdict verdict = found.finding().verdict();
        String standing = verdict.standing() == Standing.CONTESTED ? " (contested)" : "";
        return verdict.rating().label() + standing + ": " + verdict.why();
    }

    public static String actorPath(FoundFinding found) {
        return "/actors/" + found.finding().holder().id();
    }
}
