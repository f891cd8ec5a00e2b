package org.volteface.stance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.volteface.api.model.StanceLabel;
import org.volteface.api.model.StatementKind;

class PhraseSidesTest {
    /** The side and the sentence of each block of judgements.txt, and its tree. */
    static Stream<Arguments> judgements() throws IOException {
        try (InputStream in = PhraseSidesTest.class.getResourceAsStream("judgements.txt")) {
            String all = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return Stream.of(all.split("# ")).filter(block -> !block.isBlank()).map(block -> {
                int line = block.indexOf('\n');
                int blank = block.indexOf(' ');
                return Arguments.of(
                        StanceLabel.valueOf(block.substring(0, blank)),
                        block.substring(blank + 1, line),
                        block.substring(line + 1));
            });
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("judgements")
    void readsTheSide(StanceLabel side, String sentence, String tree) {
        assertThat(sentence).isNotBlank();
        assertThat(Statements.claim(StatementKind.POSITION, tree).stance().label())
                .isEqualTo(side);
    }
}
