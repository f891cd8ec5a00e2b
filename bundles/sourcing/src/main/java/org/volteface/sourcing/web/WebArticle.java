package org.volteface.sourcing.web;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.volteface.api.source.Hints;
import org.volteface.api.source.ReadOutcome;
import org.volteface.api.source.Unreadable;
import org.volteface.sourcing.article.NotADocumentException;
import org.volteface.sourcing.article.SiteSelectors;
import org.volteface.sourcing.read.Form;
import org.volteface.sourcing.read.SingleDocument;
import org.volteface.sourcing.read.TextDecoder;

/** The step from a fetched page to its article. */
public final class WebArticle {
    private static final Pattern CHARSET = Pattern.compile("charset\\s*=\\s*\"?([^\\s\";]+)", Pattern.CASE_INSENSITIVE);

    private final FetchedPage page;

    private WebArticle(FetchedPage page) {
        this.page = page;
    }

    /**
     * Fetches the page at {@code address} and reads it.
     *
     * @throws IOException if the page cannot be fetched at the moment
     */
    public static ReadOutcome fetch(PageFetcher fetcher, URI address, SiteSelectors sites, LocalDate today)
            throws IOException {
        try {
            return read(fetcher.fetch(address), sites, today);
        } catch (NotADocumentException e) {
            return new Unreadable("", e.reason());
        }
    }

    static ReadOutcome read(FetchedPage page, SiteSelectors sites, LocalDate today) {
        WebArticle web = new WebArticle(page);
        Hints hints = new Hints(page.address().toString(), Optional.of(page.address()), Optional.empty(), today);
        return new SingleDocument(hints, sites).read(page.bytes(), web.charset(), web::form);
    }

    private Optional<Charset> charset() {
        Matcher charset = CHARSET.matcher(page.type());
        return charset.find() ? TextDecoder.named(charset.group(1)) : Optional.empty();
    }

    private Form form(String text) {
        return page.type().toLowerCase(Locale.ROOT).contains("html") ? Form.HTML : Form.of(text);
    }
}
