package org.volteface.sourcing.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.volteface.api.model.Origin;
import org.volteface.api.source.Hints;
import org.volteface.api.source.Particulars;
import org.volteface.api.source.Published;
import org.volteface.api.source.Unreadable;
import org.volteface.sourcing.article.Addresses;
import org.volteface.sourcing.article.Article;
import org.volteface.sourcing.article.Days;
import org.volteface.sourcing.article.HtmlPage;
import org.volteface.sourcing.article.Moments;

/** The step from a record of a web archive to the document in it; scripts, pictures and failures are passed over. */
final class WarcPage {
    private static final Set<String> TEXTS =
            Set.of("text/html", "application/xhtml+xml", "text/plain", "text/markdown", "application/pdf");
    private static final Pattern CHARSET =
            Pattern.compile("charset\\s*=\\s*[\"']?([^\\s\"';]+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern DAY = Pattern.compile("/((?:19|20)\\d\\d[/-]\\d\\d?[/-]\\d\\d?)(?=[/-]|$)");
    private static final Pattern NO_ARTICLE = Pattern.compile("(?:/robots\\.txt|\\.css|\\.js)$");

    private final Hints hints;
    private final Optional<InputSorter> files;
    private final int limit;

    WarcPage(Hints hints, Optional<InputSorter> files, int limit) {
        this.hints = hints;
        this.files = files;
        this.limit = limit;
    }

    /** Hands on the document of a record, if it holds one. */
    void read(WarcRecord record, OutcomeSink sink) throws IOException {
        HttpMessage message = HttpMessage.parse(record.block());
        String type = type(record, message);
        Optional<URI> target = Addresses.parse(record.target());
        boolean passed = target.map(
                        uri -> NO_ARTICLE.matcher(String.valueOf(uri.getPath())).find())
                .orElse(record.target().startsWith("dns:"));
        if (!message.isSuccess() || passed) {
            return;
        }
        byte[] content;
        try {
            content = message.content(limit);
        } catch (IOException e) {
            sink.take(new Unreadable("", "its content cannot be unpacked: " + e.getMessage()), Mark.START);
            return;
        }
        String kind = type.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
        boolean unknown = kind.isEmpty() || kind.equals("application/octet-stream");
        if (content.length > limit) {
            sink.take(DocumentLayout.tooLarge(limit), Mark.START);
        } else if (kind.equals("application/pdf") || HttpMessage.start(content).startsWith("%PDF-")) {
            Hints known = new Hints(hints.name(), target, hints.date(), hints.today(), true);
            files.orElseThrow().read(new ByteArrayInputStream(content), known, sink);
        } else if (TEXTS.contains(kind) || (unknown && Form.of(HttpMessage.start(content)) == Form.HTML)) {
            Optional<Charset> charset = CHARSET.matcher(type)
                    .results()
                    .flatMap(found -> TextDecoder.named(found.group(1)).stream())
                    .findFirst();
            boolean html = kind.contains("html");
            sink.take(
                    new SingleDocument(hints).read(content, charset, text -> article(text, html, record, target)),
                    Mark.START);
        }
    }

    private static String type(WarcRecord record, HttpMessage message) {
        String own = record.fields().value("content-type");
        boolean isHttp = own.toLowerCase(Locale.ROOT).startsWith("application/http");
        return message.type().isEmpty() && !isHttp ? own : message.type();
    }

    private static Article article(String text, boolean html, WarcRecord record, Optional<URI> target) {
        Article read = html ? HtmlPage.read(text) : Form.article(text);
        String own = read.origin().publisher();
        String publisher = own.isEmpty() ? target.map(WarcPage::host).orElse("") : own;
        Origin origin = new Origin(publisher, target.or(read.origin()::url));
        Optional<Published> published = read.particulars()
                .published()
                .or(() -> target.flatMap(WarcPage::day))
                .or(() -> Moments.in(record.fields().value("warc-date"), "WARC-Date"));
        Particulars particulars = new Particulars(
                read.particulars().byline(), published, read.particulars().language());
        return new Article(read.title(), read.text(), origin, particulars, read.derived());
    }

    private static String host(URI target) {
        String host = target.getHost();
        return host == null ? "" : host.toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
    }

    private static Optional<Published> day(URI target) {
        Matcher day = DAY.matcher(String.valueOf(target.getPath()));
        return day.find() ? Days.in(day.group(1)).map(found -> Published.on(found, "address")) : Optional.empty();
    }
}
