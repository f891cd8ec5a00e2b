package org.volteface.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.volteface.api.model.Field;
import org.volteface.api.model.Span;

/** The attributions of a document while quotations without a speaker join them, by number, place and paragraph. */
final class Spoken {
    private final List<Utterance> all = new ArrayList<>();
    private final SpanIndex<Span> contents = new SpanIndex<>();
    private final Map<Paragraph, List<Integer>> paragraphs = new HashMap<>();

    private record Paragraph(Field field, int number) {
        static Paragraph of(Tree tree) {
            return new Paragraph(tree.field(), tree.sentence().paragraph());
        }
    }

    Spoken(List<Utterance> found) {
        found.forEach(this::add);
    }

    Utterance get(int number) {
        return all.get(number);
    }

    void add(Utterance utterance) {
        paragraphs
                .computeIfAbsent(Paragraph.of(utterance.tree()), p -> new ArrayList<>())
                .add(all.size());
        all.add(utterance);
        utterance.content().forEach(span -> contents.add(utterance.tree().field(), List.of(span), span));
    }

    /** Adds {@code more} to what is said in an attribution. */
    void extend(int number, Span more) {
        Utterance utterance = all.get(number);
        List<Span> content = new ArrayList<>(utterance.content());
        content.add(more);
        all.set(number, utterance.withContent(content));
        contents.add(utterance.tree().field(), List.of(more), more);
    }

    /** Whether nobody has been found to say anything of {@code span}. */
    boolean leaves(Field field, Span span) {
        return contents.near(field, span).stream().noneMatch(content -> content.overlaps(span));
    }

    /** The number of the last one in a sentence of the same paragraph before that of {@code tree}; -1 where there is none. */
    int lastBefore(Tree tree) {
        List<Integer> numbers = paragraphs.getOrDefault(Paragraph.of(tree), List.of());
        for (int i = numbers.size() - 1; i >= 0; i--) {
            Span sentence = all.get(numbers.get(i)).tree().sentence().span();
            if (sentence.end() <= tree.sentence().span().start()) {
                return numbers.get(i);
            }
        }
        return -1;
    }

    /** All of them in the order of the text. */
    List<Utterance> inOrder() {
        return all.stream()
                .sorted(Comparator.comparing(
                                (Utterance utterance) -> utterance.tree().field())
                        .thenComparing(utterance -> utterance.content().get(0)))
                .toList();
    }
}
