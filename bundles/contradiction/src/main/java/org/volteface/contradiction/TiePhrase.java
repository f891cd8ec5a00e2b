package org.volteface.contradiction;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.volteface.api.text.PartOfSpeech;
import org.volteface.api.text.Sentence;
import org.volteface.api.text.Token;

/** A word with the names around it, read off the order of the words: trees of names in apposition are not to be relied on. */
final class TiePhrase {
    private static final Set<String> BE = Set.of("is", "was", "are", "were");
    private static final Set<String> FORMER = Set.of("ex-", "ex", "former");

    private final List<Token> tokens;
    private final int noun;

    TiePhrase(Sentence sentence, int noun) {
        this.tokens = sentence.tokens();
        this.noun = noun;
    }

    /** Whether it stands between two names. */
    boolean between() {
        return !nameBefore().isEmpty() && !nameAfter().isEmpty();
    }

    /** The name right before the word. */
    Set<String> nameBefore() {
        return nameEnding(noun - 1);
    }

    /** The name right behind the word. */
    Set<String> nameAfter() {
        return nameStarting(noun + 1);
    }

    /** The noun with what makes another relation of it: former wife, brother-in-law. */
    String noun() {
        String lemma = tokens.get(noun).lemma();
        boolean inLaw = form(noun + 1).equals("-") && form(noun + 2).equals("in-law");
        boolean former = FORMER.contains(form(noun - 1))
                || (form(noun - 1).equals("-") && form(noun - 2).equals("ex"));
        return (former ? "ex-" : "") + lemma + (inLaw ? "-in-law" : "");
    }

    /** The name of whom the relation is to: its owner, or what follows "of". */
    Set<String> other() {
        int before = start();
        if (form(before).startsWith("'") || form(before).startsWith("’")) {
            return nameEnding(before - 1);
        }
        if (form(end()).equals("of")) {
            return nameWithin(end() + 1);
        }
        return isDeterminer(before) && !bearerAfter().isEmpty() ? lastNameBefore(before) : Set.of();
    }

    /** The name of who stands in the relation. */
    Set<String> bearer() {
        int before = start();
        boolean owned = form(before).startsWith("'") || form(before).startsWith("’");
        if (BE.contains(form(end())) && (owned || form(end()).equals("of"))) {
            return nameWithin(end() + 1);
        }
        int phrase = owned ? startOfName(before - 1) - 1 : before;
        int link = isDeterminer(phrase) ? phrase - 1 : phrase;
        if (BE.contains(form(link))) {
            return nameEnding(link - 1);
        }
        if (form(link).equals(",") && !nameEnding(link - 1).isEmpty() && !owned) {
            return nameEnding(link - 1);
        }
        return bearerAfter();
    }

    private Set<String> bearerAfter() {
        int after = end();
        if (form(after).equals("of")) {
            return Set.of();
        }
        while (form(after).equals(",") || is(after, PartOfSpeech.DET, PartOfSpeech.ADJ)) {
            after++;
        }
        return nameStarting(after);
    }

    /** The place before the adjectives before the noun. */
    private int start() {
        int at = noun - 1;
        while (is(at, PartOfSpeech.ADJ) || FORMER.contains(form(at)) || (form(at).equals("-") && at > 0)) {
            at--;
        }
        return at;
    }

    private int end() {
        return form(noun + 1).equals("-") && form(noun + 2).equals("in-law") ? noun + 3 : noun + 1;
    }

    /** The first name of a phrase, or the one in apposition to it. */
    private Set<String> nameWithin(int from) {
        int at = from;
        while (is(at, PartOfSpeech.DET, PartOfSpeech.ADJ, PartOfSpeech.NOUN) && !is(at, PartOfSpeech.PROPN)) {
            at++;
        }
        return nameStarting(form(at).equals(",") ? at + 1 : at);
    }

    private Set<String> nameStarting(int from) {
        Set<String> name = new LinkedHashSet<>();
        for (int at = from; isNamePart(at); at++) {
            name.add(stem(at));
        }
        return name;
    }

    private Set<String> nameEnding(int last) {
        Set<String> name = new LinkedHashSet<>();
        for (int at = last; at >= startOfName(last); at--) {
            name.add(stem(at));
        }
        return name;
    }

    private int startOfName(int last) {
        int at = last;
        while (isNamePart(at)) {
            at--;
        }
        return at + 1;
    }

    private Set<String> lastNameBefore(int end) {
        int at = end - 1;
        while (at >= 0 && !isNamePart(at)) {
            at--;
        }
        return nameEnding(at);
    }

    /** A word with a capital letter; names are not always tagged as such. */
    private boolean isNamePart(int at) {
        return at >= 0
                && at < tokens.size()
                && !is(
                        at,
                        PartOfSpeech.DET,
                        PartOfSpeech.VERB,
                        PartOfSpeech.AUX,
                        PartOfSpeech.CCONJ,
                        PartOfSpeech.SCONJ)
                && Character.isUpperCase(tokens.get(at).form().charAt(0));
    }

    private boolean isDeterminer(int at) {
        return is(at, PartOfSpeech.DET);
    }

    private boolean is(int at, PartOfSpeech... tags) {
        return at >= 0 && at < tokens.size() && tokens.get(at).is(tags);
    }

    private String form(int at) {
        return at >= 0 && at < tokens.size() ? tokens.get(at).form().toLowerCase(Locale.ROOT) : "";
    }

    private String stem(int at) {
        return Stems.stem(tokens.get(at).lemma().toLowerCase(Locale.ROOT));
    }
}
