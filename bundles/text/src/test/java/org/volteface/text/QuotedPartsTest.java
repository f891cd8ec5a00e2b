package org.volteface.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.volteface.api.model.Field;
import org.volteface.api.model.Span;
import org.volteface.api.text.Quotation;

class QuotedPartsTest {
    private final QuotedParts parts = new QuotedParts(List.of(quotation(5, 30), quotation(10, 15), quotation(40, 44)));

    @Test
    void tellsWhetherASpanIsQuotedInPart() {
        assertThat(parts.overlap(new Span(0, 6))).isTrue();
        assertThat(parts.overlap(new Span(20, 25)))
                .as("behind a nested quotation, within the one that holds it")
                .isTrue();
        assertThat(parts.overlap(new Span(43, 60))).isTrue();
    }

    @Test
    void leavesNeighboursAlone() {
        assertThat(parts.overlap(new Span(0, 5))).isFalse();
        assertThat(parts.overlap(new Span(30, 40))).isFalse();
        assertThat(parts.overlap(new Span(44, 50))).isFalse();
        assertThat(new QuotedParts(List.of()).overlap(new Span(0, 9))).isFalse();
    }

    private static Quotation quotation(int start, int end) {
        return new Quotation(Field.TEXT, new Span(start, end), new Span(start + 1, end - 1));
    }
}
