package org.volteface.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.volteface.api.model.Field;
import org.volteface.api.model.Span;

/** Things of a document by the stretches of text that they take, so that what lies near a place is found without asking all. */
final class SpanIndex<T> {
    private static final int STRETCH = 1024;

    private final Map<Place, Map<Integer, T>> stretches = new HashMap<>();
    private int added;

    private record Place(Field field, int stretch) {}

    /** Adds a thing that takes {@code spans}. */
    void add(Field field, List<Span> spans, T thing) {
        for (Span span : spans) {
            for (int i = span.start() / STRETCH; i <= span.end() / STRETCH; i++) {
                stretches
                        .computeIfAbsent(new Place(field, i), p -> new LinkedHashMap<>())
                        .put(added, thing);
            }
        }
        added++;
    }

    /** All that may touch {@code span}, and some that lies beside it, each once and in the order of adding. */
    List<T> near(Field field, Span span) {
        int first = span.start() / STRETCH;
        int last = span.end() / STRETCH;
        if (first == last) {
            return new ArrayList<>(at(field, first).values());
        }
        Map<Integer, T> all = new TreeMap<>();
        for (int i = first; i <= last; i++) {
            all.putAll(at(field, i));
        }
        return new ArrayList<>(all.values());
    }

    private Map<Integer, T> at(Field field, int stretch) {
        return stretches.getOrDefault(new Place(field, stretch), Map.of());
    }
}
