package org.volteface.console.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.volteface.api.model.Field;
import org.volteface.api.model.Passage;
import org.volteface.api.model.Span;
import org.volteface.api.model.Statement;
import org.volteface.api.model.Wording;
import org.volteface.contracts.SampleStatements;

final class MarkedTextTest {
    private static final String TEXT = "One two three four.\n\nFive six.";

    @Test
    void cutsWhereStatementsOverlap() {
        Note outer = note(1, "two three");
        Note inner = note(2, "three four");

        MarkedText.Paragraph first = paragraphs(outer, inner).get(0);

        assertThat(first.pieces())
                .extracting(MarkedText.Piece::text)
                .containsExactly("One ", "two ", "three", " four", ".");
        assertThat(first.pieces().get(2).isShared()).isTrue();
        assertThat(first.pieces().get(2).begins()).containsExactly(inner);
        assertThat(first.pieces().get(2).ends()).containsExactly(outer);
        assertThat(first.pieces().get(4).note()).isEmpty();
        assertThat(first.notes()).containsExactly(outer, inner);
    }

    @Test
    void marksAStatementThatReachesIntoTheNextParagraph() {
        Note wide = note(1, "four.\n\nFive");

        List<MarkedText.Paragraph> paragraphs = paragraphs(wide);

        assertThat(paragraphs).hasSize(2);
        assertThat(paragraphs.get(1).pieces().get(0).note()).contains(wide);
        assertThat(paragraphs.get(0).notes()).containsExactly(wide);
        assertThat(paragraphs.get(1).notes()).isEmpty();
    }

    @Test
    void losesNothingOfTheText() {
        String shown = paragraphs(note(1, "three"), note(2, "One two three four.")).stream()
                .flatMap(paragraph -> paragraph.pieces().stream())
                .map(MarkedText.Piece::text)
                .collect(Collectors.joining());

        assertThat(shown).isEqualTo("One two three four.Five six.");
    }

    @Test
    void cutsALongTextIntoPartsThatHoldAll() {
        String text = ("word ".repeat(200) + "\n").repeat(5_000);
        TextWindow window = TextWindow.numbered(text, 1);
        int end = 0;
        for (int i = 1; i <= window.count(); i++) {
            TextWindow part = TextWindow.numbered(text, i);
            assertThat(part.span().start()).isEqualTo(end);
            assertThat(TextWindow.at(text, end).number()).isEqualTo(i);
            end = part.span().end();
        }
        assertThat(end).isEqualTo(text.length());
        assertThat(TextWindow.numbered(text, 999_999).number()).isEqualTo(window.count());
        assertThat(TextWindow.numbered("", 1).count()).isEqualTo(1);
    }

    private static List<MarkedText.Paragraph> paragraphs(Note... notes) {
        return new MarkedText(TEXT, List.of(notes)).paragraphs(new Span(0, TEXT.length()));
    }

    private static Note note(int number, String words) {
        Statement sample = SampleStatements.chain().get(0);
        int start = TEXT.indexOf(words);
        Wording wording = new Wording(
                new Passage("d", Field.TEXT, new Span(start, start + words.length())),
                words,
                sample.wording().attribution());
        return new Note(
                number,
                new Statement(
                        "s" + number, wording, sample.holding(), sample.claim(), sample.timing(), sample.madeBy()),
                Note.Came.NOTHING);
    }
}
