package org.volteface.sourcing.read;

import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.volteface.api.source.Hints;

/** One mail as it was sent, with its headers. */
final class MailLayout implements Layout {
    private static final Pattern HEADER = Pattern.compile("[A-Za-z][A-Za-z0-9-]*:.*|[ \\t].*");
    private static final Pattern SENDER =
            Pattern.compile("^(?:From|Sender|Return-Path|Received|Delivered-To):", mode());
    private static final Pattern MAIL =
            Pattern.compile("^(?:Message-ID|MIME-Version|Received|Date|Subject|Content-Type|X-Mailer):", mode());

    private final int limit;
    private final Optional<InputSorter> attachments;

    MailLayout(int limit, Optional<InputSorter> attachments) {
        this.limit = limit;
        this.attachments = attachments;
    }

    private static int mode() {
        return Pattern.CASE_INSENSITIVE | Pattern.MULTILINE;
    }

    @Override
    public Verdict of(Start start) {
        String text = start.latin();
        int at = start.first();
        while (at < text.length()) {
            int end = text.indexOf('\n', at);
            if (end < 0 && !start.isEnough()) {
                return Verdict.UNSEEN;
            }
            String line = text.substring(at, end < 0 ? text.length() : end).replaceFirst("\\r$", "");
            if (line.isBlank() || !HEADER.matcher(line).matches()) {
                break;
            }
            at = end < 0 ? text.length() : end + 1;
        }
        if (at == text.length() && !start.isEnough()) {
            return Verdict.UNSEEN;
        }
        String headers = text.substring(start.first(), at);
        return Verdict.of(
                SENDER.matcher(headers).find() && MAIL.matcher(headers).find());
    }

    @Override
    public void read(Input input, Hints hints, OutcomeSink sink) throws IOException {
        EntrySink parts = new EntrySink(input.from(), sink);
        byte[] bytes = input.at(input.start().first()).readNBytes(limit + 1);
        parts.begin("");
        if (bytes.length > limit) {
            parts.take(DocumentLayout.tooLarge(limit), Mark.START);
        } else {
            new MailMessage(hints, attachments).read(bytes, parts);
        }
    }
}
