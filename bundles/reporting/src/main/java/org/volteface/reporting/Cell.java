package org.volteface.reporting;

/** Words as a cell of a spreadsheet, which must not take them for a formula. */
final class Cell {
    /** What a cell of a common spreadsheet holds. */
    private static final int LONGEST = 32_000;

    /** With the wide forms, which some programs read as the narrow ones. */
    private static final String STARTS_OF_FORMULAS = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";

    private Cell() {}

    /** The words on one line, with an apostrophe before what would start a formula, and cut where they are very many. */
    static String of(String words) {
        String line = plain(words).strip();
        String cut = line.length() <= LONGEST ? line : line.substring(0, end(line)) + " …";
        return !cut.isEmpty() && STARTS_OF_FORMULAS.indexOf(cut.charAt(0)) >= 0 ? "'" + cut : cut;
    }

    private static int end(String line) {
        return Character.isHighSurrogate(line.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    }

    /** Line breaks become spaces; other control characters and halves of characters become the sign for what cannot be shown. */
    private static String plain(String words) {
        StringBuilder plain = new StringBuilder(words.length());
        words.codePoints().forEach(c -> {
            if (Character.isWhitespace(c)) {
                plain.append(' ');
            } else if (Character.isISOControl(c) || isNoCharacter(c)) {
                plain.append('\uFFFD');
            } else {
                plain.appendCodePoint(c);
            }
        });
        return plain.toString();
    }

    private static boolean isNoCharacter(int c) {
        return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE || (c & 0xFFFE) == 0xFFFE;
    }
}
