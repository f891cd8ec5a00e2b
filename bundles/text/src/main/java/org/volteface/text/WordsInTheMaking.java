package org.volteface.text;

import java.util.ArrayList;
import java.util.List;
import org.volteface.api.model.Span;
import org.volteface.text.syntax.CliticTags;

/** The words of one sentence while they are made: contractions are divided as they come in, and the tags may still be repaired. */
final class WordsInTheMaking {
    private final List<Span> spans;
    private final List<String> forms;
    private final List<String> tags;

    /** No words yet, with room for so many. */
    WordsInTheMaking(int expected) {
        spans = new ArrayList<>(expected);
        forms = new ArrayList<>(expected);
        tags = new ArrayList<>(expected);
    }

    /** Adds a token with the tag of the whole; a contraction becomes several words. */
    void add(Span span, String form, String tag) {
        List<Integer> cuts = CliticSplitter.cuts(form, tag);
        List<String> parts = new ArrayList<>(cuts.size() + 1);
        int start = 0;
        for (int i = 0; i <= cuts.size(); i++) {
            int end = i < cuts.size() ? cuts.get(i) : form.length();
            parts.add(form.substring(start, end));
            spans.add(new Span(span.start() + start, span.start() + end));
            start = end;
        }
        forms.addAll(parts);
        tags.addAll(CliticTags.divide(parts, tag));
    }

    /** Where the words stand. */
    List<Span> spans() {
        return spans;
    }

    /** The words with straight quotes. */
    List<String> forms() {
        return forms;
    }

    /** Their tags, which may be replaced one by one. */
    List<String> tags() {
        return tags;
    }
}
