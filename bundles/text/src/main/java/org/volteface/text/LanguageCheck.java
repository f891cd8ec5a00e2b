package org.volteface.text;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringTokenizer;

/** A check that a text is English, by its script and its commonest small words. */
final class LanguageCheck {
    private static final String ENGLISH = "English";
    /** The language is plain long before the end of a long text. */
    private static final int SAMPLE = 20_000;

    private static final int FEW_WORDS = 8;
    private static final int MANY_WORDS = 40;
    private static final double HARDLY_ANY = 0.06;
    private static final double CLEARLY_MORE = 1.5;

    private final Map<String, Set<String>> smallWords = WordFile.groups("languages.txt");

    /** Why the text is not English; empty when it is, or is too short to tell. */
    Optional<String> objection(String text) {
        String sample = text.substring(0, Math.min(SAMPLE, text.length()));
        Optional<String> script = foreignScript(sample);
        if (script.isPresent()) {
            return script;
        }
        Map<String, Integer> hits = new HashMap<>();
        int words = count(sample, hits);
        if (words < FEW_WORDS) {
            return Optional.empty();
        }
        int english = hits.getOrDefault(ENGLISH, 0);
        Map.Entry<String, Integer> other = hits.entrySet().stream()
                .filter(e -> !e.getKey().equals(ENGLISH))
                .max(Map.Entry.comparingByValue())
                .orElse(Map.entry(ENGLISH, 0));
        if (other.getValue() >= 3 && other.getValue() > CLEARLY_MORE * english) {
            return Optional.of("the text is in " + other.getKey() + ", not in English");
        }
        boolean strange = words >= MANY_WORDS && english < HARDLY_ANY * words;
        return strange ? Optional.of("the text is not recognisably English") : Optional.empty();
    }

    private int count(String sample, Map<String, Integer> hits) {
        int words = 0;
        StringTokenizer tokens = new StringTokenizer(
                sample.toLowerCase(Locale.ROOT), " \t\r\n\u00a0.,;:!?()[]\"'\u201c\u201d\u2018\u2019\u00ab\u00bb");
        while (tokens.hasMoreTokens()) {
            String word = tokens.nextToken();
            if (Character.isLetter(word.charAt(0))) {
                words++;
                smallWords.forEach((language, list) -> {
                    if (list.contains(word)) {
                        hits.merge(language, 1, Integer::sum);
                    }
                });
            }
        }
        return words;
    }

    private static Optional<String> foreignScript(String sample) {
        Map<Character.UnicodeScript, Integer> scripts = new HashMap<>();
        int letters = 0;
        for (int i = 0; i < sample.length(); i++) {
            char c = sample.charAt(i);
            if (Character.isLetter(c)) {
                letters++;
                scripts.merge(Character.UnicodeScript.of(c), 1, Integer::sum);
            }
        }
        int latin = scripts.getOrDefault(Character.UnicodeScript.LATIN, 0);
        if (letters < FEW_WORDS || latin * 2 >= letters) {
            return Optional.empty();
        }
        scripts.remove(Character.UnicodeScript.LATIN);
        List<Map.Entry<Character.UnicodeScript, Integer>> rest = List.copyOf(scripts.entrySet());
        String name = rest.stream()
                .max(Map.Entry.comparingByValue())
                .map(e -> e.getKey().name().toLowerCase(Locale.ROOT).replace('_', ' '))
                .orElse("another");
        return Optional.of("the text is in " + name + " script, not in English");
    }
}
