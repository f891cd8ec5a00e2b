package org.volteface.stance;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.volteface.api.text.PartOfSpeech;

/** The words that a thing is compared by, each in the one form of its synonyms, the head first. */
final class TopicTerms {
    private static final Set<String> EMPTY = WordSet.load("empty.tsv");

    private final Clause clause;
    private final Synonyms synonyms;
    private final DeedForms deeds;
    private final Set<String> terms = new LinkedHashSet<>();

    TopicTerms(Synonyms synonyms, Clause clause) {
        this.clause = clause;
        this.synonyms = synonyms;
        this.deeds = new DeedForms(synonyms);
    }

    List<String> all() {
        return List.copyOf(terms);
    }

    /** Adds the doing or thing that {@code noun} names. */
    void addNoun(String noun) {
        terms.add(deeds.ofNoun(noun));
    }

    /** Adds the thing and what its phrase tells of it. */
    void addPhrase(int thing) {
        List<Integer> phrase = clause.phrase(thing);
        add(thing, phrase);
        for (int token : phrase) {
            // "something else" is not what was spoken of before
            if (clause.lemma(token).equals("else")) {
                terms.add("else");
            }
            if (carries(token) && !(phrase.contains(token + 1) && isPair(token))) {
                add(token, phrase);
            }
        }
    }

    /** Adds the word alone. */
    void add(int token) {
        add(token, List.of());
    }

    private boolean carries(int token) {
        return clause.is(token, PartOfSpeech.NOUN, PartOfSpeech.PROPN, PartOfSpeech.ADJ)
                || (clause.is(token, PartOfSpeech.VERB)
                        && clause.plainRelation(token).equals("amod"));
    }

    private boolean isPair(int first) {
        return !synonyms.pair(clause.lemma(first), clause.lemma(first + 1)).isEmpty();
    }

    private void add(int token, List<Integer> phrase) {
        if (phrase.contains(token - 1) && isPair(token - 1)) {
            terms.addAll(synonyms.pair(clause.lemma(token - 1), clause.lemma(token)));
            return;
        }
        String lemma = clause.lemma(token);
        if (EMPTY.contains(lemma)
                || ScopeReader.isForm(lemma)
                || clause.is(token, PartOfSpeech.PRON, PartOfSpeech.DET, PartOfSpeech.NUM, PartOfSpeech.PUNCT)
                || TimeWords.isTime(clause, token)) {
            return;
        }
        boolean name =
                token > 0 && Character.isUpperCase(clause.token(token).form().charAt(0));
        terms.add(name ? clause.token(token).form().toLowerCase(Locale.ROOT) : form(token));
    }

    private String form(int token) {
        boolean deed = clause.is(token, PartOfSpeech.VERB)
                && !clause.plainRelation(token).equals("amod");
        return deed ? deeds.ofVerb(clause.lemma(token)) : deeds.ofNoun(clause.lemma(token));
    }
}
