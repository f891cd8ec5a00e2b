package org.volteface.sourcing.read;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.dom.Header;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.util.ByteSequence;
import org.volteface.api.source.Published;
import org.volteface.sourcing.article.Addresses;
import org.volteface.sourcing.article.Moments;
import org.volteface.sourcing.article.NotADocumentException;

/** What the header of a mail tells of it. */
final class MailHeader {
    private static final Pattern NAMED = Pattern.compile("(?:\"((?:[^\"\\\\]|\\\\.)*+)\"|([^<,\"]*+))\\s*<([^>]*)>");
    private static final Pattern BARE = Pattern.compile("([^\\s,()<>]+@[^\\s,()<>]+)\\s*(?:\\(([^)]*)\\))?");
    private static final Pattern LIST = Pattern.compile("^\\s*\"?([^<\"]*?)\"?\\s*<([^>]*)>");
    private static final Pattern SAVED = Pattern.compile("saved by|blink", Pattern.CASE_INSENSITIVE);
    private static final Pattern COMMENT = Pattern.compile("\\s*\\([^)]*\\)\\s*$");

    private final Header header;

    MailHeader(Header header) {
        this.header = header;
    }

    String subject() {
        return decoded("Subject");
    }

    /** The names of the senders, or their addresses where they have none. */
    String byline() {
        return senders().stream()
                .map(sender -> sender.name().isEmpty() ? sender.address() : sender.name())
                .collect(Collectors.joining(", "));
    }

    /** The list that the mail came by, or the organisation or the person that it is from. */
    String publisher() {
        Matcher list = LIST.matcher(undecoded("List-Id"));
        if (list.find()) {
            String name = decode(list.group(1)).strip();
            return name.isEmpty() ? list.group(2).strip() : name;
        }
        String organisation = decoded("Organization");
        return organisation.isEmpty() ? byline() : organisation;
    }

    Optional<Published> published() {
        Optional<Published> date = Moments.in(COMMENT.matcher(undecoded("Date")).replaceAll(""), "Date");
        return date.or(() -> {
            String received = undecoded("Received");
            return Moments.in(received.substring(received.lastIndexOf(';') + 1), "Received");
        });
    }

    String language() {
        return undecoded("Content-Language").split(",", 2)[0].strip();
    }

    Optional<URI> url() {
        return List.of("Snapshot-Content-Location", "Archived-At", "Content-Location", "X-URL", "Content-Base").stream()
                .map(name -> undecoded(name).replaceAll("[<>\\s]", ""))
                .filter(words -> words.startsWith("http"))
                .flatMap(words -> Addresses.parse(words).stream())
                .findFirst();
    }

    /** Whether a browser wrote it, to keep a page. */
    boolean isSavedPage() {
        return header.getField("Snapshot-Content-Location") != null
                || SAVED.matcher(undecoded("From")).find();
    }

    private List<Sender> senders() {
        String from = undecoded("From");
        Matcher named = NAMED.matcher(from);
        List<Sender> senders = named.results()
                .map(found -> new Sender(
                        decode(
                                        found.group(1) == null
                                                ? found.group(2)
                                                : found.group(1).replaceAll("\\\\(.)", "$1"))
                                .strip(),
                        found.group(3).strip()))
                .toList();
        return senders.isEmpty()
                ? BARE.matcher(from)
                        .results()
                        .map(found -> new Sender(
                                found.group(2) == null
                                        ? ""
                                        : decode(found.group(2)).strip(),
                                found.group(1)))
                        .toList()
                : senders;
    }

    private String decoded(String name) {
        return decode(undecoded(name)).strip();
    }

    private static String decode(String words) {
        return DecoderUtil.decodeEncodedWords(words, DecodeMonitor.SILENT).replaceAll("\\s+", " ");
    }

    /** The first field of a name on one line: its octets are read as texts are, since many a program writes UTF-8. */
    private String undecoded(String name) {
        Field field = header.getField(name);
        if (field == null) {
            return "";
        }
        ByteSequence raw = field.getRaw();
        if (raw == null) {
            return String.valueOf(field.getBody());
        }
        try {
            String line =
                    TextDecoder.decode(raw.toByteArray(), Optional.empty()).text();
            return line.substring(line.indexOf(':') + 1)
                    .replaceAll("\\r?\\n[ \\t]*", " ")
                    .strip();
        } catch (NotADocumentException e) {
            return "";
        }
    }

    private record Sender(String name, String address) {}
}
