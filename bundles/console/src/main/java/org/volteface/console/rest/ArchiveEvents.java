package org.volteface.console.rest;

import java.io.PrintWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.volteface.api.archive.FoundFinding;
import org.volteface.api.archive.StatementArchive;
import org.volteface.console.platform.Holds;
import org.volteface.console.platform.Platform;
import org.volteface.console.web.Exchange;
import org.volteface.console.web.Problem;
import org.volteface.console.web.Refusal;

/** The events of one reader: how the analysis goes, whenever that changes, and each new finding. */
final class ArchiveEvents implements EventStreams.Teller {
    private static final int MOST_FINDINGS = 100;
    /** A trial is looked at less often than the rest: what would change takes some reading. */
    private static final int TURNS_TO_A_LOOK_AT_A_TRIAL = 5;

    private final Platform platform;
    private final JsonBody json;
    private final Map<String, String> told = new HashMap<>();
    private long number;
    private int turn;

    /** From what the reader knows on, which a new one does not. */
    ArchiveEvents(Platform platform, JsonBody json, Exchange exchange) {
        this.platform = platform;
        this.json = json;
        this.number = Optional.ofNullable(exchange.request().getHeader("Last-Event-ID"))
                .filter(id -> id.matches("\\d{1,18}"))
                .map(Long::parseLong)
                .orElseGet(this::latest);
    }

    /** What is told; it may be refused at the moment. */
    @FunctionalInterface
    private interface Telling {
        Object now() throws Refusal;
    }

    @Override
    public boolean tell(PrintWriter out) {
        Holds.Hold hold = platform.hold();
        try {
            tellChange(out, "status", new StatusCalls(platform, json)::status);
            tellChange(out, "steps", () -> AnalysisStepResource.all(new Services(platform, json).operations()));
            if (turn++ % TURNS_TO_A_LOOK_AT_A_TRIAL == 0) {
                tellChange(out, "trial", () -> TrialResource.all(platform));
            }
            tellFindings(out);
            return true;
        } finally {
            hold.close();
        }
    }

    private void tellChange(PrintWriter out, String event, Telling telling) {
        String now;
        try {
            now = json.line(telling.now());
        } catch (Refusal e) {
            now = json.line(Problem.of(e));
        }
        if (!now.equals(told.put(event, now))) {
            EventStreams.tell(out, event, now);
        }
    }

    private void tellFindings(PrintWriter out) {
        Optional<StatementArchive> archive = platform.archive();
        List<FoundFinding> found =
                archive.map(known -> known.findingsAfter(number, MOST_FINDINGS)).orElse(List.of());
        for (FoundFinding finding : found) {
            number = finding.number();
            out.print("id: " + number + "\n");
            EventStreams.tell(out, "finding", json.line(FindingResource.of(finding, Optional.empty(), 0)));
        }
    }

    private long latest() {
        return platform.archive()
                .map(archive -> archive.findingsBefore(Long.MAX_VALUE, 1))
                .flatMap(found -> found.stream().findFirst())
                .map(FoundFinding::number)
                .orElse(0L);
    }
}
