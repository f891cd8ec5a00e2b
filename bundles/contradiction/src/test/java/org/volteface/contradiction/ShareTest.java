package org.volteface.contradiction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.volteface.contradiction.Said.did;
import static org.volteface.contradiction.Said.promised;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.volteface.api.model.Statement;

class ShareTest {
    private static final Statement PROMISE = promised("2024-01-22")
            .words("to plant 900 trees by the end of 2025")
            .favours("tree");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0.5  | planted 450 of the 900 trees
            0.25 | planted 225 trees out of 900
            0.5  | had planted 450 of its promised 900 trees
            0.1  | has planted only 90 trees
            0.1  | has planted a total of 90 trees
            """)
    void readsWhichPartWasDone(double part, String words) {
        assertThat(Share.of(PROMISE, told(words))).hasValue(part);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "planted 450 trees in the north",
                "planted 900 of the 900 trees",
                "planted only 90 hedges",
                "planted only 950 trees",
                "planted the trees"
            })
    void aFigureThatIsNotAllTellsNoPart(String words) {
        assertThat(Share.of(PROMISE, told(words))).isEqualTo(Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({
        "planted 90 of the 900 trees, true",
        "planted 600 of the 900 trees, false",
        "planted half the trees, false"
    })
    void lessThanHalfIsSlight(String words, boolean slight) {
        assertThat(Share.slight(PROMISE, told(words))).isEqualTo(slight);
    }

    private static Statement told(String words) {
        return did("2026-02-19").words(words).favours("tree");
    }
}
