package org.volteface.text;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.volteface.api.text.PartOfSpeech;

/** A lemmatizer for English: lists of irregular forms, and rules for the regular ones, by part of speech. */
final class Lemmatizer {
    private final Map<String, String> irregularVerbs = irregular("irregular-verbs.txt");
    private final Map<String, String> irregularNouns = irregular("irregular-nouns.txt");
    private final Map<String, String> others = others();
    private final VerbStems verbs = new VerbStems();

    /** The dictionary form of a word, in lower case unless it is a proper noun. */
    String lemma(String form, PartOfSpeech tag) {
        if (tag == PartOfSpeech.PROPN) {
            return form;
        }
        String lower = form.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
        String irregular = others.get(tag + " " + lower);
        if (irregular != null) {
            return irregular.toLowerCase(Locale.ROOT);
        }
        return switch (tag) {
            case VERB, AUX -> verb(lower);
            case NOUN -> noun(lower);
            case ADJ, ADV -> compared(lower, tag);
            default -> lower;
        };
    }

    private String verb(String form) {
        String irregular = irregularVerbs.get(form);
        if (irregular != null) {
            return irregular;
        }
        int hyphen = form.lastIndexOf('-');
        if (hyphen > 0 && hyphen < form.length() - 1) {
            return form.substring(0, hyphen + 1) + verb(form.substring(hyphen + 1));
        }
        return prefixed(form, verbs.base(form));
    }

    /** "re" and "un" before an irregular verb keep its forms: "retook", "undersold". */
    private String prefixed(String form, String regular) {
        if (form.equals(regular)) {
            for (String prefix : List.of("re", "un", "under", "over", "mis")) {
                String rest = form.startsWith(prefix) ? form.substring(prefix.length()) : "";
                String irregular = rest.length() > 3 ? irregularVerbs.get(rest) : null;
                if (irregular != null && !irregular.equals(rest)) {
                    return prefix + irregular;
                }
            }
        }
        return regular;
    }

    private String noun(String form) {
        String irregular = irregularNouns.get(form);
        if (irregular != null) {
            return irregular;
        }
        int hyphen = form.lastIndexOf('-');
        if (hyphen > 0 && hyphen < form.length() - 1) {
            return form.substring(0, hyphen + 1) + noun(form.substring(hyphen + 1));
        }
        return NounStems.singular(form);
    }

    private String compared(String form, PartOfSpeech tag) {
        if (tag == PartOfSpeech.ADV || form.length() < 5) {
            return form;
        }
        for (String ending : List.of("est", "er")) {
            if (form.endsWith(ending)) {
                return positive(form, form.substring(0, form.length() - ending.length()));
            }
        }
        return form;
    }

    /** Only stems that are plainly adjectives are reduced: many adjectives just end in -er. */
    private static String positive(String form, String stem) {
        int last = stem.length() - 1;
        if (stem.endsWith("i") && stem.length() > 3) {
            return stem.substring(0, last) + "y";
        }
        if (last > 1 && stem.charAt(last) == stem.charAt(last - 1) && COMPARED.contains(stem.substring(0, last))) {
            return stem.substring(0, last);
        }
        if (COMPARED.contains(stem)) {
            return stem;
        }
        return COMPARED.contains(stem + "e") ? stem + "e" : form;
    }

    private static final Set<String> COMPARED = WordFile.words("compared-adjectives.txt");

    private static Map<String, String> irregular(String file) {
        Map<String, String> lemmas = new HashMap<>();
        for (String line : WordFile.lines(file)) {
            String[] words = line.split(" ");
            lemmas.put(words[0], words[0]);
        }
        for (String line : WordFile.lines(file)) {
            String[] words = line.split(" ");
            for (int i = 1; i < words.length; i++) {
                lemmas.put(words[i], words[0]);
            }
        }
        return lemmas;
    }

    private static Map<String, String> others() {
        Map<String, String> lemmas = new HashMap<>();
        for (String line : WordFile.lines("irregular-others.txt")) {
            String[] parts = line.split(":", 2);
            String[] head = parts[0].split(" ");
            for (String form : parts[1].strip().split(" ")) {
                lemmas.put(head[0] + " " + form, head[1]);
            }
        }
        return lemmas;
    }
}
