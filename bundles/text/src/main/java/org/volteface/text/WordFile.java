package org.volteface.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A list of words kept in a resource beside this class: comment lines begin with {@code #}, words are parted by spaces. */
final class WordFile {
    private WordFile() {}

    /** All words of the file. */
    static Set<String> words(String name) {
        Set<String> words = new LinkedHashSet<>();
        for (String line : lines(name)) {
            words.addAll(List.of(line.split(" ")));
        }
        return words;
    }

    /** The words of a file whose lines begin with a name and a colon, by that name. */
    static Map<String, Set<String>> groups(String name) {
        Map<String, Set<String>> groups = new LinkedHashMap<>();
        for (String line : lines(name)) {
            int colon = line.indexOf(": ");
            if (colon < 0) {
                throw new IllegalStateException(name + ": no name before the words: " + line);
            }
            groups.computeIfAbsent(line.substring(0, colon), n -> new LinkedHashSet<>())
                    .addAll(List.of(line.substring(colon + 2).strip().split(" ")));
        }
        return groups;
    }

    /** The words of one name in a file whose lines begin with names. */
    static Set<String> group(String file, String name) {
        Set<String> words = groups(file).get(name);
        if (words == null) {
            throw new IllegalStateException(file + ": no words of the name " + name);
        }
        return words;
    }

    /** The lines of the file without comments and empty lines. */
    static List<String> lines(String name) {
        try (InputStream in = WordFile.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the bundle lacks its resource " + name);
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(String::strip)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
