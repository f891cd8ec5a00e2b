package org.volteface.console.proposition;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.volteface.api.model.Scope;
import org.volteface.console.words.CitedPassage;

/**
 * How far statements on one thing reach: the whole of it, or a part that is narrower in some respect.
 *
 * @param words the part
 * @param whole whether it is the whole
 * @param passages the statements that reach so far, the latest last
 */
public record Reach(String words, boolean whole, List<CitedPassage> passages) {
    /** Copies the list. */
    public Reach {
        Objects.requireNonNull(words, "words");
        passages = List.copyOf(passages);
    }

    /** The statements by how far they reach, the whole first, then the parts of which most is said. */
    public static List<Reach> of(Collection<CitedPassage> passages) {
        Map<String, List<CitedPassage>> byReach = new LinkedHashMap<>();
        for (CitedPassage passage : passages) {
            String words = words(passage.statement().claim().proposition().scope());
            byReach.computeIfAbsent(words, reach -> new ArrayList<>()).add(passage);
        }
        List<Reach> all = new ArrayList<>();
        byReach.forEach((words, of) -> all.add(new Reach(words, words.isEmpty() || words.equals(ALL), of)));
        all.sort(Comparator.comparing((Reach reach) -> !reach.whole)
                .thenComparing(reach -> -reach.passages.size())
                .thenComparing(Reach::words));
        return List.copyOf(all);
    }

    private static final String ALL = "every part of it";

    /** What a reader sees. */
    public String name() {
        return words.isEmpty() ? "the whole, or without a limit that is said" : words;
    }

    /** The statement that shows it. */
    public CitedPassage example() {
        return passages.get(passages.size() - 1);
    }

    private static String words(Scope scope) {
        List<String> parts = new ArrayList<>();
        scope.facets().forEach((facet, limit) -> parts.add(facet.name().toLowerCase(Locale.ROOT) + ": " + limit));
        if (scope.universal()) {
            parts.add(parts.isEmpty() ? ALL : "every part of that");
        }
        return String.join(", ", parts);
    }
}
