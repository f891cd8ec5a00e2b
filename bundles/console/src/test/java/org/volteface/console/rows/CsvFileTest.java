package org.volteface.console.rows;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.volteface.api.model.Span;
import org.volteface.api.search.Marked;
import org.volteface.console.words.Piece;

/** The cells of a table, and the pieces of a text that was found. */
final class CsvFileTest {
    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "  =1", "＝1"})
    void takesNoWordsForAFormula(String text) {
        assertThat(CsvFile.cell(text)).startsWith(text.startsWith("\t") ? "\"'" : "'");
    }

    @Test
    void keepsNumbersAndQuotesWhatNeedsIt() {
        assertThat(CsvFile.cell(-7)).isEqualTo("-7");
        assertThat(CsvFile.cell("a, \"b\"\nc")).isEqualTo("\"a, \"\"b\"\"\nc\"");
        assertThat(CsvFile.cell("")).isEmpty();
    }

    @Test
    void leavesCellsEmptyThatARowHasNot() throws Exception {
        StringWriter out = new StringWriter();
        CsvFile file = new CsvFile(out);

        file.begin(List.of("a", "b"));
        file.add(Map.of("b", "x"));

        assertThat(out.toString()).isEqualTo("a,b\r\n,x\r\n");
    }

    @Test
    void marksWhatWasFound() {
        Marked marked = new Marked("the ferry runs", List.of(new Span(4, 9)));

        assertThat(Piece.of(marked))
                .containsExactly(new Piece("the ", false), new Piece("ferry", true), new Piece(" runs", false));
        assertThat(Piece.of(new Marked("", List.of()))).isEmpty();
    }
}
