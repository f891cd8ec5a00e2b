package org.volteface.actors;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.volteface.api.model.Span;
import org.volteface.api.text.PartOfSpeech;

/** Reads all phrases of a sentence that may designate an actor, and which of them are the same actor by apposition. */
final class PhraseReader {
    private static final Set<String> PRONOUNS =
            Set.of("i", "we", "us", "me", "he", "him", "she", "her", "it", "they", "them", "himself", "herself");
    private static final Set<String> POSSESSIVES = Set.of("my", "our", "his", "her", "its", "their");
    private static final Set<String> COMPLEMENTS = Set.of("of", "for", "to", "at", "from");
    private static final String MADE = "published|issued|written|signed|sent|commissioned|ordered|conducted|compiled"
            + "|released|posted|drafted|prepared|presented|produced|carried out|made|drawn up|put out";
    private static final Set<Standing> PORTFOLIOS = EnumSet.of(Standing.MINISTER, Standing.CHIEF);
    private static final int DEEPEST = 6;

    private final NounReader nouns;
    private final Chunker chunker;
    private final NameIndex names;

    PhraseReader(Lexicon lexicon, NameIndex names) {
        this.names = names;
        this.nouns = new NounReader(lexicon, names);
        this.chunker = new Chunker(lexicon, names);
    }

    /**
     * What a sentence holds.
     *
     * @param phrases its phrases in the order of the text
     * @param links pairs of phrases that are one actor
     */
    record Found(List<Phrase> phrases, List<Link> links) {}

    /** Two phrases that designate one actor. */
    record Link(Phrase one, Phrase other) {}

    /** A phrase as the start of others: what it is and where it ends. */
    private record Nominal(Optional<Phrase> phrase, int end) {}

    /** Reads the sentence. */
    Found read(Words words) {
        Found found = new Found(new ArrayList<>(), new ArrayList<>());
        int i = 0;
        while (i < words.size()) {
            Nominal nominal = nominal(words, i, found, 0);
            i = Math.max(i + 1, nominal.end());
        }
        found.phrases()
                .sort(Comparator.comparingInt((Phrase phrase) -> phrase.place().from()));
        return found;
    }

    private Nominal nominal(Words words, int start, Found found, int depth) {
        String word = words.lower(start);
        if (PRONOUNS.contains(word) && !(POSSESSIVES.contains(word) && chunker.end(words, start + 1) > start + 1)) {
            Phrase pronoun = Phrase.pronoun(words, start, words.subject(start, start + 1) ? Trait.SUBJECT : null);
            found.phrases().add(pronoun);
            return new Nominal(Optional.of(pronoun), start + 1);
        }
        EnumSet<Trait> traits = EnumSet.noneOf(Trait.class);
        Optional<Phrase> owner = Optional.empty();
        int from = start;
        if (POSSESSIVES.contains(word)) {
            Phrase possessive = Phrase.pronoun(words, start, Trait.OWNER);
            found.phrases().add(possessive);
            owner = Optional.of(possessive);
            from++;
        } else if (words.is(start, PartOfSpeech.DET) && !words.owns(start)
                || Set.of("the", "a", "an").contains(word)) {
            traits.add(Set.of("a", "an", "another", "one", "some").contains(word) ? Trait.INDEFINITE : Trait.DEFINITE);
            from++;
        }
        return chunks(words, from, new Head(owner, traits, start), found, depth);
    }

    /** What stands before a chunk. */
    private record Head(Optional<Phrase> owner, Set<Trait> traits, int start) {}

    private Nominal chunks(Words words, int from, Head head, Found found, int depth) {
        int end = chunker.end(words, from);
        if (end == from) {
            return new Nominal(Optional.empty(), from);
        }
        boolean owns = genitive(words, end);
        EnumSet<Trait> traits = EnumSet.noneOf(Trait.class);
        traits.addAll(head.traits());
        if (owns) {
            traits.add(Trait.OWNER);
        }
        NounReader.Chunk chunk = nouns.read(words, from, end, traits);
        Phrase main = chunk.main().owner().isEmpty() && head.owner().isPresent()
                ? chunk.main().of(head.owner().get())
                : widen(chunk.main(), words.span(head.start(), end), head.owner());
        found.phrases().addAll(chunk.inner());
        if (chunk.same()) {
            found.links().add(new Link(main, chunk.inner().get(chunk.inner().size() - 1)));
        }
        if (owns && chunker.end(words, end + 1) > end + 1 && depth < DEEPEST) {
            found.phrases().add(main);
            return chunks(
                    words,
                    end + 1,
                    new Head(Optional.of(main), Set.of(Trait.DEFINITE), head.start()),
                    found,
                    depth + 1);
        }
        return finish(words, end, main, found, depth);
    }

    private Phrase widen(Phrase phrase, Span span, Optional<Phrase> owner) {
        return new Phrase(
                phrase.place().cover(span),
                phrase.form(),
                phrase.noun(),
                phrase.owner().or(() -> owner),
                phrase.traits());
    }

