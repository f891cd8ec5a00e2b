package org.volteface.actors;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.volteface.actors.Phrase.Noun;
import org.volteface.actors.Phrase.Place;

/** Reads what the words of one chunk designate: a name, an office, a body, a group. */
final class NounReader {
    private final Lexicon lexicon;
    private final NameIndex names;
    private final PlainReader plain;

    NounReader(Lexicon lexicon, NameIndex names) {
        this.lexicon = lexicon;
        this.names = names;
        this.plain = new PlainReader(lexicon, names);
    }

    /**
     * The phrases of a chunk.
     *
     * @param main the one that the chunk is about
     * @param inner all others, such as the name of the country at its start
     * @param same whether the last inner one and the main one are one actor: foreign minister Dunja Pellerin
     */
    record Chunk(Phrase main, List<Phrase> inner, boolean same) {}

    /** Reads the tokens from {@code from} to {@code to}, whose determiner gave {@code traits}. */
    Chunk read(Words words, int from, int to, Set<Trait> traits) {
        EnumSet<Trait> all = EnumSet.noneOf(Trait.class);
        all.addAll(traits);
        int start = skipModifiers(words, from, to, all);
        if (words.quoted(words.span(from, to))) {
            all.add(Trait.QUOTED);
        }
        if (words.subject(from, to)) {
            all.add(Trait.SUBJECT);
        }
        Part part = new Part(words, start, to, all);
        if (names.end(words, start, to) == to) {
            return new Chunk(part.phrase(start, to, Form.NAME, Noun.plain(words.words(start, to))), List.of(), false);
        }
        return office(part).or(() -> body(part)).orElseGet(() -> plain.read(part));
    }

    private int skipModifiers(Words words, int from, int to, Set<Trait> traits) {
        int i = from;
        while (i < to - 1 && names.end(words, i, to) == i) {
            String word = words.lower(i);
            boolean past = lexicon.is("past", word);
            boolean capitalName = words.capital(i) && !words.opens(i);
            if (!past && (!lexicon.is("modifier", word) || capitalName)) {
                break;
            }
            if (past) {
                traits.add(Trait.PAST);
            }
            i++;
        }
        return words.lower(i).equals("-") ? i + 1 : i;
    }

    private Optional<Chunk> office(Part part) {
        for (int end = part.to(); end > part.from(); end--) {
            if (end < part.to() && !part.fullName(end, part.to())) {
                return Optional.empty();
            }
            int start = titleStart(part, end);
            if (start >= 0 && !isName(part, start, end)) {
                return Optional.of(office(part, start, end));
            }
        }
        return Optional.empty();
    }

    /** Whether the words of a title are part of a name: Green List, Liberal Forum, Mark King. */
    private boolean isName(Part part, int start, int end) {
        boolean person = lexicon.title(part.lower(start, end))
                .filter(t -> t.standing() == Standing.PERSON)
                .isPresent();
        if (person && part.words().capital(start) && end < part.to()) {
            return !part.opensWithCalling(start, end, lexicon);
        }
        boolean titleCase = start > part.from() && part.capitals(part.from(), part.to()) && end == part.to();
        return titleCase && lexicon.is("male", part.words().lower(part.from()));
    }

    private int titleStart(Part part, int end) {
        for (int start = Math.max(part.from(), end - lexicon.longestTitle()); start < end; start++) {
            String phrase = part.lower(start, end);
            if (lexicon.title(phrase).isPresent() || plural(phrase).isPresent()) {
                return start;
            }
        }
        return -1;
    }

    private Optional<Lexicon.Title> plural(String phrase) {
        return lexicon.singular(phrase).flatMap(lexicon::title).or(() -> {
            int space = phrase.lastIndexOf(' ');
            return space < 0
                    ? Optional.empty()
                    : lexicon.singular(phrase.substring(space + 1))
                            .flatMap(last -> lexicon.title(phrase.substring(0, space + 1) + last));
        });
    }

    private Chunk office(Part part, int start, int end) {
        List<Phrase> inner = new ArrayList<>();
        String phrase = part.lower(start, end);
        Optional<Lexicon.Title> single = lexicon.title(phrase);
        Lexicon.Title title = single.or(() -> plural(phrase)).orElseThrow();
        int qualifier = owner(part, start, inner);
        String before = bodyOwner(part, qualifier, start, title, inner)
                ? ""
                : lexicon.qualifiers(part.words(), qualifier, start);
        Form form = single.isPresent() ? Form.OFFICE : Form.GROUP;
        String base = form == Form.OFFICE ? title.words() : phrase;
        Noun noun = new Noun(Titles.canonical(before, base), Optional.of(title.standing()), Optional.empty());
        Phrase main = part.phrase(qualifier, end, form, noun);
        if (!inner.isEmpty()) {
            main = main.of(inner.get(inner.size() - 1));
        }
        if (end == part.to()) {
            return new Chunk(main, inner, false);
        }
        inner.add(part.name(end, part.to()));
        return new Chunk(
                new Phrase(
                        main.place().cover(part.words().span(end, part.to())), form, noun, main.owner(), main.traits()),
                inner,
                true);
    }

