package org.volteface.actors;

import java.util.EnumMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.volteface.api.model.Field;
import org.volteface.api.model.Span;
import org.volteface.api.text.AnnotatedText;
import org.volteface.api.text.Quotation;

/** The places of a document that stand between quotation marks. */
final class QuotedPlaces {
    /** How far any quotation reaches that begins at a place or before it. */
    private final Map<Field, NavigableMap<Integer, Integer>> reach = new EnumMap<>(Field.class);

    QuotedPlaces(AnnotatedText text) {
        for (Quotation quotation : text.quotations()) {
            NavigableMap<Integer, Integer> ends = reach.computeIfAbsent(quotation.field(), f -> new TreeMap<>());
            int before = ends.isEmpty() ? 0 : ends.lastEntry().getValue();
            ends.put(quotation.span().start(), Math.max(before, quotation.span().end()));
        }
    }

    /** Whether all of {@code span} stands in one quotation. */
    boolean hold(Field field, Span span) {
        NavigableMap<Integer, Integer> ends = reach.get(field);
        Map.Entry<Integer, Integer> last = ends == null ? null : ends.floorEntry(span.start());
        return last != null && last.getValue() >= span.end();
    }
}
