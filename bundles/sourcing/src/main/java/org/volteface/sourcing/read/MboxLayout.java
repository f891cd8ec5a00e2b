package org.volteface.sourcing.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.volteface.api.source.Hints;

/** A mailbox: mails one after another, each after a line that begins with "From ". */
final class MboxLayout implements Layout {
    private static final Pattern BEGIN = Pattern.compile("From \\S+(?:\\s*|.*\\d\\d?:\\d\\d.*)", Pattern.DOTALL);
    private static final Pattern HEADER = Pattern.compile("(?:>From |[A-Za-z][A-Za-z0-9-]*:).*", Pattern.DOTALL);
    private static final Pattern QUOTED = Pattern.compile(">+From .*", Pattern.DOTALL);
    private static final int LONGEST = 32 << 20;

    private final int limit;
    private final Optional<InputSorter> attachments;

    MboxLayout(int limit, Optional<InputSorter> attachments) {
        this.limit = Math.min(limit, LONGEST);
        this.attachments = attachments;
    }

    @Override
    public Verdict of(Start start) {
        int first = start.first();
        Verdict from = start.has(first, "From ");
        if (from != Verdict.YES) {
            return from;
        }
        String[] lines = start.latin().substring(first).split("\\n", 3);
        return lines.length < 3 && !start.isEnough()
                ? Verdict.UNSEEN
                : Verdict.of(lines.length > 1
                        && BEGIN.matcher(lines[0]).matches()
                        && HEADER.matcher(lines[1]).matches());
    }

    @Override
    public void read(Input input, Hints hints, OutcomeSink sink) throws IOException {
        Mark begin = input.isFresh() ? new Mark(input.start().first(), 0) : input.from();
        Messages messages = new Messages(new ByteLines(input.at(begin.offset()), limit, begin));
        boolean goesOn = true;
        while (goesOn && messages.next()) {
            Mark after = messages.after;
            String where = "mail at line " + messages.line;
            Following all = Parts.sink(where, after, sink);
            if (messages.tooLong) {
                all.take(DocumentLayout.tooLarge(limit), after);
            } else {
                new MailMessage(hints, attachments).read(messages.bytes.toByteArray(), all);
            }
            goesOn = all.wantsMore();
        }
    }

    /** The mails, of which one is held at a time. */
    private final class Messages {
        private final ByteLines lines;
        private ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private boolean tooLong;
        private long line;
        private Mark after = Mark.START;
        private @Nullable Piece ahead;
        private @Nullable Piece ahead2;
        private Mark beforeAhead = Mark.START;
        private Mark beforeAhead2 = Mark.START;

        Messages(ByteLines lines) throws IOException {
            this.lines = lines;
            advance();
            advance();
        }

        private void advance() throws IOException {
            ahead = ahead2;
            beforeAhead = beforeAhead2;
            beforeAhead2 = lines.mark();
            ahead2 = lines.next();
        }

        /** Goes over the next mail; says false after the last. */
        boolean next() throws IOException {
            Piece separator = ahead;
            if (separator == null) {
                return false;
            }
            line = separator.line();
            bytes = new ByteArrayOutputStream();
            tooLong = false;
            advance();
            boolean blank = false;
            for (Piece piece = ahead; piece != null && !(blank && isBegin(piece)); piece = ahead) {
                blank = piece.isBlank();
                tooLong |= !piece.problem().isEmpty() || bytes.size() > limit;
                if (!tooLong) {
                    boolean quoted = QUOTED.matcher(latin(piece)).matches();
                    bytes.write(piece.bytes(), quoted ? 1 : 0, piece.bytes().length - (quoted ? 1 : 0));
                    bytes.write('\n');
                }
                advance();
            }
            after = ahead == null ? lines.mark() : beforeAhead;
            return true;
        }

        /** A sentence can begin with that word too: what follows the line has to be a header. */
        private boolean isBegin(Piece piece) {
            Piece second = ahead2;
            return BEGIN.matcher(latin(piece)).matches()
                    && second != null
                    && HEADER.matcher(latin(second)).matches();
        }
    }

    private static String latin(Piece piece) {
        return new String(piece.bytes(), 0, Math.min(piece.bytes().length, 200), StandardCharsets.ISO_8859_1);
    }
}
