package org.volteface.extraction;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The inflected forms of English verbs and nouns: by rule, and from a table of the irregular ones. */
final class Inflections {
    private static final String VOWELS = "aeiou";

    private final Map<String, List<String>> irregular = new HashMap<>();

    Inflections() {
        for (List<String> row : DataFile.rows("irregular.tsv")) {
            irregular.put(row.get(0), List.of(row.get(1).split(" ")));
        }
    }

    /** All forms of the verb, itself first. */
    Set<String> verb(String lemma) {
        Set<String> forms = new LinkedHashSet<>(List.of(lemma, third(lemma), participle(lemma)));
        List<String> past = irregular.get(lemma);
        if (past == null) {
            forms.add(past(lemma));
            if (lemma.endsWith("l")) {
                forms.add(lemma + "led");
                forms.add(lemma + "ling");
            }
        } else {
            forms.addAll(past);
        }
        return forms;
    }

    /** Singular and plural of the noun. */
    Set<String> noun(String lemma) {
        return new LinkedHashSet<>(List.of(lemma, third(lemma)));
    }

    private static String third(String lemma) {
        if (endsInConsonantY(lemma)) {
            return lemma.substring(0, lemma.length() - 1) + "ies";
        }
        boolean hissing = lemma.matches(".*(s|x|z|ch|sh|[^aeiou]o)");
        return lemma + (hissing ? "es" : "s");
    }

    private static String participle(String lemma) {
        if (lemma.endsWith("ie")) {
            return lemma.substring(0, lemma.length() - 2) + "ying";
        }
        if (lemma.endsWith("e") && !lemma.matches(".*(ee|ye|oe)")) {
            return lemma.substring(0, lemma.length() - 1) + "ing";
        }
        return doubled(lemma) + "ing";
    }

    private static String past(String lemma) {
        if (endsInConsonantY(lemma)) {
            return lemma.substring(0, lemma.length() - 1) + "ied";
        }
        return lemma.endsWith("e") ? lemma + "d" : doubled(lemma) + "ed";
    }

    /** Doubles the last letter of short words (ban, shut) and of those stressed at the end (admit, refer). */
    private static String doubled(String lemma) {
        boolean doubles = lemma.matches("[^aeiou]*[aeiou][^aeiouwxy]")
                || lemma.matches(".*(mit|pel|fer|cur|bel|get|gin|rol|ret|tan|vet|lot|beg)")
                        && lemma.length() > 4
                        && !lemma.matches(".*(offer|suffer|differ|limit|budget|target|interpret|plan[^n])");
        return doubles ? lemma + lemma.charAt(lemma.length() - 1) : lemma;
    }

    private static boolean endsInConsonantY(String lemma) {
        return lemma.endsWith("y") && lemma.length() > 1 && VOWELS.indexOf(lemma.charAt(lemma.length() - 2)) < 0;
    }
}
