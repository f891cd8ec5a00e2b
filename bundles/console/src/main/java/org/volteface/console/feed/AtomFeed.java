package org.volteface.console.feed;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.volteface.console.words.CitedPassage;
import org.volteface.console.words.StatementWords;
import org.volteface.console.words.Words;

/** A feed as RFC 4287 has it. Whatever others wrote is text in it, without the characters that XML has not. */
final class AtomFeed {
    private static final char REPLACEMENT = '\uFFFD';

    private final StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
    private final String server;

    /** A feed of the server with the given address. */
    AtomFeed(String server) {
        this.server = server;
    }

    /**
     * What a feed is.
     *
     * @param id names it
     * @param title what it is called
     * @param self where it is
     * @param page the page on the same
     */
    record About(String id, String title, String self, String page) {}

    /** The whole feed. */
    String write(About about, List<FeedEntry> entries) {
        out.append("<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"en\">\n");
        element("id", about.id());
        element("title", about.title());
        element(
                "updated",
                entries.stream()
                        .map(FeedEntry::updated)
                        .max(Comparator.naturalOrder())
                        .orElse(Instant.EPOCH)
                        .toString());
        link("self", about.self());
        link("alternate", about.page());
        out.append("<author><name>Volteface</name></author>\n");
        entries.forEach(this::entry);
        return out.append("</feed>\n").toString();
    }

    private void entry(FeedEntry entry) {
        out.append("<entry>\n");
        element("id", entry.id());
        element("title", entry.title());
        element("updated", entry.updated().toString());
        element("published", entry.found().toString());
        link("alternate", entry.line().address());
        out.append("<category term=\"")
                .append(entry.withdrawn() ? "withdrawn" : standing(entry))
                .append("\"/>\n");
        element("summary", entry.standing());
        out.append("<content type=\"xhtml\"><div xmlns=\"http://www.w3.org/1999/xhtml\">\n");
        element("p", entry.standing());
        element("p", entry.line().finding().verdict().why());
        entry.line().passages().forEach(this::passage);
        out.append("</div></content>\n</entry>\n");
    }

    private static String standing(FeedEntry entry) {
        return entry.line().isContested() ? "contested" : "supported";
    }

    private void passage(CitedPassage passage) {
        out.append("<blockquote>");
        element("p", "“" + passage.text() + "”");
        out.append("<p>").append(escaped(Words.side(passage.side()) + ", " + passage.date() + ", "));
        out.append("<a href=\"").append(escaped(server + passage.address())).append("\">");
        out.append(escaped(passage.source() + ": " + StatementWords.title(passage.headline())));
        out.append("</a></p></blockquote>\n");
    }

    private void element(String name, String text) {
        out.append('<')
                .append(name)
                .append('>')
                .append(escaped(text))
                .append("</")
                .append(name)
                .append(">\n");
    }

    private void link(String relation, String path) {
        String type = relation.equals("self") ? "application/atom+xml" : "text/html";
        out.append("<link rel=\"")
                .append(relation)
                .append("\" type=\"")
                .append(type)
                .append("\" href=\"");
        out.append(escaped(server + path)).append("\"/>\n");
    }

    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        text.codePoints().forEach(letter -> {
            switch (letter) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\r' -> escaped.append("&#13;");
                default -> escaped.appendCodePoint(isXml(letter) ? letter : REPLACEMENT);
            }
        });
        return escaped.toString();
    }

    private static boolean isXml(int letter) {
        return letter == '\t'
                || letter == '\n'
                || letter >= ' ' && letter < Character.MIN_SURROGATE
                || letter > Character.MAX_SURROGATE && letter < 0xFFFE
                || letter >= Character.MIN_SUPPLEMENTARY_CODE_POINT;
    }
}
