package org.volteface.sourcing.web;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.ByteBuffer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import org.eclipse.jetty.client.Response;
import org.eclipse.jetty.client.Result;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.jspecify.annotations.Nullable;
import org.volteface.sourcing.article.NotADocumentException;
import org.volteface.sourcing.read.ByteLines;

/** One answer of a server as it comes in; it is broken off where it is too large, or no text. */
final class PageResponse implements Response.Listener {
    private static final Set<String> TEXTS = Set.of("", "text/html", "application/xhtml+xml", "text/plain");
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

    private final int largest;
    private final CompletableFuture<Response> complete = new CompletableFuture<>();
    private final ByteArrayOutputStream content = new ByteArrayOutputStream();

    PageResponse(int largest) {
        this.largest = largest;
    }

    @Override
    public void onHeaders(Response response) {
        String type = type(response).split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        if (HttpStatus.isSuccess(response.getStatus()) && !TEXTS.contains(type)) {
            breakOff(response, "what is there is '" + type + "'; what is read is HTML and plain text");
        }
    }

    @Override
    public void onContent(Response response, ByteBuffer bytes) {
        if (bytes.remaining() > largest - content.size()) {
            breakOff(response, "larger than " + ByteLines.size(largest) + ", the most that a page may have");
            return;
        }
        while (bytes.hasRemaining()) {
            content.write(bytes.get());
        }
    }

    @Override
    public void onComplete(Result result) {
        if (result.isFailed()) {
            complete.completeExceptionally(result.getFailure());
        } else {
            complete.complete(result.getResponse());
        }
    }

    /** The answer, once all of it is there. */
    Future<Response> complete() {
        return complete;
    }

    /** Where an answer sends the client; empty if nowhere. */
    static Optional<URI> redirect(Response response, URI from) throws NotADocumentException {
        String location = response.getHeaders().get(HttpHeader.LOCATION);
        if (!REDIRECTS.contains(response.getStatus()) || location == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(from.resolve(location.strip().replace(" ", "%20")));
        } catch (IllegalArgumentException e) {
            throw new NotADocumentException("the server sends on to what is no address: '" + location + "'", e);
        }
    }

    /** The page that the answer of {@code address} brought. */
    FetchedPage page(Response response, URI address) {
        return new FetchedPage(address, type(response), content.toByteArray());
    }

    private static String type(Response response) {
        @Nullable String type = response.getHeaders().get(HttpHeader.CONTENT_TYPE);
        return type == null ? "" : type;
    }

    private static void breakOff(Response response, String reason) {
        var unused = response.abort(new NotADocumentException(reason));
    }
}
