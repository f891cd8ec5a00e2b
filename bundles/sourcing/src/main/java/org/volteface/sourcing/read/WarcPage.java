package org.volteface.sourcing.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.volteface.api.model.Document;
import org.volteface.api.model.Headline;
import org.volteface.api.model.Origin;
import org.volteface.api.source.Hints;
import org.volteface.api.source.Particulars;
import org.volteface.api.source.Published;
import org.volteface.api.source.Read;
import org.volteface.api.source.ReadOutcome;
import org.volteface.api.source.Unreadable;
import org.volteface.sourcing.article.Addresses;
import org.volteface.sourcing.article.Moments;
import org.volteface.sourcing.article.SiteSelectors;

/** The step from a record of a web archive to the document in it; scripts, pictures and failures are passed over. */
final class WarcPage {
    private static final Set<String> TEXTS =
            Set.of("text/html", "application/xhtml+xml", "text/plain", "text/markdown", "application/pdf");
    private static final Pattern CHARSET =
            Pattern.compile("charset\\s*=\\s*[\"']?([^\\s\"';]+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern NO_ARTICLE = Pattern.compile("(?:/robots\\.txt|\\.css|\\.js)$");

    private final Hints hints;
    private final Optional<InputSorter> files;
    private final SiteSelectors sites;
    private final int limit;

    WarcPage(Hints hints, WarcLayout layout) {
        this.hints = hints;
        this.files = layout.parts();
        this.sites = layout.sites();
        this.limit = layout.limit();
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
            files.orElseThrow().read(new ByteArrayInputStream(content), known(target, true), sink);
        } else if (TEXTS.contains(kind) || (unknown && Form.of(HttpMessage.start(content)) == Form.HTML)) {
            Optional<Charset> charset = CHARSET.matcher(type)
                    .results()
                    .flatMap(found -> TextDecoder.named(found.group(1)).stream())
                    .findFirst();
            ReadOutcome outcome = new SingleDocument(known(target, hints.lenient()), sites)
                    .read(content, charset, text -> kind.contains("html") ? Form.HTML : Form.of(text));
            sink.take(outcome instanceof Read read ? dated(read, record, target) : outcome, Mark.START);
        }
    }

    private static String type(WarcRecord record, HttpMessage message) {
        String own = record.fields().value("content-type");
        boolean isHttp = own.toLowerCase(Locale.ROOT).startsWith("application/http");
        return message.type().isEmpty() && !isHttp ? own : message.type();
    }

    private Hints known(Optional<URI> target, boolean lenient) {
        return new Hints(hints.name(), target, hints.date(), hints.today(), lenient);
    }

    /** The document at the address at which it was taken, which tells its date where nothing else does. */
    private static Read dated(Read read, WarcRecord record, Optional<URI> target) {
        Headline headline = read.document().headline();
        Particulars said = read.particulars();
        Optional<Published> taken = said.published().isPresent()
                ? Optional.empty()
                : Moments.in(record.fields().value("warc-date"), "WARC-Date");
        Origin origin = new Origin(headline.origin().publisher(), target.or(headline.origin()::url));
        LocalDate day = taken.map(Published::day).orElse(headline.published());
        Document document = Document.of(
                new Headline(origin, day, headline.title()), read.document().text());
        Particulars particulars =
                new Particulars(said.byline(), said.published().or(() -> taken), said.language());
        List<String> warnings = taken.isEmpty() ? read.warnings() : List.of();
        return new Read(document, read.corpus(), read.derived(), particulars, warnings);
    }
}
