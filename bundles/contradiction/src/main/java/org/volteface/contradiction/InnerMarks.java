package org.volteface.contradiction;

/** The quotation marks within a passage that is to be quoted itself: single ones, each with its partner. */
final class InnerMarks {
    private final String passage;

    InnerMarks(String passage) {
        this.passage = passage;
    }

    /** The passage without marks around all of it; one whose partner lies outside gets it at the edge. */
    String single() {
        StringBuilder out = new StringBuilder();
        int opened = -1;
        for (int i = 0; i < passage.length(); i++) {
            char c = passage.charAt(i);
            if (c != '"' && c != '“' && c != '”') {
                out.append(c);
            } else if (opened < 0 && opens(i)) {
                opened = out.length();
                out.append('‘');
            } else {
                opened = close(out, opened);
            }
        }
        if (opened >= 0) {
            close(out, opened);
        }
        return out.toString();
    }

    private boolean opens(int at) {
        char c = passage.charAt(at);
        boolean after = at > 0 && !Character.isWhitespace(passage.charAt(at - 1)) && passage.charAt(at - 1) != '(';
        return c == '“' || c == '"' && !after;
    }

    /** Closes what was opened at a place, or before the passage; marks around all so far that is all there is are left out. */
    private int close(StringBuilder out, int opened) {
        boolean all = opened <= 0 && out.length() >= passage.stripTrailing().length() - 1;
        if (all && opened == 0) {
            out.deleteCharAt(0);
        } else if (!all) {
            if (opened < 0) {
                out.insert(0, '‘');
            }
            out.append('’');
        }
        return -1;
    }
}
