package org.volteface.contradiction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.volteface.api.model.Proposition;

/** The phrases that limit a thing behind it: a penalty for the one is not that for the other, nor a tax on this one on that. */
final class Restrictors {
    private static final Set<String> PREPOSITIONS = Set.of(
            "for", "on", "under", "over", "of", "across", "through", "from", "into", "behind", "between", "against");
    /** Prepositions whose phrases limit nothing that is compared here: who does it, where, when, with whom. */
    private static final Set<String> ENDING = Set.of(
            "by", "in", "at", "to", "with", "near", "before", "after", "until", "since", "without", "as", "than");

    private Restrictors() {}

    /** The two phrases by which the things differ; empty where they do not. */
    static Optional<String> apart(Proposition one, Proposition other) {
        Map<String, List<String>> first = in(one.topic());
        Map<String, List<String>> second = in(other.topic());
        for (Map.Entry<String, List<String>> phrase : first.entrySet()) {
            String preposition = phrase.getKey();
            List<String> counterpart = second.getOrDefault(preposition, List.of());
            if (differ(phrase.getValue(), counterpart, preposition.equals("of"))) {
                return Optional.of(words(preposition, phrase.getValue()) + " and " + words(preposition, counterpart));
            }
        }
        return Optional.empty();
    }

    private static String words(String preposition, List<String> phrase) {
        return preposition + " " + String.join(" ", phrase);
    }

    /** The words of the phrase behind each preposition. */
    private static Map<String, List<String>> in(String topic) {
        Map<String, List<String>> phrases = new LinkedHashMap<>();
        List<String> current = new ArrayList<>();
        for (String word : TopicWords.of(topic)) {
            if (PREPOSITIONS.contains(word)) {
                current = new ArrayList<>();
                phrases.putIfAbsent(word, current);
            } else if (ENDING.contains(word)) {
                current = new ArrayList<>();
            } else if (!word.endsWith("ing")) {
                current.add(word);
            }
        }
        return phrases;
    }

    private static boolean differ(List<String> one, List<String> other, boolean owned) {
        Set<String> first = Stems.of(String.join(" ", one));
        Set<String> second = Stems.of(String.join(" ", other));
        if (first.isEmpty() || second.isEmpty() || !isPlain(one) || !isPlain(other)) {
            return false;
        }
        boolean disjoint = first.stream().noneMatch(second::contains);
        return disjoint || owned && !head(one).equals(head(other)) && isHead(one, other);
    }

    /** Whether what the one phrase is built on only qualifies something else in the other: insulin, insulin pens. */
    private static boolean isHead(List<String> one, List<String> other) {
        return qualifies(head(one), other) || qualifies(head(other), one);
    }

    private static boolean qualifies(String noun, List<String> phrase) {
        return phrase.size() > 1
                && phrase.subList(0, phrase.size() - 1).stream()
                        .anyMatch(word -> Stems.stem(word).equals(noun));
    }

    private static String head(List<String> phrase) {
        return Stems.stem(phrase.get(phrase.size() - 1));
    }

    /** Whether the phrase is of common nouns: names have other forms, and figures are compared as such. */
    private static boolean isPlain(List<String> phrase) {
        return phrase.stream().noneMatch(word -> word.chars()
                .anyMatch(letter -> Character.isUpperCase(letter) || Character.isDigit(letter)));
    }
}
