package org.volteface.sourcing.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.volteface.sourcing.article.Article;
import org.volteface.sourcing.article.HtmlPage;
import org.volteface.sourcing.article.NotADocumentException;

/** The body of a mail: its text, and what is attached to it. */
final class MailBody {
    private static final int DEEPEST = 30;
    /** Some plain parts only say that the mail is to be read as a page. */
    private static final int STUB_SHARE = 4;

    private final List<Attachment> attachments = new ArrayList<>();
    private final List<Message> messages = new ArrayList<>();
    private Optional<Article> page = Optional.empty();
    private String text = "";

    private MailBody() {}

    static MailBody of(Message message) throws IOException {
        MailBody body = new MailBody();
        body.text = body.text(message, 0).strip();
        return body;
    }

    String text() {
        return text;
    }

    /** The first page in it. */
    Optional<Article> page() {
        return page;
    }

    List<Attachment> attachments() {
        return attachments;
    }

    /** The mails that are attached to it. */
    List<Message> messages() {
        return messages;
    }

    private String text(Entity entity, int depth) throws IOException {
        Body body = entity.getBody();
        if (depth > DEEPEST) {
            return "";
        }
        if (body instanceof Multipart multipart) {
            return text(multipart, depth);
        }
        if (body instanceof Message message) {
            messages.add(message);
            return "";
        }
        return body instanceof SingleBody single ? text(entity, single) : "";
    }

    private String text(Multipart multipart, int depth) throws IOException {
        boolean alternative = "alternative".equalsIgnoreCase(multipart.getSubType());
        List<String> texts = new ArrayList<>();
        for (Entity part : multipart.getBodyParts()) {
            String words = text(part, depth + 1).strip();
            if (!words.isEmpty()) {
                texts.add(words);
            }
        }
        if (alternative && texts.size() > 1) {
            String first = texts.get(0);
            String last = texts.get(texts.size() - 1);
            return first.length() * STUB_SHARE < last.length() ? last : first;
        }
        return String.join("\n\n", texts);
    }

    private String text(Entity entity, SingleBody body) throws IOException {
        String type = String.valueOf(entity.getMimeType()).toLowerCase(Locale.ROOT);
        boolean attached = "attachment".equalsIgnoreCase(entity.getDispositionType());
        boolean html = type.equals("text/html") || type.equals("application/xhtml+xml");
        if (!attached && (html || type.equals("text/plain"))) {
            return words(entity, body, html);
        }
        byte[] bytes = body.getInputStream().readAllBytes();
        boolean pdf = bytes.length > 4 && bytes[0] == '%' && bytes[1] == 'P' && bytes[2] == 'D' && bytes[3] == 'F';
        String name = entity.getFilename() == null ? "attachment" : entity.getFilename();
        if (pdf || type.equals("application/pdf")) {
            attachments.add(new Attachment(name, bytes));
        }
        return "";
    }

    private String words(Entity entity, SingleBody body, boolean html) throws IOException {
        try {
            String words = TextDecoder.decode(
                            body.getInputStream().readAllBytes(),
                            TextDecoder.named(String.valueOf(entity.getCharset())))
                    .text()
                    .replace("\r\n", "\n");
            if (html) {
                Article article = HtmlPage.read(words);
                page = page.or(() -> Optional.of(article));
                return article.text();
            }
            boolean flowed = String.valueOf(entity.getHeader().getField("Content-Type"))
                    .toLowerCase(Locale.ROOT)
                    .contains("flowed");
            return flowed ? words.replaceAll("(?m)^-- $", "--").replaceAll("(?m) \\n(?![ >]|--$)", " ") : words;
        } catch (NotADocumentException e) {
            return "";
        }
    }

    /**
     * What is attached to a mail.
     *
     * @param name its name
     * @param bytes what it is
     */
    @SuppressWarnings("ArrayRecordComponent") // handed on once and never compared
    record Attachment(String name, byte[] bytes) {}
}
