package org.volteface.sourcing.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.MimeConfig;
import org.volteface.api.model.Document;
import org.volteface.api.model.Headline;
import org.volteface.api.model.Origin;
import org.volteface.api.source.Hints;
import org.volteface.api.source.Particulars;
import org.volteface.api.source.Published;
import org.volteface.api.source.Read;
import org.volteface.api.source.ReadOutcome;
import org.volteface.api.source.Unreadable;
import org.volteface.sourcing.article.Article;
import org.volteface.sourcing.article.Languages;

/** A mail: its own text is a document, and so is each text, PDF or mail that is attached to it. */
final class MailMessage {
    private static final int DEEPEST = 3;

    private final Hints hints;
    private final Optional<InputSorter> attachments;

    MailMessage(Hints hints, Optional<InputSorter> attachments) {
        this.hints = hints;
        this.attachments = attachments;
    }

    /** Reads the mail of these bytes. */
    void read(byte[] bytes, OutcomeSink sink) throws IOException {
        DefaultMessageBuilder builder = new DefaultMessageBuilder();
        builder.setMimeEntityConfig(MimeConfig.custom()
                .setMaxLineLen(-1)
                .setMaxHeaderLen(-1)
                .setMaxHeaderCount(-1)
                .setMaxContentLen(-1)
                .setMalformedHeaderStartsBody(false)
                .build());
        Message message;
        MailBody body;
        try {
            message = builder.parseMessage(new ByteArrayInputStream(bytes));
            body = MailBody.of(message);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            sink.take(new Unreadable("", "a mail that cannot be parsed: " + e.getMessage()), Mark.START);
            return;
        }
        read(message, body, 0, sink);
    }

    private void read(Message message, MailBody body, int depth, OutcomeSink sink) throws IOException {
        boolean goesOn = sink.take(outcome(new MailHeader(message.getHeader()), body), Mark.START);
        for (MailBody.Attachment attached : body.attachments()) {
            if (goesOn && attachments.isPresent()) {
                attachments
                        .get()
                        .read(
                                new ByteArrayInputStream(attached.bytes()),
                                hints,
                                Parts.sink(attached.name(), Mark.START, sink));
            }
        }
        for (Message inner : body.messages()) {
            if (depth < DEEPEST) {
                read(inner, MailBody.of(inner), depth + 1, Parts.sink("attached mail", Mark.START, sink));
            }
        }
    }

    private ReadOutcome outcome(MailHeader header, MailBody body) {
        if (body.text().isBlank()) {
            return new Unreadable("", "a mail without text");
        }
        Optional<Article> page = header.isSavedPage() ? body.page() : Optional.empty();
        String title =
                page.map(Article::title).filter(words -> !words.isBlank()).orElseGet(header::subject);
        List<String> warnings = new ArrayList<>();
        Optional<Published> published =
                page.flatMap(article -> article.particulars().published()).or(header::published);
        LocalDate day = published.map(Published::day).or(hints::date).orElseGet(() -> {
            warnings.add("no date was found; " + hints.today() + " is taken for it");
            return hints.today();
        });
        String byline = page.map(article -> article.particulars().byline()).orElseGet(header::byline);
        String language = page.map(article -> article.particulars().language())
                .filter(tag -> !tag.isEmpty())
                .or(() -> Optional.of(header.language()))
                .filter(tag -> !tag.isEmpty())
                .orElseGet(() -> Languages.of(body.text()));
        String publisher = page.map(article -> article.origin().publisher()).orElseGet(header::publisher);
        Origin origin = new Origin(publisher, header.url().or(hints::address));
        return new Read(
                Document.of(new Headline(origin, day, title), body.text()),
                Optional.empty(),
                true,
                new Particulars(byline, published, language),
                warnings);
    }
}
