package org.volteface.stance;

import java.util.HashMap;
import java.util.Map;

/** The one form of a doing, whether a verb or a noun tells it: hunt, hunting, the hunt; extradite, the extradition. */
final class DeedForms {
    private static final Map<String, String> VERBS = verbs();
    /** As long as the verbs are that end so by chance: seize, prize. */
    private static final int SHORTEST = 5;

    private final Synonyms synonyms;

    DeedForms(Synonyms synonyms) {
        this.synonyms = synonyms;
    }

    private static Map<String, String> verbs() {
        Map<String, String> verbs = new HashMap<>();
        for (String[] row : DataFile.rows("nominals.tsv")) {
            for (String noun : row[1].split(" ")) {
                verbs.put(noun, row[0]);
            }
        }
        return Map.copyOf(verbs);
    }

    /** The form of doing what {@code verb} says. */
    String ofVerb(String verb) {
        String known = synonyms.form(verb);
        return known.equals(verb) ? synonyms.form(Gerunds.of(british(verb))) : known;
    }

    /** The form of what {@code noun} names: that of the doing where it is one, else the noun's own. */
    String ofNoun(String noun) {
        String known = synonyms.form(noun);
        String verb = VERBS.getOrDefault(noun, derived(noun));
        return !known.equals(noun) || verb.isEmpty() ? known : ofVerb(verb);
    }

    /** The verb of a noun whose ending leaves no doubt: penalisation, gentrification. */
    private static String derived(String noun) {
        if (noun.endsWith("isation") || noun.endsWith("ization")) {
            return noun.substring(0, noun.length() - "isation".length()) + "ise";
        }
        return noun.endsWith("ification") ? noun.substring(0, noun.length() - "ication".length()) + "y" : "";
    }

    /** The verb with the spelling that nouns are derived by: penalize, penalise. */
    private static String british(String verb) {
        boolean american = verb.endsWith("ize") && verb.length() > SHORTEST && !verb.endsWith("size");
        return american ? verb.substring(0, verb.length() - "ize".length()) + "ise" : verb;
    }
}
