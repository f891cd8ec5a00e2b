package org.volteface.sourcing.read;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.volteface.sourcing.article.NotADocumentException;

/** The step from bytes to text: by the byte order mark, by what is declared, as UTF-8, or else as windows-1252. */
public final class TextDecoder {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final int DECLARATION_WITHIN = 16384;
    private static final Pattern DECLARED = Pattern.compile(
            "(?:<meta\\s[^>]*charset\\s*=|<\\?xml\\s[^>]*encoding\\s*=)\\s*[\"']?\\s*([a-zA-Z0-9_:.-]+)",
            Pattern.CASE_INSENSITIVE);

    /** Character sets that browsers read as wider ones that hold them. */
    private static final Map<String, String> WIDER = Map.ofEntries(
            Map.entry("gb2312", "GB18030"),
            Map.entry("gb_2312-80", "GB18030"),
            Map.entry("gbk", "GB18030"),
            Map.entry("x-gbk", "GB18030"),
            Map.entry("shift_jis", "windows-31j"),
            Map.entry("shift-jis", "windows-31j"),
            Map.entry("sjis", "windows-31j"),
            Map.entry("x-sjis", "windows-31j"),
            Map.entry("euc-kr", "x-windows-949"),
            Map.entry("ks_c_5601-1987", "x-windows-949"),
            Map.entry("big5", "Big5-HKSCS"),
            Map.entry("iso-8859-9", "windows-1254"),
            Map.entry("iso-8859-11", "x-windows-874"),
            Map.entry("tis-620", "x-windows-874"));

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
        // Hardly any text in another character set could be read as UTF-8, but many a page in UTF-8 says that it is in
        // another, and some that they are in UTF-8 are broken off within a sign.
        boolean shifted =
                declared.name().startsWith("ISO-2022") || declared.name().startsWith("x-ISO-2022");
        if (!shifted && Utf8Share.isMostlyUtf8(bytes)) {
            return new Decoded(new String(bytes, StandardCharsets.UTF_8), List.of());
        }
        if (!declared.equals(StandardCharsets.UTF_8)) {
            return new Decoded(declared.decode(ByteBuffer.wrap(bytes)).toString(), List.of());
        }
        return new Decoded(
                WINDOWS_1252.decode(ByteBuffer.wrap(bytes)).toString(),
                List.of("the text is not UTF-8 and was read as windows-1252"));
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
        Optional<String> kind = BinaryKind.of(bytes);
        if (kind.isPresent()) {
            throw new NotADocumentException(kind.get());
        }
    }

    private static Optional<Charset> declared(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(DECLARATION_WITHIN, bytes.length), StandardCharsets.ISO_8859_1);
        Matcher declaration = DECLARED.matcher(start);
        return declaration.find() ? named(declaration.group(1)) : Optional.empty();
    }

    /** The character set that browsers take under that name; empty where there is none. */
    public static Optional<Charset> named(String name) {
        try {
            Charset charset = Charset.forName(WIDER.getOrDefault(name.toLowerCase(Locale.ROOT), name));
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
                // Markup that begins without a mark.
                case 0x003C -> Optional.of(new Marked(0, StandardCharsets.UTF_16BE));
                case 0x3C00 -> Optional.of(new Marked(0, StandardCharsets.UTF_16LE));
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
