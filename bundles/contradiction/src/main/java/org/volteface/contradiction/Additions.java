package org.volteface.contradiction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.volteface.api.model.Statement;

/** The phrases by which a later topic tells more of its thing than was said of it before: rides for children, a coalition with another party. */
final class Additions {
    private static final Set<String> PREPOSITIONS = Set.of(
            "for", "on", "under", "over", "of", "across", "through", "from", "into", "between", "against", "in", "at",
            "with", "near", "among", "about", "within", "outside", "inside", "along", "beyond", "behind", "below",
            "above", "towards", "toward");

    private Additions() {}

    /** Whether a phrase in the topic of {@code later} has none of the words of {@code earlier}. */
    static boolean in(Statement later, Statement earlier) {
        Set<String> known = Stems.of(
                earlier.claim().proposition().topic() + " " + earlier.wording().text());
        return phrases(later.claim().proposition().topic().toLowerCase(Locale.ROOT)).stream()
                .map(Stems::of)
                .anyMatch(phrase -> !phrase.isEmpty() && phrase.stream().noneMatch(known::contains));
    }

    private static List<String> phrases(String topic) {
        List<String> phrases = new ArrayList<>();
        StringBuilder current = new StringBuilder();
        boolean behind = false;
        for (String word : TopicWords.of(topic)) {
            if (PREPOSITIONS.contains(word)) {
                phrases.add(current.toString());
                current = new StringBuilder();
                behind = true;
            } else if (behind) {
                current.append(word).append(' ');
            }
        }
        phrases.add(current.toString());
        return phrases;
    }
}
