package org.volteface.console.rest;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.volteface.api.archive.FoundFinding;
import org.volteface.api.archive.StatementArchive;
import org.volteface.console.login.ApiGuard;
import org.volteface.console.platform.Holds;
import org.volteface.console.platform.Platform;
import org.volteface.console.web.Refusal;

/** The events that a program is told as they happen: how the analysis goes, and each new finding. */
final class EventStreams implements AutoCloseable {
    /** Each has a thread of its own, so that one that reads slowly holds up none of the others. */
    private static final int MOST = 32;

    private static final int MOST_FINDINGS = 100;
    private static final long PAUSE_MILLIS = 1_000;
    private static final int PAUSES_TO_A_SIGN_OF_LIFE = 15;

    private final Platform platform;
    private final ApiGuard guard;
    private final StatusCalls status;
    private final Gson gson = new GsonBuilder().disableHtmlEscaping().create();
    private final ExecutorService threads =
            new ThreadPoolExecutor(0, MOST, 10, TimeUnit.SECONDS, new SynchronousQueue<>(), EventStreams::thread);

    EventStreams(Platform platform, ApiGuard guard, StatusCalls status) {
        this.platform = platform;
        this.guard = guard;
        this.status = status;
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "volteface-events");
        thread.setDaemon(true);
        return thread;
    }

    /** Tells events until the reader goes, or may not read any more. */
    void open(HttpServletRequest request, HttpServletResponse response) throws Refusal {
        guard.admit(request);
        AsyncContext context = request.startAsync();
        context.setTimeout(0);
        response.setContentType("text/event-stream;charset=utf-8");
        response.setHeader("Cache-Control", "no-store");
        try {
            threads.execute(() -> {
                try {
                    tell(request, response.getWriter());
                } catch (IOException | Refusal e) {
                    // The reader has gone, or may not read on: that is all there is to it.
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                } finally {
                    context.complete();
                }
            });
        } catch (RejectedExecutionException e) {
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            context.complete();
        }
    }

    private void tell(HttpServletRequest request, PrintWriter out) throws Refusal, IOException, InterruptedException {
        long number = Optional.ofNullable(request.getHeader("Last-Event-ID"))
                .filter(id -> id.matches("\\d{1,18}"))
                .map(Long::parseLong)
                .orElseGet(this::latest);
        String told = "";
        for (int pauses = 0; !Thread.currentThread().isInterrupted(); pauses++) {
            String now = status();
            if (!now.equals(told)) {
                out.print("event: status\ndata: " + now + "\n\n");
                told = now;
            }
            number = findings(number, out);
            if (pauses % PAUSES_TO_A_SIGN_OF_LIFE == 0) {
                guard.admit(request);
                out.print(": still here\n\n");
            }
            out.flush();
            if (out.checkError()) {
                return;
            }
            Thread.sleep(PAUSE_MILLIS);
        }
    }

    private String status() {
        Holds.Hold hold = platform.hold();
        try {
            return gson.toJson(status.status());
        } catch (Refusal e) {
            return gson.toJson(Problem.of(e));
        } finally {
            hold.close();
        }
    }

    private long latest() {
        Holds.Hold hold = platform.hold();
        try {
            return platform.archive()
                    .map(archive -> archive.findingsBefore(Long.MAX_VALUE, 1))
                    .flatMap(found -> found.stream().findFirst())
                    .map(FoundFinding::number)
                    .orElse(0L);
        } finally {
            hold.close();
        }
    }

    private long findings(long number, PrintWriter out) {
        Holds.Hold hold = platform.hold();
        try {
            Optional<StatementArchive> archive = platform.archive();
            List<FoundFinding> found = archive.map(known -> known.findingsAfter(number, MOST_FINDINGS))
                    .orElse(List.of());
            long last = number;
            for (FoundFinding finding : found) {
                last = finding.number();
                FindingResource resource = FindingResource.of(finding, Optional.empty());
                out.print("event: finding\nid: " + last + "\ndata: " + gson.toJson(resource) + "\n\n");
            }
            return last;
        } finally {
            hold.close();
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
