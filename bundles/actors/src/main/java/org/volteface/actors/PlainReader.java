package org.volteface.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.volteface.actors.NounReader.Chunk;
import org.volteface.actors.Phrase.Noun;
import org.volteface.api.text.PartOfSpeech;

/** Reads a chunk that tells of no office and no body: a name, a group of people, a thing. */
final class PlainReader {
    private static final Pattern ENDING = Pattern.compile(".*(?:ment|tion|ing|ness|ity|ies|ers|ors|ists|ages|ures)");
    private static final Pattern ONE = Pattern.compile(".*(?:ss|us|is|as|os)");
    private static final Pattern DOERS = Pattern.compile("\\p{L}{2,}(?:ers|ors|ists|ees|ians)");
    /** What follows a name in the singular alone: Perkins says, has, was. */
    private static final Pattern SINGULAR = Pattern.compile("is|was|has|does|'s|\\p{L}{3,}s|said|told|added|,");

    private final Lexicon lexicon;
    private final NameIndex names;

    PlainReader(Lexicon lexicon, NameIndex names) {
        this.lexicon = lexicon;
        this.names = names;
    }

    /** Reads the chunk. */
    Chunk read(Part part) {
        int from = part.to();
        while (from > part.from() && part.capitals(from - 1, from)) {
            from--;
        }
        if (from < part.to() && part.words().capital(part.to() - 1)) {
            while (!part.words().capital(from)) {
                from++;
            }
            if (!commonWord(part, from)) {
                return named(part, from);
            }
        }
        return thing(part);
    }

    /** Whether a capital letter is only that of a sentence's start, or the name is that of a thing. */
    private boolean commonWord(Part part, int from) {
        Words words = part.words();
        if (lexicon.is("thing", words.form(part.to() - 1)) || lexicon.is("not-name", words.form(part.to() - 1))) {
            return true;
        }
        if (from < part.to() - 1 || !words.opens(from) || words.certainName(from)) {
            return false;
        }
        boolean ending = ENDING.matcher(words.lower(from)).matches();
        return ending || plural(words, from) || !words.is(from, PartOfSpeech.PROPN) && !words.owns(from);
    }

    /** A plural that the tagger takes for a name: Ransoms, Trawlers. A name would have its capital letter elsewhere too, or nothing of a plural about its verb. */
    private boolean plural(Words words, int at) {
        String word = words.lower(at);
        boolean many =
                word.length() > 4 && word.endsWith("s") && !ONE.matcher(word).matches();
        boolean known = !names.named(words.form(at)).isEmpty() || words.owns(at);
        return many && !known && !SINGULAR.matcher(words.lower(at + 1)).matches();
    }

    private Chunk named(Part part, int from) {
        int start = from;
        while (start < part.to() - 1 && lexicon.is("honorific", part.words().form(start))) {
            start++;
        }
        return new Chunk(part.name(start, part.to()), List.of(), false);
    }

    private Chunk thing(Part part) {
        List<Phrase> inner = new ArrayList<>();
        int end = names.end(part.words(), part.from(), part.to());
        if (end > part.from()) {
            inner.add(part.name(part.from(), end));
        }
        Form form = people(part) ? Form.GROUP : Form.THING;
        int from = form == Form.GROUP ? end : part.from();
        String words =
                form == Form.GROUP ? lexicon.qualifiers(part.words(), from, part.to()) : part.lower(from, part.to());
        Phrase main = part.phrase(from, part.to(), form, Noun.plain(words));
        return new Chunk(inner.isEmpty() ? main : main.of(inner.get(0)), inner, false);
    }

    /** Whether the plural at the end of a chunk names people by what they do: sorters, dockers. */
    private boolean people(Part part) {
        String last = part.words().lower(part.to() - 1);
        boolean ending = lexicon.is("people", last) || DOERS.matcher(last).matches() && !lexicon.is("not-group", last);
        boolean opening = part.words().opens(part.to() - 1) && part.words().is(part.to() - 1, PartOfSpeech.PROPN);
        return ending && (opening || part.words().is(part.to() - 1, PartOfSpeech.NOUN));
    }
}
