package org.volteface.actors;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.volteface.actors.Phrase.Noun;
import org.volteface.actors.Phrase.Place;

/** A chunk while it is read: the tokens from {@code from} to {@code to}. */
record Part(Words words, int from, int to, Set<Trait> traits) {
    private static final Pattern JOINT = Pattern.compile("-|&|'|al|de|von|van|bin|\\d+");

    Phrase phrase(int start, int end, Form form, Noun noun) {
        return new Phrase(
                new Place(words.number(), start, end, words.span(start, end)), form, noun, Optional.empty(), traits);
    }

    Phrase name(int start, int end) {
        return phrase(start, end, Form.NAME, Noun.plain(words.words(start, end)));
    }

    boolean fullName(int start, int end) {
        return words.capital(start) && words.capital(end - 1) && capitals(start, end);
    }

    boolean capitals(int start, int end) {
        for (int i = start; i < end; i++) {
            if (!words.capital(i) && !JOINT.matcher(words.lower(i)).matches()) {
                return false;
            }
        }
        return true;
    }

    /** Whether the words are the name of a firm: Northern State Lines are no state. */
    boolean isFirm(Lexicon lexicon) {
        String last = words.form(to - 1);
        return capitals(from, to) && (lexicon.is("trade", last) || lexicon.is("company", last));
    }

    /** "Coach Ada Moor": whether a calling has its capital from the start of the sentence, before a given name and a surname. */
    boolean opensWithCalling(int start, int end, Lexicon lexicon) {
        return start == from
                && words.opens(start)
                && to - end > 1
                && capitals(end, to)
                && lexicon.sort(lower(to - 1, to)).isEmpty()
                && !isFirm(lexicon);
    }

    /** The words from token to token in lower case. */
    String lower(int start, int end) {
        return words.words(start, end).toLowerCase(Locale.ROOT);
    }
}
