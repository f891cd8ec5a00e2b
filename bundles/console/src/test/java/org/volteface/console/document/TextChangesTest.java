package org.volteface.console.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.volteface.console.document.ShortestEdit.Step;
import org.volteface.console.document.ShortestEdit.What;

final class TextChangesTest {
    @Test
    void tellsTheWordsThatChanged() {
        List<TextChange> changes =
                TextChanges.between("One.\nTwo.\nThe ferry will run.\nEnd.", "One.\nTwo.\nThe ferry may run.\nEnd.");

        assertThat(changes.get(0).skipped()).isEqualTo(1);
        assertThat(changes.get(1).pieces()).containsExactly(new TextChange.Piece(What.KEPT, "Two."));
        assertThat(changes.get(2).pieces())
                .containsExactly(
                        new TextChange.Piece(What.KEPT, "The ferry "),
                        new TextChange.Piece(What.TAKEN_OUT, "will "),
                        new TextChange.Piece(What.PUT_IN, "may "),
                        new TextChange.Piece(What.KEPT, "run.\n"));
        assertThat(changes).hasSize(4);
    }

    @Test
    void tellsNothingOfWhatIsTheSame() {
        assertThat(TextChanges.between("One.\nTwo.", "One. \n\n Two.")).noneMatch(TextChange::isChanged);
        assertThat(TextChanges.between("", "")).noneMatch(TextChange::isChanged);
    }

    @Test
    void theStepsLeadFromTheOneToTheOther() {
        Random random = new Random(7);
        for (int i = 0; i < 300; i++) {
            List<Integer> before = numbers(random);
            List<Integer> after = numbers(random);
            List<Step<Integer>> steps = new ShortestEdit<>(before, after).steps();
            assertThat(side(steps, What.TAKEN_OUT)).isEqualTo(before);
            assertThat(side(steps, What.PUT_IN)).isEqualTo(after);
        }
    }

    @Test
    void standsLongTextsThatHaveNothingInCommon() {
        String before = "a line of the one text\n".repeat(100_000);
        String after = "another of the other one\n".repeat(200_000);

        assertThat(TextChanges.between(before, after)).hasSize(1).allMatch(TextChange::isChanged);
    }

    private static List<Integer> side(List<Step<Integer>> steps, What own) {
        return steps.stream()
                .filter(step -> step.what() == What.KEPT || step.what() == own)
                .map(Step::entry)
                .toList();
    }

    private static List<Integer> numbers(Random random) {
        List<Integer> numbers = new ArrayList<>();
        for (int i = random.nextInt(12); i > 0; i--) {
            numbers.add(random.nextInt(4));
        }
        return numbers;
    }
}
