package org.volteface.actors;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.volteface.api.extraction.Draft;
import org.volteface.api.model.AttributionKind;
import org.volteface.api.model.Field;
import org.volteface.api.model.Span;

/** The spans of a document to which words or deeds are attributed, by where they begin. */
final class SpeechIndex {
    private final Map<Field, Map<Integer, Integer>> ends = new EnumMap<>(Field.class);

    SpeechIndex(List<Draft> drafts) {
        for (Draft draft : drafts) {
            Map<Integer, Integer> farthest =
                    ends.computeIfAbsent(draft.passage().field(), f -> new HashMap<>());
            draft.attribution().source().forEach(source -> farthest.merge(source.start(), source.end(), Math::max));
            if (draft.attribution().kind() == AttributionKind.NARRATOR) {
                draft.reading().subject().ifPresent(doer -> farthest.merge(doer.start(), doer.end(), Math::max));
            }
        }
    }

    /** Whether a source or doer begins where {@code span} does and holds it. */
    boolean begins(Field field, Span span) {
        return ends.getOrDefault(field, Map.of()).getOrDefault(span.start(), -1) >= span.end();
    }
}
