package org.volteface.sourcing.read;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.volteface.sourcing.article.NotADocumentException;

/** The step from bytes to text: by the byte order mark, by what is declared, as UTF-8, or else as windows-1252. */
public final class TextDecoder {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final int DECLARATION_WITHIN = 4096;
    private static final Pattern MARKUP = Pattern.compile("^\\s*<[!?a-zA-Z]");
    private static final Pattern DECLARED = Pattern.compile(
            "(?:<meta\\s[^>]*charset\\s*=|<\\?xml\\s[^>]*encoding\\s*=)\\s*[\"']?\\s*([a-zA-Z0-9_:.-]+)",
            Pattern.CASE_INSENSITIVE);

    private TextDecoder() {}

    /** The text of {@code bytes}; {@code given} is the character set that was named with them, which comes before one that they name. */
    public static Decoded decode(byte[] bytes, Optional<Charset> given) throws NotADocumentException {
        Optional<Marked> marked = Marked.of(bytes);
        if (marked.isPresent()) {
            ByteBuffer rest = ByteBuffer.wrap(bytes).position(marked.get().length());
            return new Decoded(marked.get().charset().decode(rest).toString(), List.of());
        }
        refuseBinary(bytes);
        Charset declared = given.or(() -> declared(bytes)).orElse(StandardCharsets.UTF_8);
        if (!declared.equals(StandardCharsets.UTF_8) && !declared.equals(WINDOWS_1252)) {
            return new Decoded(declared.decode(ByteBuffer.wrap(bytes)).toString(), List.of());
        }
        try {
            // Hardly any text in windows-1252 could be read as UTF-8, but many a server says so of its pages in UTF-8.
            return new Decoded(strict(bytes), List.of());
        } catch (CharacterCodingException e) {
            String text = WINDOWS_1252.decode(ByteBuffer.wrap(bytes)).toString();
            return new Decoded(
                    text,
                    declared.equals(WINDOWS_1252)
                            ? List.of()
                            : List.of("the text is not UTF-8 and was read as windows-1252"));
        }
    }

    /** The text of {@code bytes}, which must be UTF-8. */
    public static String strictUtf8(byte[] bytes) throws NotADocumentException {
        try {
            return strict(bytes);
        } catch (CharacterCodingException e) {
            throw new NotADocumentException("not UTF-8", e);
        }
    }

    private static String strict(byte[] bytes) throws CharacterCodingException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }

    private static void refuseBinary(byte[] bytes) throws NotADocumentException {
        if (new String(bytes, 0, Math.min(5, bytes.length), StandardCharsets.ISO_8859_1).equals("%PDF-")) {
            throw new NotADocumentException("a PDF file; what is read is text, HTML, Markdown and JSON");
        }
        for (byte b : bytes) {
            if (b == 0) {
                throw new NotADocumentException("a binary file: it holds NUL bytes");
            }
        }
    }

    private static Optional<Charset> declared(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(DECLARATION_WITHIN, bytes.length), StandardCharsets.ISO_8859_1);
        Matcher declaration = DECLARED.matcher(start);
        return MARKUP.matcher(start).find() && declaration.find() ? named(declaration.group(1)) : Optional.empty();
    }

    /** The character set that browsers take under that name; empty where there is none. */
    public static Optional<Charset> named(String name) {
        try {
            Charset charset = Charset.forName(name);
            boolean latin = charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
            // A page that could be read so far cannot be in UTF-16, whatever it says.
            return Optional.of(latin ? WINDOWS_1252 : charset)
                    .filter(known -> !known.name().startsWith("UTF-16"));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    /**
     * Text with what was assumed in decoding it.
     *
     * @param text the text, without byte order mark
     * @param warnings the assumptions, in words for a person
     */
    public record Decoded(String text, List<String> warnings) {}

    /** A byte order mark: how long it is and what it stands for. */
    private record Marked(int length, Charset charset) {
        static Optional<Marked> of(byte[] bytes) {
            int first = bytes.length < 2 ? 0 : ((bytes[0] & 0xFF) << 8) | (bytes[1] & 0xFF);
            return switch (first) {
                case 0xFEFF -> Optional.of(new Marked(2, StandardCharsets.UTF_16BE));
                case 0xFFFE -> Optional.of(new Marked(2, StandardCharsets.UTF_16LE));
                case 0xEFBB ->
                    bytes.length > 2 && (bytes[2] & 0xFF) == 0xBF
                            ? Optional.of(new Marked(3, StandardCharsets.UTF_8))
                            : Optional.empty();
                default -> Optional.empty();
            };
        }
    }
}