    private Nominal finish(Words words, int end, Phrase chunk, Found found, int depth) {
        Phrase main = chunk;
        int reached = end;
        boolean takes = !main.is(Form.NAME) || words.lower(end).equals("of");
        if (takes && COMPLEMENTS.contains(words.lower(end)) && depth < DEEPEST) {
            int mark = found.phrases().size();
            Nominal complement = nominal(words, end + 1, found, depth + 1);
            main = complete(words, main, end, complement);
            boolean used = !main.equals(chunk) || complement.phrase().isPresent();
            reached = used && found.phrases().size() >= mark ? complement.end() : end;
        }
        if (madeBy(words, reached, main) && depth < DEEPEST) {
            Nominal maker = nominal(words, reached + 2, found, depth + 1);
            main = maker.phrase().map(main::of).orElse(main);
            reached = maker.end();
        }
        found.phrases().add(main);
        return new Nominal(Optional.of(main), apposition(words, reached, main, found, depth));
    }

    /** A survey published by the coast guard: a thing whose maker is told behind it. */
    private static boolean madeBy(Words words, int at, Phrase main) {
        return main.is(Form.THING)
                && main.owner().isEmpty()
                && words.is(at, PartOfSpeech.VERB)
                && words.lower(at).matches(MADE)
                && words.lower(at + 1).equals("by");
    }

    private Phrase complete(Words words, Phrase main, int at, Nominal complement) {
        if (complement.phrase().isEmpty() || complement.end() <= at + 1) {
            return main;
        }
        Phrase other = complement.phrase().get();
        String preposition = words.lower(at);
        boolean capitals = other.is(Form.NAME)
                && preposition.equals("for")
                && names.named(other.words()).isEmpty();
        boolean subject = (other.is(Form.THING) || capitals) && main.is(Form.OFFICE) && !preposition.equals("to");
        Optional<Standing> standing = main.noun().standing();
        if (subject && standing.filter(PORTFOLIOS::contains).isPresent()) {
            String after = other.words().toLowerCase(Locale.ROOT) + conjoined(words, complement.end());
            Phrase.Noun noun = new Phrase.Noun(
                    Titles.withPortfolio(main.words(), after),
                    main.noun().standing(),
                    main.noun().sort());
            return new Phrase(
                    main.place().cover(other.place().span()),
                    main.form(),
                    noun,
                    main.owner().or(other::owner),
                    main.traits());
        }
        boolean owner = main.owner().isEmpty() && !(preposition.equals("at") && main.is(Form.THING));
        return owner && !preposition.equals("to") || owner && ambassador(main) ? main.of(other) : main;
    }

    private static boolean ambassador(Phrase main) {
        return main.noun().standing().filter(Standing.ENVOY::equals).isPresent();
    }

    private String conjoined(Words words, int at) {
        boolean more = words.lower(at).equals("and")
                && words.is(at + 1, PartOfSpeech.NOUN)
                && !words.is(at + 2, PartOfSpeech.VERB);
        return more ? " and " + words.lower(at + 1) : "";
    }

    private int apposition(Words words, int end, Phrase main, Found found, int depth) {
        boolean person = !main.is(Form.PRONOUN) && !main.is(Form.GROUP);
        if (!words.lower(end).equals(",") || !person || depth >= DEEPEST) {
            return end;
        }
        int mark = found.phrases().size();
        Nominal next = nominal(words, end + 1, found, depth + 1);
        boolean closed = Set.of(",", ".", ";", ")", "").contains(words.lower(next.end()))
                || words.lower(next.end()).equals("who")
                || words.lower(next.end()).equals("which");
        if (next.phrase().isPresent() && closed) {
            Optional<Phrase> same = apposed(main, next.phrase().get(), found);
            if (same.isPresent()) {
                found.links().add(new Link(main, same.get()));
                return next.end();
            }
        }
        found.phrases().subList(mark, found.phrases().size()).clear();
        found.links()
                .removeIf(link -> link.one().place().from() > end
                        && link.one().place().sentence() == main.place().sentence());
        return end;
    }

    /**
     * The phrase within {@code other} that is one actor with {@code one}: it, or the name that follows its title. "Norland, its foreign
     * minister" are two: nobody is a thing's own minister.
     */
    private static Optional<Phrase> apposed(Phrase one, Phrase other, Found found) {
        boolean itsOffice = other.owner()
                .filter(owner -> owner.is(Form.PRONOUN) && owner.words().equals("its"))
                .isPresent();
        if (one.is(Form.NAME) && itsOffice) {
            return Optional.empty();
        }
        boolean described = one.is(Form.OFFICE) || one.is(Form.BODY) || one.is(Form.THING);
        if (one.is(Form.NAME) && (other.is(Form.OFFICE) || other.is(Form.BODY)) || described && other.is(Form.NAME)) {
            return Optional.of(other);
        }
        return !one.is(Form.OFFICE) || !other.is(Form.OFFICE)
                ? Optional.empty()
                : found.links().stream()
                        .filter(link -> link.one().key().equals(other.key()))
                        .map(Link::other)
                        .findFirst();
    }

    private static boolean genitive(Words words, int at) {
        String word = words.lower(at);
        return word.equals("'s")
                || word.equals("'")
                        && words.is(at, PartOfSpeech.PART)
                        && words.lower(at - 1).endsWith("s");
    }
}
