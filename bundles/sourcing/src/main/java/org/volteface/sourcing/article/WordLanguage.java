package org.volteface.sourcing.article;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The language of a text by its words that hold sentences together, or by its script where that tells. */
final class WordLanguage {
    private static final String WORDS = "function-words.txt";
    private static final Pattern BREAK = Pattern.compile("[^\\p{L}\\p{M}]+");
    private static final int LOOKED_AT = 6000;
    private static final int FEWEST_WORDS = 8;
    private static final int FEWEST_HITS = 4;
    private static final double SMALLEST_SHARE = .17;
    private static final double LEAD = 1.25;
    private static final Map<String, Set<String>> BY_LANGUAGE = load();

    private WordLanguage() {}

    /** The tag of the language; empty where two are as likely, or none is likely enough. */
    static String of(String text) {
        String start = text.substring(0, Math.min(LOOKED_AT, text.length()));
        String script = ScriptLanguage.of(start);
        return script.isEmpty() ? byWords(start) : script;
    }

    private static String byWords(String text) {
        List<String> words = Stream.of(BREAK.split(text.toLowerCase(Locale.ROOT)))
                .filter(word -> !word.isEmpty())
                .toList();
        String best = "";
        long most = 0;
        long second = 0;
        for (Map.Entry<String, Set<String>> language : BY_LANGUAGE.entrySet()) {
            long hits = words.stream().filter(language.getValue()::contains).count();
            second = Math.max(second, Math.min(most, hits));
            best = hits > most ? language.getKey() : best;
            most = Math.max(most, hits);
        }
        boolean sure = words.size() >= FEWEST_WORDS
                && most >= FEWEST_HITS
                && most >= SMALLEST_SHARE * words.size()
                && most >= LEAD * second;
        return sure ? best : "";
    }

    private static Map<String, Set<String>> load() {
        try (InputStream in = Objects.requireNonNull(WordLanguage.class.getResourceAsStream(WORDS), WORDS)) {
            Map<String, Set<String>> languages = new HashMap<>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> line.split(" "))
                    .forEach(words -> languages.put(
                            words[0], Arrays.stream(words).skip(1).collect(Collectors.toUnmodifiableSet())));
            return Map.copyOf(languages);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
