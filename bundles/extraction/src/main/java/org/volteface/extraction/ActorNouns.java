package org.volteface.extraction;

import java.util.Set;
import org.volteface.api.text.PartOfSpeech;

/** Tells noun phrases that name somebody who can speak and act from those that name things. */
final class ActorNouns {
    private static final Set<String> PRONOUNS =
            Set.of("i", "we", "he", "she", "they", "it", "both", "each", "neither", "who", "everyone", "nobody");
    private static final Set<String> CALENDAR = Set.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "january",
            "february",
            "march",
            "april",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    private final WordSet nouns;

    ActorNouns(Inflections inflections) {
        nouns = new WordSet("actors.tsv", inflections::noun);
    }

    /** Whether the phrase whose head is {@code token} can act: a name, a pronoun, or a noun for people and bodies. */
    boolean isActor(Tree tree, int token) {
        String form = tree.form(token);
        if (tree.is(token, PartOfSpeech.PRON)) {
            return PRONOUNS.contains(form);
        }
        if (tree.is(token, PartOfSpeech.PROPN)) {
            return !isDate(form)
                    && Character.isUpperCase(tree.token(token).form().charAt(0));
        }
        return (tree.is(token, PartOfSpeech.NOUN) && isActorNoun(form))
                || (tree.is(token, PartOfSpeech.NUM)
                        && tree.children(token, "nmod").stream().anyMatch(child -> isActor(tree, child)));
    }

    /** Whether {@code form} names a day or month. */
    static boolean isDate(String form) {
        return CALENDAR.contains(form);
    }

    private boolean isActorNoun(String form) {
        int hyphen = form.lastIndexOf('-');
        return nouns.has(form) || (hyphen > 0 && nouns.has(form.substring(hyphen + 1)));
    }
}
