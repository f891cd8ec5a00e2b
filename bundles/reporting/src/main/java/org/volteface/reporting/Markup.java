package org.volteface.reporting;

import java.util.ArrayDeque;
import java.util.Deque;

/** HTML that is written element by element; whatever is text or the value of an attribute is escaped. */
final class Markup {
    private static final String TURNS = "\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069";

    private final StringBuilder html = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /** Opens an element; attributes come as names and values in turn. */
    Markup open(String tag, String... attributes) {
        start(tag, attributes);
        open.push(tag);
        return this;
    }

    /** Closes the element that was opened last. */
    Markup close() {
        html.append("</").append(open.pop()).append('>');
        return this;
    }

    /** Adds an element without content. */
    Markup empty(String tag, String... attributes) {
        start(tag, attributes);
        return this;
    }

    /** Adds an element of SVG without content. */
    Markup shape(String tag, String... attributes) {
        start(tag, attributes);
        html.append("</").append(tag).append('>');
        return this;
    }

    /** Adds an element that holds text. */
    Markup element(String tag, String text, String... attributes) {
        return open(tag, attributes).text(text).close();
    }

    Markup text(String text) {
        escape(text);
        return this;
    }

    /** Adds markup of this bundle's own, as it is. */
    Markup own(String markup) {
        html.append(markup);
        return this;
    }

    /** Adds one of the symbols, as high and wide as given. */
    Markup symbol(String id, int width, int height) {
        open("svg", "width", Integer.toString(width), "height", Integer.toString(height), "aria-hidden", "true");
        return shape("use", "href", "#" + id).close();
    }

    @Override
    public String toString() {
        return html.toString();
    }

    private void start(String tag, String... attributes) {
        html.append('<').append(tag);
        for (int i = 0; i + 1 < attributes.length; i += 2) {
            html.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1]);
            html.append('"');
        }
        html.append('>');
    }

    private void escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                case '\'' -> html.append("&#39;");
                default -> {
                    // What turns the direction of all that follows would turn the page.
                    if (TURNS.indexOf(c) < 0) {
                        html.append(isCharacter(text, i) ? c : '\uFFFD');
                    }
                }
            }
        }
    }

    /** Whether a document may hold it: no control character, no half of a character. */
    private static boolean isCharacter(String text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
        }
        return (c >= ' ' || c == '\n' || c == '\t') && c < '\uFFFE';
    }
}
