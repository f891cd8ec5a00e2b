package org.volteface.stance;

import java.util.HashMap;
import java.util.Map;

/** The one form of a doing, whether a verb or a noun tells it: hunt, hunting, the hunt; extradite, the extradition. */
final class DeedForms {
    private static final Map<String, String> VERBS = verbs();

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
        return known.equals(verb) ? synonyms.form(Gerunds.of(verb)) : known;
    }

    /** The form of what {@code noun} names: that of the doing where it is one, else the noun's own. */
    String ofNoun(String noun) {
        String known = synonyms.form(noun);
        String verb = VERBS.get(noun);
        return !known.equals(noun) || verb == null ? known : ofVerb(verb);
    }
}
