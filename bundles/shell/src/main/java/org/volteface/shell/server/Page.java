package org.volteface.shell.server;

import java.util.regex.Pattern;

/** Text for a terminal, broken at spaces to lines of up to 100 columns, and without control characters. */
final class Page {
    private static final int COLUMNS = 100;
    private static final int LABEL = 13;
    private static final Pattern UNSEEN = Pattern.compile("[\\s\\p{Cntrl}\\u0080-\\u009f\\u2028\\u2029]+");

    private final StringBuilder text = new StringBuilder();

    /** Adds an empty line. */
    void gap() {
        text.append('\n');
    }

    /** Adds the words after {@code lead}, which stays as it is; further lines begin below the first word. */
    void paragraph(String lead, String words) {
        StringBuilder line = new StringBuilder(lead);
        boolean begins = true;
        for (String word : clean(words).split(" ")) {
            if (!begins && line.length() + 1 + word.length() > COLUMNS) {
                end(line);
                line = new StringBuilder(" ".repeat(lead.length()));
                begins = true;
            }
            line.append(begins ? "" : " ").append(word);
            begins = false;
        }
        end(line);
    }

    /** Adds a value under a label. */
    void field(String label, String value) {
        paragraph(pad(label, LABEL), value);
    }

    @Override
    public String toString() {
        return text.toString().stripTrailing();
    }

    /** The words on one line, without what would move a terminal's cursor. */
    static String clean(String words) {
        return UNSEEN.matcher(words).replaceAll(" ").strip();
    }

    /** Cleans the words and cuts them so that they take no more than {@code most} columns. */
    static String cut(String words, int most) {
        String clean = clean(words);
        if (clean.length() <= most) {
            return clean;
        }
        int space = clean.lastIndexOf(' ', most - 2);
        int end = space < most / 2 ? most - 2 : space;
        return clean.substring(0, Character.isHighSurrogate(clean.charAt(end - 1)) ? end - 1 : end) + " …";
    }

    /** Fills up with spaces. */
    static String pad(String words, int columns) {
        return words + " ".repeat(Math.max(0, columns - words.length()));
    }

    private void end(StringBuilder line) {
        text.append(line.toString().stripTrailing()).append('\n');
    }
}
