package org.example.plainwords;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.volteface.api.model.StanceLabel;

/** The words that take a side, and those that name nothing: the lists of the bundle and what an admin adds to them. */
final class WordLists {
    private final Map<String, Set<String>> lists = new HashMap<>();

    WordLists(String[] favour, String[] against) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(WordLists.class.getResourceAsStream("words.txt")), StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(this::read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        list("favour").addAll(Arrays.asList(favour));
        list("against").addAll(Arrays.asList(against));
        for (String word : list("favour")) {
            if (list("against").contains(word)) {
                throw new IllegalArgumentException("'" + word + "' cannot be a word of both sides");
            }
        }
    }

    StanceLabel side(String word) {
        if (list("against").contains(word)) {
            return StanceLabel.AGAINST;
        }
        return list("favour").contains(word) ? StanceLabel.FAVOR : StanceLabel.NONE;
    }

    /** Whether a word can tell one thing from another. */
    boolean names(String word) {
        return !list("empty").contains(word) && side(word) == StanceLabel.NONE;
    }

    /** The words of a text, in lower case. */
    static List<String> of(String text) {
        return Stream.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}'’-]+"))
                .filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit))
                .toList();
    }

    private void read(String line) {
        List<String> words = List.of(line.split(" "));
        list(words.get(0)).addAll(words.subList(1, words.size()));
    }

    private Set<String> list(String name) {
        return lists.computeIfAbsent(name, key -> new HashSet<>());
    }
}
