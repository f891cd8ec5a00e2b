package org.volteface.sourcing.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.volteface.api.source.Hints;
import org.volteface.api.source.Read;
import org.volteface.api.source.ReadOutcome;
import org.volteface.api.source.Unreadable;
import org.volteface.sourcing.Reading;

/** JSON that is not one object a line, and reading any JSON on from a place in it. */
class JsonTest {
    private static final String PRETTY = """
            {
              "date": "2025-03-30",
              "source": "Post",
              "more": {"a": [1, "}"]},
              "text": "It \\"rained\\" {here."
            }
            """;
    private static final String GOOD = line("It rained.");

    @Test
    void readsAnObjectOverSeveralLines() {
        assertThat(Reading.text(PRETTY)).isEqualTo("It \"rained\" {here.");
        assertThat(Reading.text("\uFEFF\r\n" + PRETTY.replace("\n", "\r\n"))).isEqualTo("It \"rained\" {here.");
    }

    @Test
    void readsSeveralOfThem() {
        assertThat(texts(PRETTY + PRETTY + GOOD))
                .containsExactly("It \"rained\" {here.", "It \"rained\" {here.", "It rained.");
    }

    @Test
    void namesTheOneThatIsBrokenAndReadsTheRest() {
        List<ReadOutcome> outcomes = Reading.all(PRETTY + PRETTY.replace("{here.\"\n}", "{here.\n") + PRETTY);
        assertThat(outcomes).hasSize(3);
        assertThat(outcomes.get(1)).isInstanceOfSatisfying(Unreadable.class, unreadable -> {
            assertThat(unreadable.where()).isEqualTo("line 7");
            assertThat(unreadable.reason()).startsWith("malformed JSON");
        });
    }

    @Test
    void readsAnArrayOfObjects() {
        assertThat(texts("[" + GOOD + "]")).containsExactly("It rained.");
        assertThat(texts(" [\n" + PRETTY + "," + GOOD + "\n,\n" + GOOD + "]\n"))
                .containsExactly("It \"rained\" {here.", "It rained.", "It rained.");
    }

    @Test
    void namesWhatIsWrongInAnArrayAndReadsTheRest() {
        List<ReadOutcome> outcomes = Reading.all("[" + GOOD + ",\n{\"text\":\"b\"},\n12,\n" + GOOD + "] x");
        assertThat(outcomes)
                .hasSize(5)
                .extracting(JsonTest::brief)
                .containsExactly(
                        "It rained.",
                        "line 2: \"source\" is missing",
                        "line 3: not a JSON object",
                        "It rained.",
                        "line 4: malformed JSON: the array ends before the input does");
    }

    @Test
    void saysThatAnArrayIsCutOff() {
        assertThat(Reading.all("[" + GOOD + ",\n"))
                .extracting(JsonTest::brief)
                .containsExactly("It rained.", "line 2: malformed JSON: the array has no end");
        assertThat(Reading.all("[]")).containsExactly(new Unreadable("", "an array without documents"));
    }

    @Test
    void takesATextThatBeginsWithABracketForAText() {
        for (String text : List.of("[Reuters] It rained.", "[ ] Pay the toll", "[] is empty", "[sic]", "[")) {
            assertThat(Reading.text(text)).isEqualTo(text);
        }
    }

    @Test
    void passesOverAnObjectThatIsTooLong() throws IOException {
        List<ReadOutcome> outcomes = new ArrayList<>();
        String input = "[" + GOOD + "," + line("x".repeat(2000)) + "," + GOOD + "]";
        new InputSorter(1000).read(stream(input), hints(), (outcome, after) -> outcomes.add(outcome));
        assertThat(outcomes)
                .extracting(JsonTest::brief)
                .containsExactly(
                        "It rained.",
                        "line 1: longer than the most that one document may have, 1000 bytes",
                        "It rained.");
    }

    static List<String> inputs() {
        String long_ = line("x".repeat(100_000));
        return List.of(
                "\uFEFF" + line("a") + "\n\n" + line("b") + "\n{\n" + long_ + "\r\n" + line("c"),
                "\n" + PRETTY + "\n" + PRETTY + long_ + GOOD,
                "[" + line("a") + ",\n" + long_ + "\n,{}, 1," + PRETTY + line("b") + "]");
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void goesOnFromEveryPlace(String input) throws IOException {
        List<ReadOutcome> whole = Reading.all(input);
        List<ReadOutcome> pieces = new ArrayList<>();
        Mark[] mark = {Mark.START};
        for (int i = 0; i <= whole.size(); i++) {
            int[] taken = {0};
            new InputSorter(1 << 20).read(stream(input), hints(), mark[0], (outcome, after) -> {
                if (taken[0]++ > 0) {
                    return false;
                }
                mark[0] = after;
                return pieces.add(outcome);
            });
        }
        assertThat(pieces).hasSizeGreaterThan(3).isEqualTo(whole);
    }

    private static String line(String text) {
        return "{\"date\":\"2025-03-30\",\"source\":\"Post\",\"text\":\"" + text + "\"}";
    }

    private static List<String> texts(String input) {
        return Reading.all(input).stream().map(JsonTest::brief).toList();
    }

    private static String brief(ReadOutcome outcome) {
        return outcome instanceof Unreadable unreadable
                ? unreadable.where() + ": " + unreadable.reason()
                : ((Read) outcome).document().text();
    }

    private static Hints hints() {
        return new Hints("-", Optional.empty(), Reading.TODAY);
    }

    private static ByteArrayInputStream stream(String input) {
        return new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
    }
}
