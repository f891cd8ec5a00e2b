package org.volteface.extraction;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.volteface.api.model.Field;
import org.volteface.api.model.Span;
import org.volteface.api.text.AnnotatedText;
import org.volteface.api.text.Quotation;

/** The outermost quotations of a document. */
final class Quotes {
    private static final String EDGE = "\"'“”‘’„«»‹›`,.;:!?…-–— \t\n\r\u00A0";

    private final AnnotatedText text;
    private final Map<Field, List<Quotation>> outer = new EnumMap<>(Field.class);

    Quotes(AnnotatedText text) {
        this.text = text;
        for (Quotation quotation : text.quotations()) {
            List<Quotation> before = outer.computeIfAbsent(quotation.field(), f -> new ArrayList<>());
            if (before.isEmpty()
                    || before.get(before.size() - 1).span().end()
                            < quotation.span().end()) {
                before.add(quotation);
            }
        }
    }

    List<Quotation> in(Field field) {
        return outer.getOrDefault(field, List.of());
    }

    /** Those that touch {@code span}: none holds another, so that their ends come in the order of their starts. */
    List<Quotation> near(Field field, Span span) {
        List<Quotation> all = in(field);
        int first = count(all, quotation -> quotation.span().end() < span.start());
        int after = count(all, quotation -> quotation.span().start() <= span.end());
        return all.subList(Math.min(first, after), after);
    }

    /** How many of the first quotations are as {@code before} says, which is so of none after them. */
    private static int count(List<Quotation> all, Predicate<Quotation> before) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (before.test(all.get(middle))) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The first quotation that begins within {@code span}. */
    Optional<Quotation> beginningIn(Field field, Span span) {
        return near(field, span).stream()
                .filter(quotation -> span.contains(quotation.span().start()))
                .findFirst();
    }

    /** The quotation that {@code offset} lies in. */
    Optional<Quotation> around(Field field, int offset) {
        return near(field, new Span(offset, offset)).stream()
                .filter(quotation -> quotation.span().contains(offset))
                .findFirst();
    }

    /** Whether all words of {@code span} stand in one quotation. */
    boolean fills(Field field, Span span) {
        Span words = trimmed(field, span);
        return near(field, words).stream()
                .anyMatch(quotation -> quotation.span().contains(words));
    }

    boolean touches(Field field, Span span) {
        return near(field, span).stream().anyMatch(quotation -> quotation.span().overlaps(span));
    }

    /** Whether {@code word} is quoted and not all of {@code content} with it: quoted words attribute nothing outside. */
    boolean isLeft(Field field, Span word, List<Span> content) {
        return around(field, word.start())
                .filter(quotation -> !content.stream().allMatch(quotation.span()::contains))
                .isPresent();
    }

    /** The span without quotation marks, punctuation and blanks at its ends. */
    Span trimmed(Field field, Span span) {
        String whole = text.document().text(field);
        int start = span.start();
        int end = span.end();
        while (start < end && EDGE.indexOf(whole.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && EDGE.indexOf(whole.charAt(end - 1)) >= 0) {
            end--;
        }
        return new Span(start, end);
    }
}
