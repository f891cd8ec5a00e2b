package org.volteface.sourcing.read;

import java.util.Optional;
import org.volteface.sourcing.feed.FeedSigns;

/** The ways in which an input holds documents, told by how it begins. */
enum Layout {
    /** One document that is no JSON. */
    DOCUMENT,
    /** JSON Lines: an object on each line. */
    LINES,
    /** Objects that go over several lines, one after another. */
    OBJECTS,
    /** Objects in an array. */
    ARRAY,
    /** A feed, in XML or JSON. */
    FEED;

    /** So much of an input is looked at. */
    static final int LOOKED_AT = 1 << 16;

    /** The layout of an input that begins so; empty where more of it has to be seen. */
    static Optional<Layout> of(byte[] start, boolean isAll) {
        boolean enough = isAll || start.length >= LOOKED_AT;
        if (start.length < Utf8Mark.LENGTH && !enough) {
            return Optional.empty();
        }
        int first = skipSpace(start, Utf8Mark.length(start));
        if (first == start.length) {
            return decided(DOCUMENT, enough);
        }
        return switch (start[first]) {
            case '{' -> FeedSigns.isJson(start) ? Optional.of(FEED) : ofObject(start, first, enough);
            case '[' -> ofArray(start, first, isAll, enough);
            default -> FeedSigns.isXml(start) ? Optional.of(FEED) : decided(DOCUMENT, enough);
        };
    }

    /** What begins with a brace is JSON Lines, unless its first line leaves off within an object that the second goes on with. */
    private static Optional<Layout> ofObject(byte[] start, int first, boolean enough) {
        Nesting nesting = new Nesting();
        int at = first;
        do {
            nesting.pass(start[at]);
            at++;
        } while (at < start.length && !nesting.isClosed() && start[at] != '\n');
        if (nesting.isClosed()) {
            return Optional.of(LINES);
        }
        int next = skipSpace(start, at);
        return next == start.length ? decided(LINES, enough) : Optional.of(start[next] == '{' ? LINES : OBJECTS);
    }

    /** A text may begin with a bracket too: only what an array of objects needs is one. */
    private static Optional<Layout> ofArray(byte[] start, int first, boolean isAll, boolean enough) {
        int next = skipSpace(start, first + 1);
        if (next == start.length) {
            return decided(DOCUMENT, enough);
        }
        if (start[next] == ']' && skipSpace(start, next + 1) == start.length) {
            return isAll ? Optional.of(ARRAY) : decided(DOCUMENT, enough);
        }
        return Optional.of(start[next] == '{' ? ARRAY : DOCUMENT);
    }

    private static Optional<Layout> decided(Layout layout, boolean enough) {
        return enough ? Optional.of(layout) : Optional.empty();
    }

    private static int skipSpace(byte[] bytes, int from) {
        int at = from;
        while (at < bytes.length && Nesting.isSpace(bytes[at])) {
            at++;
        }
        return at;
    }
}
