package org.volteface.text;

import java.util.HashMap;
import java.util.Map;

/** The rules that take the endings -s, -ed and -ing off a regular verb. */
final class VerbStems {
    private final Map<String, Boolean> needsE = new HashMap<>();
    private final int longestEnding;

    VerbStems() {
        for (String line : WordFile.lines("verb-endings.txt")) {
            String[] parts = line.split(": ", 2);
            for (String ending : parts[1].split(" ")) {
                needsE.put(ending, parts[0].equals("e"));
            }
        }
        longestEnding = needsE.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    /** The base form of a regular verb in lower case. */
    String base(String form) {
        int length = form.length();
        if (form.endsWith("ied") && length > 4) {
            return form.substring(0, length - 3) + "y";
        }
        if (form.endsWith("ed") && length > 3 && hasVowel(form, length - 2)) {
            return form.endsWith("eed") ? form : stem(form.substring(0, length - 2));
        }
        if (form.endsWith("ing") && length > 4 && hasVowel(form, length - 3)) {
            return stem(form.substring(0, length - 3));
        }
        return form.endsWith("s") ? withoutS(form) : form;
    }

    private static String withoutS(String form) {
        int length = form.length();
        if (length < 4 || form.endsWith("ss") || form.endsWith("us") || form.endsWith("is")) {
            return form;
        }
        if (form.endsWith("ies") && length > 4) {
            return form.substring(0, length - 3) + "y";
        }
        boolean hissing = form.endsWith("sses")
                || form.endsWith("shes")
                || form.endsWith("ches")
                || form.endsWith("xes")
                || form.endsWith("zzes")
                || form.endsWith("oes");
        return form.substring(0, length - (hissing ? 2 : 1));
    }

    private String stem(String stem) {
        int last = stem.length() - 1;
        boolean doubled = last > 1 && stem.charAt(last) == stem.charAt(last - 1);
        if (doubled && "bdgmnprt".indexOf(stem.charAt(last)) >= 0) {
            return stem.substring(0, last);
        }
        String word = "^" + stem;
        for (int from = Math.max(0, word.length() - longestEnding); from < word.length(); from++) {
            Boolean e = needsE.get(word.substring(from));
            if (e != null) {
                return e ? stem + "e" : stem;
            }
        }
        return stem;
    }

    private static boolean hasVowel(String form, int end) {
        for (int i = 0; i < end; i++) {
            if ("aeiouy".indexOf(form.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
