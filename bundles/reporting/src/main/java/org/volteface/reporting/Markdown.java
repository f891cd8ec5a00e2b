package org.volteface.reporting;

/** Markdown that is written block by block; whatever is text is escaped. */
final class Markdown {
    private static final String SIGNS = "\\`*_{}[]()<>#+-.!|~&=:\"'";

    private final StringBuilder page = new StringBuilder();

    /** Adds a heading. */
    Markdown heading(int level, String words) {
        page.append("#".repeat(level)).append(' ').append(escape(words)).append("\n\n");
        return this;
    }

    /** Adds a paragraph. */
    Markdown paragraph(String words) {
        page.append(escape(words)).append("\n\n");
        return this;
    }

    /** Adds a quotation with the line below it that says where it stands. */
    Markdown quote(String words, String source) {
        page.append("> ").append(escape(words)).append("\n>\n> — ").append(escape(source));
        page.append("\n\n");
        return this;
    }

    /** Adds an item of a list, with words in bold before it. */
    Markdown item(String bold, String words) {
        page.append("- ");
        if (!bold.isBlank()) {
            page.append("**").append(escape(bold)).append("** ");
        }
        page.append(escape(words)).append('\n');
        return this;
    }

    /** Ends a list. */
    Markdown gap() {
        page.append('\n');
        return this;
    }

    @Override
    public String toString() {
        return page.toString();
    }

    /** The words on one line, with a backslash before every sign that could mean something. */
    static String escape(String words) {
        StringBuilder escaped = new StringBuilder(words.length() + 16);
        String line = words.strip().replaceAll("\\s+", " ");
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (SIGNS.indexOf(c) >= 0 && !isHarmless(c, escaped, line.startsWith("://", i))) {
                escaped.append('\\');
            }
            escaped.append(Character.isISOControl(c) ? '\uFFFD' : c);
        }
        return escaped.toString();
    }

    /** Signs that mean something at the start of a line or before one of the others alone. */
    private static boolean isHarmless(char c, StringBuilder before, boolean ofAddress) {
        return switch (c) {
            case '.', ')' -> before.length() == 0 || !Character.isDigit(before.charAt(before.length() - 1));
            case '(', '\'', '"', '-', '+', '=' -> before.length() > 0;
            // Some readers make a link of an address.
            case ':' -> !ofAddress;
            default -> false;
        };
    }
}