    /** Adds the body that a spokesperson, a head or a member is said to be of: company spokesman, government lawyers. */
    private boolean bodyOwner(Part part, int from, int to, Lexicon.Title title, List<Phrase> inner) {
        boolean mayBelong = title.standing() == Standing.SPOKESPERSON
                || title.standing() == Standing.CHIEF
                || title.standing() == Standing.EXPERT;
        if (from == to || !mayBelong) {
            return false;
        }
        String noun = part.words().lower(to - 1);
        Optional<Sort> sort = lexicon.sort(noun);
        if (sort.isEmpty() || sort.get() == Sort.STATE) {
            return false;
        }
        String words = (lexicon.qualifiers(part.words(), from, to - 1) + " " + noun).strip();
        Noun body = new Noun(words, Optional.empty(), sort);
        EnumSet<Trait> traits = EnumSet.of(Trait.DEFINITE, Trait.OWNER);
        Phrase phrase = new Phrase(
                new Place(part.words().number(), from, to, part.words().span(from, to)),
                Form.BODY,
                body,
                Optional.empty(),
                traits);
        inner.add(inner.isEmpty() ? phrase : phrase.of(inner.get(0)));
        return true;
    }

    private Optional<Chunk> body(Part part) {
        for (int end = part.to(); end > part.from(); end--) {
            if (end < part.to() && !part.fullName(end, part.to())) {
                return Optional.empty();
            }
            String noun = bodyNoun(part, end);
            Optional<Sort> sort =
                    lexicon.sort(noun).or(() -> lexicon.singular(noun).flatMap(lexicon::sort));
            if (sort.isPresent() && !properName(part, end, sort.get()) && !(end < part.to() && part.isFirm(lexicon))) {
                return Optional.of(body(part, end, noun, sort.get()));
            }
        }
        return Optional.empty();
    }

    private String bodyNoun(Part part, int end) {
        if (end - 2 >= part.from() && lexicon.sort(part.lower(end - 2, end)).isPresent()) {
            return part.lower(end - 2, end);
        }
        return part.lower(end - 1, end);
    }

    /** Whether the words up to the noun are a name of its own, such as Rural Bloc, and no description in capitals. */
    private boolean properName(Part part, int end, Sort sort) {
        boolean described = sort == Sort.GOVERNMENT
                || sort == Sort.MINISTRY
                || sort == Sort.PARLIAMENT
                || sort == Sort.COURT
                || sort == Sort.STATE;
        int known = names.end(part.words(), part.from(), end);
        int from = known > part.from() && known < end && (described || sort == Sort.AGENCY) ? known : part.from();
        boolean capitals =
                part.capitals(from, end) && !(end - from == 1 && part.words().opens(from));
        return capitals
                && (!described || (end - from > 2 && from == part.from()))
                && (end - from > 1 || end < part.to());
    }

    private Chunk body(Part part, int end, String noun, Sort sort) {
        List<Phrase> inner = new ArrayList<>();
        int nounStart = end - noun.split(" ").length;
        int qualifier = owner(part, nounStart, inner);
        String before = lexicon.qualifiers(part.words(), qualifier, nounStart);
        Form form = lexicon.sort(noun).isPresent() ? Form.BODY : Form.GROUP;
        Optional<Sort> plain = Optional.of(sort == Sort.ORGAN && !before.isEmpty() ? Sort.AGENCY : sort);
        Noun words = new Noun((before + " " + noun).strip(), Optional.empty(), plain);
        Phrase main = part.phrase(qualifier, end, form, words);
        if (!inner.isEmpty()) {
            main = main.of(inner.get(0));
        }
        if (end < part.to()) {
            inner.add(part.name(end, part.to()));
        }
        return new Chunk(main, inner, end < part.to());
    }

    /** Adds the name before an office or body, if there is one, and answers the token after it. */
    private int owner(Part part, int limit, List<Phrase> inner) {
        int end = names.end(part.words(), part.from(), limit);
        if (end == part.from() && part.from() < limit) {
            end = unknownOwner(part, limit);
        }
        if (end > part.from()) {
            inner.add(part.name(part.from(), end));
        }
        return end;
    }

    private int unknownOwner(Part part, int limit) {
        Words words = part.words();
        int run = part.from();
        while (run < limit && words.capital(run)) {
            run++;
        }
        if (run == part.from()) {
            return run;
        }
        String first = words.form(part.from());
        boolean people = Titles.looksLikeDemonym(first) && !lexicon.is("not-people", first);
        if (run == limit && words.capital(limit) || people) {
            return people ? part.from() + 1 : part.from();
        }
        boolean single = run == part.from() + 1 && words.opens(part.from());
        return single ? part.from() : run;
    }
}
