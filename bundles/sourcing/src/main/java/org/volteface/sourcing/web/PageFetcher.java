package org.volteface.sourcing.web;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import org.eclipse.jetty.client.HttpClient;
import org.eclipse.jetty.client.Request;
import org.eclipse.jetty.client.Response;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.volteface.sourcing.article.NotADocumentException;

/** The way from an address to the page there, within bounds of place, time and size. */
public final class PageFetcher {
    private static final Logger LOG = LoggerFactory.getLogger(PageFetcher.class);
    private static final int MOST_REDIRECTS = 5;
    private static final int MOST_THREADS = 8;
    private static final int STOP_MILLIS = 1000;
    private static final Set<Integer> FOR_NOW = Set.of(408, 425, 429);

    private final Predicate<InetAddress> isAllowed;
    private final Duration timeout;
    private final int largest;

    /** Fetches pages of up to {@code largest} bytes from allowed addresses, redirects and all within {@code timeout}. */
    public PageFetcher(Predicate<InetAddress> isAllowed, Duration timeout, int largest) {
        if (timeout.isNegative() || timeout.isZero() || largest < 1) {
            throw new IllegalArgumentException("nothing can be fetched in " + timeout + " and " + largest + " bytes");
        }
        this.isAllowed = isAllowed;
        this.timeout = timeout;
        this.largest = largest;
    }

    public FetchedPage fetch(URI address) throws IOException, NotADocumentException {
        // One for each page: nothing of one visit, cookies or connections, is there at the next.
        HttpClient client = client();
        try {
            client.start();
            return follow(client, address);
        } catch (IOException | NotADocumentException | RuntimeException e) {
            throw e;
        } catch (InterruptedException e) {
            throw interrupted(e);
        } catch (Exception e) {
            throw new IOException("the HTTP client cannot be started: " + e.getMessage(), e);
        } finally {
            stop(client);
        }
    }

    /** Stops the client with all its threads, even where the calling thread is to stop itself. */
    private static void stop(HttpClient client) {
        boolean wasInterrupted = Thread.interrupted();
        try {
            client.stop();
        } catch (Exception e) {
            LOG.warn("an HTTP client does not stop", e);
        } finally {
            if (wasInterrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static IOException interrupted(InterruptedException cause) {
        Thread.currentThread().interrupt();
        return (IOException) new InterruptedIOException("interrupted while fetching").initCause(cause);
    }

    private HttpClient client() {
        HttpClient client = new HttpClient();
        QueuedThreadPool threads = new QueuedThreadPool(MOST_THREADS, 1);
        threads.setName("volteface-page");
        threads.setDaemon(true);
        threads.setStopTimeout(STOP_MILLIS);
        client.setExecutor(threads);
        client.setSocketAddressResolver(new GuardedResolver(client::getExecutor, isAllowed));
        client.setFollowRedirects(false);
        client.setConnectTimeout(timeout.toMillis());
        client.setUserAgentField(new HttpField(HttpHeader.USER_AGENT, "Mozilla/5.0 (compatible; Volteface)"));
        return client;
    }

    private FetchedPage follow(HttpClient client, URI address) throws IOException, NotADocumentException {
        long end = System.nanoTime() + timeout.toNanos();
        URI next = address;
        for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
            URI now = fetchable(next);
            PageResponse page = new PageResponse(largest);
            Response response = get(client.newRequest(now), page, end - System.nanoTime());
            Optional<URI> redirect = PageResponse.redirect(response, now);
            if (redirect.isEmpty()) {
                check(response);
                return page.page(response, now);
            }
            next = redirect.get();
        }
        throw new NotADocumentException(
                "the server sends on more than " + MOST_REDIRECTS + " times, at last to " + next);
    }

    private static URI fetchable(URI address) throws NotADocumentException {
        String scheme = String.valueOf(address.getScheme());
        if (!scheme.equalsIgnoreCase("http") && !scheme.equalsIgnoreCase("https")) {
            throw new NotADocumentException("only http and https addresses are read, not '" + address + "'");
        }
        if (address.getHost() == null || address.getUserInfo() != null) {
            throw new NotADocumentException("not an address of a host alone: '" + address + "'");
        }
        String text = address.toASCIIString();
        int fragment = text.indexOf('#');
        return URI.create(fragment < 0 ? text : text.substring(0, fragment));
    }

    private Response get(Request request, PageResponse page, long nanos) throws IOException, NotADocumentException {
        request.headers(headers -> headers.put(HttpHeader.ACCEPT, "text/html, application/xhtml+xml, text/plain;q=.9"));
        try {
            if (nanos > 0) {
                request.timeout(nanos, TimeUnit.NANOSECONDS).send(page);
                return page.complete().get(nanos, TimeUnit.NANOSECONDS);
            }
            throw new TimeoutException();
        } catch (TimeoutException e) {
            throw tooSlow(e);
        } catch (ExecutionException e) {
            throw failure(request, e.getCause() == null ? e : e.getCause());
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private IOException failure(Request request, Throwable cause) throws NotADocumentException {
        if (cause instanceof NotADocumentException refused) {
            throw refused;
        }
        if (cause instanceof TimeoutException) {
            return tooSlow(cause);
        }
        return cause instanceof UnknownHostException
                ? new IOException("no host '" + request.getHost() + "' is known", cause)
                : new IOException("cannot be fetched: " + cause, cause);
    }

    private IOException tooSlow(Throwable cause) {
        return new IOException("not there within " + timeout.toSeconds() + " seconds", cause);
    }

    private static void check(Response response) throws IOException, NotADocumentException {
        int status = response.getStatus();
        String answer = ("the server answers " + status + ' ' + HttpStatus.getMessage(status)).strip();
        if (HttpStatus.isServerError(status) || FOR_NOW.contains(status)) {
            throw new IOException(answer);
        }
        if (!HttpStatus.isSuccess(status)) {
            throw new NotADocumentException(answer);
        }
    }
}
