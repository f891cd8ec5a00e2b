package org.volteface.reporting;

/** Text that is broken at spaces so that no line is wider than the page, as far as its words allow. */
final class TextPage {
    private final int columns;
    private final StringBuilder page = new StringBuilder();

    TextPage(int columns) {
        this.columns = columns;
    }

    /** Adds an empty line. */
    void gap() {
        page.append('\n');
    }

    /** Adds a paragraph whose lines are indented; those after the first by {@code hanging} columns more. */
    void paragraph(int indent, int hanging, String words) {
        int width = 0;
        for (String word : words.strip().split("\\s+")) {
            if (width == 0) {
                page.append(" ".repeat(indent));
                width = indent;
            } else if (width + 1 + word.length() > columns) {
                page.append('\n').append(" ".repeat(indent + hanging));
                width = indent + hanging;
            } else {
                page.append(' ');
                width++;
            }
            page.append(word);
            width += word.length();
        }
        page.append('\n');
    }

    @Override
    public String toString() {
        return page.toString();
    }
}
