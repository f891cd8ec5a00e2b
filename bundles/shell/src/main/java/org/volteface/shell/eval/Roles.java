package org.volteface.shell.eval;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.volteface.api.model.Attribution;
import org.volteface.api.model.Span;

/**
 * Who said what, as spans of a text.
 *
 * @param source who
 * @param cue the words that say so
 * @param content what
 */
record Roles(List<Span> source, List<Span> cue, List<Span> content) {
    private static final Pattern QUOTED =
            Pattern.compile("\\s*[\"“].*[\"”]\\W*", Pattern.DOTALL | Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern MARK = Pattern.compile("[\"“”]");

    static Roles parse(Item item) throws MalformedException {
        return new Roles(item.spans("source"), item.spans("cue"), item.spans("content"));
    }

    static Roles of(Attribution attribution) {
        return new Roles(attribution.source(), attribution.cue(), attribution.content());
    }

    /** The characters of spans. */
    static BitSet characters(List<Span> spans) {
        BitSet characters = new BitSet();
        spans.forEach(span -> characters.set(span.start(), span.end()));
        return characters;
    }

    /** How many characters two sets have in common. */
    static int common(BitSet one, BitSet other) {
        BitSet both = (BitSet) one.clone();
        both.and(other);
        return both.cardinality();
    }

    /** How its content is reported: as one quotation, with a quotation in it, or without. */
    Speech speech(String text) {
        String words = content.stream().map(span -> span.of(text)).collect(Collectors.joining(" "));
        if (QUOTED.matcher(words).matches()) {
            return Speech.DIRECT;
        }
        return MARK.matcher(words).find() ? Speech.MIXED : Speech.INDIRECT;
    }

    /** How content is reported. */
    enum Speech {
        /** It is a quotation. */
        DIRECT,
        /** A part of it is. */
        MIXED,
        /** None of it is. */
        INDIRECT
    }
}
