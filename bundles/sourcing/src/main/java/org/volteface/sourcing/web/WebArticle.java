package org.volteface.sourcing.web;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.volteface.api.model.Origin;
import org.volteface.api.source.Hints;
import org.volteface.api.source.Particulars;
import org.volteface.api.source.Published;
import org.volteface.api.source.ReadOutcome;
import org.volteface.api.source.Unreadable;
import org.volteface.sourcing.article.Article;
import org.volteface.sourcing.article.Days;
import org.volteface.sourcing.article.HtmlPage;
import org.volteface.sourcing.article.NotADocumentException;
import org.volteface.sourcing.read.Form;
import org.volteface.sourcing.read.SingleDocument;
import org.volteface.sourcing.read.TextDecoder;

/** The step from a fetched page to its article: what the page does not tell of itself, its address does. */
public final class WebArticle {
    private static final Pattern CHARSET = Pattern.compile("charset\\s*=\\s*\"?([^\\s\";]+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern DAY = Pattern.compile("/((?:19|20)\\d\\d[/-]\\d\\d?[/-]\\d\\d?)(?=[/-]|$)");

    private final FetchedPage page;

    private WebArticle(FetchedPage page) {
        this.page = page;
    }

    /**
     * Fetches the page at {@code address} and reads it.
     *
     * @throws IOException if the page cannot be fetched at the moment
     */
    public static ReadOutcome fetch(PageFetcher fetcher, URI address, LocalDate today) throws IOException {
        try {
            return read(fetcher.fetch(address), today);
        } catch (NotADocumentException e) {
            return new Unreadable("", e.reason());
        }
    }

    static ReadOutcome read(FetchedPage page, LocalDate today) {
        WebArticle web = new WebArticle(page);
        Hints hints = new Hints(page.address().toString(), Optional.empty(), today);
        return new SingleDocument(hints).read(page.bytes(), web.charset(), web::completed);
    }

    private Optional<Charset> charset() {
        Matcher charset = CHARSET.matcher(page.type());
        return charset.find() ? TextDecoder.named(charset.group(1)) : Optional.empty();
    }

    private Article completed(String text) {
        boolean isHtml = page.type().toLowerCase(Locale.ROOT).contains("html");
        Article read = isHtml ? HtmlPage.read(text) : Form.article(text);
        Origin origin = read.origin();
        String publisher = origin.publisher().isEmpty() ? host() : origin.publisher();
        Origin known = new Origin(publisher, origin.url().or(() -> Optional.of(page.address())));
        return new Article(read.title(), read.text(), known, completed(read.particulars()), read.derived());
    }

    private String host() {
        String host = page.address().getHost();
        return host == null ? "" : host.toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
    }

    private Particulars completed(Particulars read) {
        return new Particulars(read.byline(), read.published().or(this::published), read.language());
    }

    private Optional<Published> published() {
        String path = String.valueOf(page.address().getPath());
        return DAY.matcher(path)
                .results()
                .flatMap(day -> Days.in(day.group(1)).stream())
                .map(day -> Published.on(day, "address"))
                .findFirst();
    }
}
