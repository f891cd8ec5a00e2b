package org.volteface.actors;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.volteface.api.model.Span;

/**
 * A stretch of a sentence that may designate an actor.
 *
 * @param place where it stands
 * @param form how it designates
 * @param noun the words that designate
 * @param owner the phrase of whom or what it belongs to: Kestovia in "Kestovia's premier" and in "premier of Kestovia"
 * @param traits what the words around it tell
 */
record Phrase(Place place, Form form, Noun noun, Optional<Phrase> owner, Set<Trait> traits) {
    /** Copies the traits. */
    Phrase {
        traits = Set.copyOf(traits);
    }

    /**
     * Where a phrase stands.
     *
     * @param sentence the number of its sentence in the document
     * @param from its first token, without what owns it
     * @param to the token after its last, without what it is "of"
     * @param span all of it, with owner and complement
     */
    record Place(int sentence, int from, int to, Span span) {
        /** The same place, reaching from or to {@code other} as well. */
        Place cover(Span other) {
            return new Place(sentence, from, to, span.cover(other));
        }
    }

    /**
     * The words that designate.
     *
     * @param words a name as written, else canonical words in lower case
     * @param standing what the holder of the office may do; empty where it names no person
     * @param sort what sort of body it is; empty where it names none
     */
    record Noun(String words, Optional<Standing> standing, Optional<Sort> sort) {
        /** A name, or words of which nothing more is known. */
        static Noun plain(String words) {
            return new Noun(words, Optional.empty(), Optional.empty());
        }
    }

    /**
     * What tells phrases of one document apart, whatever was found out about them meanwhile.
     *
     * @param sentence the number of the sentence
     * @param from the first token
     * @param to the token after the last
     */
    record Key(int sentence, int from, int to) {}

    /** The same phrase with {@code first} before its words. */
    Phrase under(String first) {
        Noun longer = new Noun(first + " " + noun.words(), noun.standing(), noun.sort());
        return new Phrase(place, form, longer, owner, traits);
    }

    /** The pronoun at token {@code at}. */
    static Phrase pronoun(Words words, int at, @Nullable Trait trait) {
        Span span = words.span(at, at + 1);
        EnumSet<Trait> traits = EnumSet.noneOf(Trait.class);
        if (trait != null) {
            traits.add(trait);
        }
        if (words.quoted(span)) {
            traits.add(Trait.QUOTED);
        }
        return new Phrase(
                new Place(words.number(), at, at + 1, span),
                Form.PRONOUN,
                Noun.plain(words.lower(at)),
                Optional.empty(),
                traits);
    }

    /** What tells it apart. */
    Key key() {
        return new Key(place.sentence(), place.from(), place.to());
    }

    /** Whether it has {@code trait}. */
    boolean is(Trait trait) {
        return traits.contains(trait);
    }

    /** Whether it has {@code candidate}'s form. */
    boolean is(Form candidate) {
        return form == candidate;
    }

    /** The words that designate. */
    String words() {
        return noun.words();
    }

    /** The same phrase, belonging to {@code other}. */
    Phrase of(Phrase other) {
        return new Phrase(place.cover(other.place.span()), form, noun, Optional.of(other), traits);
    }
}
