package org.volteface.text.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ParserModelTest {
    private final DependencyParser parser = shipped();

    @Test
    void parsesPlainClauses() {
        Tree tree = parser.parse(
                List.of("The", "mayor", "said", "that", "she", "would", "close", "the", "bridge", "."),
                List.of("DET", "NOUN", "VERB", "SCONJ", "PRON", "AUX", "VERB", "DET", "NOUN", "PUNCT"));
        assertThat(tree.heads()).containsExactly(1, 2, -1, 6, 6, 6, 2, 8, 6, 2);
        assertThat(tree.labels())
                .containsExactly("det", "nsubj", "root", "mark", "nsubj", "aux", "ccomp", "det", "obj", "punct");
    }

    @Test
    void findsSubjectAndAgentOfAPassive() {
        Tree tree = parser.parse(
                List.of("The", "plan", "was", "rejected", "by", "the", "council", "."),
                List.of("DET", "NOUN", "AUX", "VERB", "ADP", "DET", "NOUN", "PUNCT"));
        assertThat(tree.labels().get(1)).isEqualTo("nsubj:pass");
        assertThat(tree.heads().get(6)).isEqualTo(3);
        assertThat(tree.labels().get(6)).startsWith("obl");
    }

    @Test
    void alwaysBuildsATree() {
        assertThat(parser.parse(List.of(), List.of()).heads()).isEmpty();
        assertThat(parser.parse(List.of("Go"), List.of("VERB")).heads()).containsExactly(-1);
        List<String> marks = Collections.nCopies(30, ",");
        isTree(parser.parse(marks, Collections.nCopies(30, "PUNCT")));
        List<String> words = Collections.nCopies(2_000, "buffalo");
        isTree(parser.parse(words, Collections.nCopies(2_000, "NOUN")));
    }

    @Test
    void refusesWhatIsNoModel() throws IOException {
        assertThatIOException().isThrownBy(() -> ParserModel.read(new ByteArrayInputStream(new byte[20])));
        byte[] whole;
        try (InputStream in = resource()) {
            whole = in.readAllBytes();
        }
        byte[] half = Arrays.copyOf(whole, whole.length / 2);
        assertThatIOException()
                .isThrownBy(() -> ParserModel.read(new ByteArrayInputStream(half)))
                .withMessageContaining("ends early");
    }

    @Test
    void weightsKeepTheirProportions() {
        for (double weight : new double[] {0, 0.1, -0.8, 1, 3.3, -20, 60}) {
            assertThat(LogCode.decode(LogCode.encode(weight)))
                    .isCloseTo(weight, org.assertj.core.data.Offset.offset(0.01 + Math.abs(weight) * 0.035));
        }
        assertThat(LogCode.decode(LogCode.encode(1_000))).isGreaterThan(70);
    }

    private static void isTree(Tree tree) {
        int size = tree.heads().size();
        assertThat(tree.heads()).filteredOn(head -> head == -1).hasSize(1);
        for (int i = 0; i < size; i++) {
            int at = i;
            int steps = 0;
            while (at != -1 && steps <= size) {
                at = tree.heads().get(at);
                steps++;
            }
            assertThat(at).as("the way up from " + i).isEqualTo(-1);
        }
    }

    private static DependencyParser shipped() {
        try (InputStream in = resource()) {
            return ParserModel.read(in).parser();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static InputStream resource() {
        return ParserModelTest.class.getResourceAsStream("/org/volteface/text/parser.model");
    }
}
