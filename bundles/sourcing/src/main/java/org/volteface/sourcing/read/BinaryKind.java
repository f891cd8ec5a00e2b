package org.volteface.sourcing.read;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What a file that is no text is, by the bytes that it begins with. */
final class BinaryKind {
    private static final int LOOKED_AT = 8192;
    /** Of so many characters one may be a control character. */
    private static final int RARE = 20;

    private static final Map<String, String> KINDS = kinds();

    private BinaryKind() {}

    /** Why these bytes are no text; empty where they may be one. */
    static Optional<String> of(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(16, bytes.length), StandardCharsets.ISO_8859_1);
        Optional<String> known = KINDS.entrySet().stream()
                .filter(kind -> start.startsWith(kind.getKey()))
                .map(kind -> kind.getValue() + "; it holds no text that is read")
                .findFirst();
        return known.or(() -> unknown(bytes));
    }

    private static Optional<String> unknown(byte[] bytes) {
        for (byte b : bytes) {
            if (b == 0) {
                return Optional.of("a binary file: it holds NUL bytes");
            }
        }
        int controls = 0;
        int length = Math.min(LOOKED_AT, bytes.length);
        for (int i = 0; i < length; i++) {
            controls += bytes[i] >= 0 && bytes[i] < ' ' && "\t\n\r\f\u001B\b".indexOf(bytes[i]) < 0 ? 1 : 0;
        }
        return controls * RARE > length
                ? Optional.of("a binary file: it is full of control characters")
                : Optional.empty();
    }

    private static Map<String, String> kinds() {
        Map<String, String> kinds = new LinkedHashMap<>();
        kinds.put("%PDF-", "a PDF file within a file");
        kinds.put("\u0089PNG", "a picture (PNG)");
        kinds.put("\u00FF\u00D8\u00FF", "a picture (JPEG)");
        kinds.put("GIF8", "a picture (GIF)");
        kinds.put("\u00D0\u00CF\u0011\u00E0", "a document of an old office program");
        kinds.put("Rar!", "an archive (RAR)");
        kinds.put("7z\u00BC\u00AF", "an archive (7z)");
        kinds.put("\u00FD7zXZ", "a compressed file (xz)");
        kinds.put("BZh", "a compressed file (bzip2)");
        kinds.put("(\u00B5/\u00FD", "a compressed file (zstd)");
        kinds.put("\u007FELF", "a program");
        kinds.put("SQLite format 3", "a database (SQLite)");
        kinds.put("PAR1", "a table (Parquet)");
        kinds.put("ID3", "a recording");
        return kinds;
    }
}
