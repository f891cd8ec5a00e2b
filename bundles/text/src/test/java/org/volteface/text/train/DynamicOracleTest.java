package org.volteface.text.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.volteface.text.syntax.EncodedSentence;
import org.volteface.text.syntax.ParserState;
import org.volteface.text.syntax.Transitions;

class DynamicOracleTest {
    private final Transitions transitions = new Transitions(List.of("det", "nsubj", "obj"));
    /** The cat ate it: the <- cat <- ate -> it. */
    private final TreebankSentence gold = new TreebankSentence(
            "own",
            List.of("the", "cat", "ate", "it"),
            List.of("DET", "NOUN", "VERB", "PRON"),
            List.of(1, 2, -1, 2),
            List.of("det", "nsubj", "root", "obj"),
            List.of());

    private final ParserState state = new ParserState(new EncodedSentence(gold.words(), gold.tags()));
    private final DynamicOracle oracle = new DynamicOracle(gold, transitions);

    @Test
    void startsWithAShift() {
        assertThat(good()).containsExactly(Transitions.SHIFT);
    }

    @Test
    void attachesWithTheRightLabelAsSoonAsTheDependentIsComplete() {
        state.shift();
        assertThat(good()).containsExactly(transitions.left(0));
    }

    @Test
    void makesTheBestOfAMistake() {
        state.shift();
        state.shift();
        assertThat(good())
                .as("'the' has lost its head, but 'cat' can still get its own")
                .containsExactly(transitions.left(1));
    }

    @Test
    void attachesToTheLeftBeforeTheRoot() {
        state.shift();
        state.left(0);
        state.shift();
        state.left(1);
        state.shift();
        state.shift();
        assertThat(good()).containsExactly(transitions.right(2));
        state.right(2);
        assertThat(state.finished()).isTrue();
    }

    private List<Integer> good() {
        boolean[] good = new boolean[transitions.count()];
        boolean[] allowed = new boolean[transitions.count()];
        oracle.judge(state, good, allowed);
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < good.length; i++) {
            if (good[i]) {
                assertThat(allowed[i]).isTrue();
                numbers.add(i);
            }
        }
        return numbers;
    }
}
