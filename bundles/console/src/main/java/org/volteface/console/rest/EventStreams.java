package org.volteface.console.rest;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.http.HttpServletRequest;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.volteface.console.login.ApiGuard;
import org.volteface.console.web.Answer;
import org.volteface.console.web.Exchange;
import org.volteface.console.web.Refusal;

/** The streams by which events are told as they happen, each until its reader goes, may not read on, or all is told. */
final class EventStreams implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(EventStreams.class);
    /** Each has a thread of its own, so that one that reads slowly holds up none of the others. */
    private static final int MOST = 32;

    private static final int MOST_OF_A_USER = 8;

    private static final String MEDIA_TYPE = "text/event-stream;charset=utf-8";
    private static final long PAUSE_MILLIS = 1_000;
    private static final int PAUSES_TO_A_SIGN_OF_LIFE = 15;

    private final ApiGuard guard;
    private final StreamPlaces places = new StreamPlaces(MOST, MOST_OF_A_USER);
    private final ExecutorService threads = Executors.newCachedThreadPool(EventStreams::thread);

    EventStreams(ApiGuard guard) {
        this.guard = guard;
    }

    /** What knows the events of one stream. */
    @FunctionalInterface
    interface Teller {
        /** Writes what is new since it was asked last, and returns whether more may come. */
        boolean tell(PrintWriter out);
    }

    /** Tells one event. */
    static void tell(PrintWriter out, String event, String data) {
        out.print("event: " + event + "\ndata: " + data + "\n\n");
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "volteface-events");
        thread.setDaemon(true);
        return thread;
    }

    /** The stream of what somebody knows. */
    Answer open(Exchange exchange, Teller teller) throws Refusal {
        HttpServletRequest request = exchange.request();
        if (request.getMethod().equals("HEAD")) {
            return Answer.empty(200).with("Content-Type", MEDIA_TYPE);
        }
        String user = exchange.asker().user();
        places.take(user);
        return Answer.stream(MEDIA_TYPE, out -> begin(new Listener(request, out, user), teller))
                .with("Cache-Control", "no-store");
    }

    /** Who listens, and where they hear it. */
    private record Listener(HttpServletRequest request, OutputStream out, String user) {}

    private void begin(Listener listener, Teller teller) {
        AsyncContext context = listener.request().startAsync();
        context.setTimeout(0);
        try {
            threads.execute(() -> {
                try {
                    tell(listener, teller);
                } finally {
                    places.give(listener.user());
                    context.complete();
                }
            });
        } catch (RejectedExecutionException e) {
            // The server stops.
            places.give(listener.user());
            context.complete();
        }
    }

    private void tell(Listener listener, Teller teller) {
        try {
            tell(
                    listener.request(),
                    new PrintWriter(new OutputStreamWriter(listener.out(), StandardCharsets.UTF_8)),
                    teller);
        } catch (Refusal e) {
            // The reader may not read on: that is all there is to it.
        } catch (RuntimeException e) {
            LOG.warn("The events of {} end; whoever reads on begins where they ended", listener.user(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void tell(HttpServletRequest request, PrintWriter out, Teller teller) throws Refusal, InterruptedException {
        for (int pauses = 0; !Thread.currentThread().isInterrupted(); pauses++) {
            // All is collected before any is sent: a slow reader keeps no bundle from stopping.
            StringWriter told = new StringWriter();
            boolean more = teller.tell(new PrintWriter(told));
            out.print(told);
            if (pauses % PAUSES_TO_A_SIGN_OF_LIFE == 0) {
                guard.recheck(request);
                out.print(": still here\n\n");
            }
            // It flushes, and tells whether the reader has gone.
            if (out.checkError() || !more) {
                return;
            }
            Thread.sleep(PAUSE_MILLIS);
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
