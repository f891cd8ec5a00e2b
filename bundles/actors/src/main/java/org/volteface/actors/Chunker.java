package org.volteface.actors;

import java.util.Set;
import org.volteface.api.text.PartOfSpeech;

/** Finds how far a noun phrase without complements reaches. */
final class Chunker {
    private static final Set<String> FUNCTION = Set.of(
            "i",
            "we",
            "he",
            "she",
            "it",
            "they",
            "you",
            "but",
            "and",
            "or",
            "if",
            "when",
            "while",
            "after",
            "before",
            "in",
            "on",
            "at",
            "for",
            "from",
            "to",
            "by",
            "as",
            "that",
            "this",
            "these",
            "those",
            "the",
            "a",
            "an",
            "its",
            "his",
            "her",
            "their",
            "our",
            "my",
            "there",
            "what",
            "who",
            "how",
            "why",
            "not",
            "no",
            "yes",
            "asked",
            "according",
            "under",
            "with",
            "without",
            "since",
            "until",
            "although",
            "however",
            "still",
            "said",
            "says",
            "told");

    /** Months that are given names too. */
    private static final Set<String> GIVEN = Set.of("april", "may", "june", "august");
    /** Nouns in names of papers, behind which the name of whoever is bound by them begins a phrase of its own. */
    private static final Set<String> PAPERS = Set.of(
            "accord",
            "agreement",
            "pact",
            "treaty",
            "act",
            "protocol",
            "convention",
            "charter",
            "law",
            "deal",
            "plan",
            "memorandum",
            "compact",
            "declaration",
            "bill",
            "code",
            "scheme");

    private final Lexicon lexicon;
    private final NameIndex names;

    Chunker(Lexicon lexicon, NameIndex names) {
        this.lexicon = lexicon;
        this.names = names;
    }

    /** The token after the chunk that begins at {@code from}; {@code from} where none does. */
    int end(Words words, int from) {
        int i = from;
        while (i < words.size()) {
            int fused = fused(words, i);
            if (fused > i) {
                i = fused;
            } else if (inner(words, i, i > from) && !boundary(words, from, i)) {
                i++;
            } else {
                break;
            }
        }
        return trim(words, from, i);
    }

    /** Leaves out participles that the tagger took for adjectives after an office: its chief executive warned. */
    private int trim(Words words, int from, int end) {
        int i = end;
        while (i - 1 > from
                && words.is(i - 1, PartOfSpeech.ADJ)
                && words.lower(i - 1).endsWith("ed")) {
            i--;
        }
        return i;
    }

    private int fused(Words words, int from) {
        int end = names.end(words, from, words.size());
        if (end > from + 1) {
            return end;
        }
        int farthest = Math.min(words.size(), from + lexicon.longestTitle());
        int of = from + 1;
        while (of < farthest && !words.lower(of).equals("of")) {
            of++;
        }
        for (int to = farthest; to > of + 1; to--) {
            String phrase = words.words(from, to).toLowerCase(java.util.Locale.ROOT);
            if (lexicon.title(phrase).isPresent() || lexicon.sort(phrase).isPresent()) {
                return to;
            }
        }
        return end;
    }

    private boolean inner(Words words, int i, boolean begun) {
        String word = words.lower(i);
        if (calendar(words, i) || FUNCTION.contains(word) || word.equals("%")) {
            return false;
        }
        if (words.is(i, PartOfSpeech.NOUN, PartOfSpeech.PROPN, PartOfSpeech.ADJ, PartOfSpeech.NUM)) {
            return true;
        }
        if (words.capital(i) && !words.opens(i) || words.owns(i)) {
            return true;
        }
        if (begun && (word.equals("-") || word.equals("&")) && i + 1 < words.size()) {
            return word.equals("&") || words.joined(i) && words.joined(i + 1);
        }
        if (begun && pluralGenitive(words, i)) {
            return true;
        }
        return modifier(words, i) || word.equals("pm") || word.equals("ceo");
    }

    /** The apostrophe of "farmers' union", which is a union of that kind and not one that some farmers own. */
    private boolean pluralGenitive(Words words, int i) {
        boolean apostrophe = words.lower(i).equals("'")
                && words.joined(i)
                && !words.joined(i + 1)
                && words.lower(i - 1).endsWith("s");
        String before = words.form(i - 1);
        return apostrophe
                && words.is(i + 1, PartOfSpeech.NOUN, PartOfSpeech.PROPN)
                && names.named(before).isEmpty();
    }

    private boolean calendar(Words words, int i) {
        return lexicon.is("calendar", words.lower(i))
                && !(words.lower(i).equals("may") && words.capital(i - 1))
                && !givenName(words, i);
    }

    /** Senator June Olsen: a month that some are named after, between a title and a surname. */
    private boolean givenName(Words words, int i) {
        boolean surname = words.capital(i + 1)
                && words.is(i + 1, PartOfSpeech.PROPN, PartOfSpeech.NOUN)
                && !lexicon.is("calendar", words.lower(i + 1));
        String before = words.lower(i - 1);
        boolean titled = lexicon.title(before).isPresent() || lexicon.is("honorific", words.form(i - 1));
        return GIVEN.contains(words.lower(i))
                && surname
                && (titled || words.opens(i) && words.is(i + 2, PartOfSpeech.VERB));
    }

    private boolean modifier(Words words, int i) {
        boolean noun = words.is(i + 1, PartOfSpeech.NOUN, PartOfSpeech.PROPN, PartOfSpeech.ADJ);
        boolean listed = lexicon.is("modifier", words.lower(i)) || lexicon.is("past", words.lower(i));
        return noun && listed
                || words.is(i, PartOfSpeech.VERB)
                        && lexicon.title(words.lower(i)).isPresent();
    }

    /** A name after a common noun that is no title and no body begins a phrase of its own. */
    private boolean boundary(Words words, int from, int i) {
        if (i > from && words.capital(i) && words.capital(i - 1) && PAPERS.contains(words.lower(i - 1))) {
            return words.is(i + 1, PartOfSpeech.AUX, PartOfSpeech.VERB);
        }
        if (i == from
                || !words.capital(i)
                || words.capital(i - 1)
                || words.is(i - 1, PartOfSpeech.ADJ, PartOfSpeech.NUM)) {
            return false;
        }
        String before = words.lower(i - 1);
        boolean joins =
                before.equals("-") || before.equals("&") || before.equals("'") || lexicon.is("modifier", before);
        return !joins && lexicon.title(before).isEmpty() && lexicon.sort(before).isEmpty();
    }
}
