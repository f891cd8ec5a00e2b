package org.volteface.deployer.staging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of files of settings that are not whole. */
final class JsonCheckTest {
    private static final String WHOLE = """
            {
              // A comment, with a "quote" and a }.
              "org.example.stance": {
                "limit": 12, "rate": -1.5e3, "on": true, "off": null,
                "words": ["a\\"b", 'c', "\\u00e4 /* none */"] /* another
                comment */
              },
              # one more
              "org.example.other~one": { "text": "x" }
            }
            """;

    @TempDir
    private Path folder;

    @Test
    void nothingThatIsStillBeingWrittenIsGivenUp() throws IOException {
        assertThat(check(WHOLE)).isEmpty();
        for (int length = 0; length < WHOLE.stripTrailing().length(); length++) {
            String part = WHOLE.substring(0, length);
            assertThat(check(part)).as(part).hasValueSatisfying(objection -> assertThat(objection.lasting())
                    .isFalse());
        }
    }

    @Test
    void gapsThatAreStillToBeFilledAreNotGivenUp() throws IOException {
        assertThat(check("{\"a\": {\0\0\0\0}}").map(JsonCheck.Objection::lasting))
                .contains(false);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"a\": {\"b\" 1}}",
                "{\"a\": {\"b\": 1]}}",
                "{\"a\": {\"b\": 1}} and more",
                "[1, 2]",
                "no settings at all",
                "{\"a\": {\"b\": 1, : 2}}"
            })
    void whatNothingCanMakeWholeIsGivenUp(String text) throws IOException {
        assertThat(check(text)).hasValueSatisfying(objection -> {
            assertThat(objection.lasting()).as(objection.reason()).isTrue();
            assertThat(objection.reason()).startsWith("it is no JSON that can be read: ");
        });
    }

    private Optional<JsonCheck.Objection> check(String text) throws IOException {
        return JsonCheck.check(Files.writeString(folder.resolve("a.json"), text));
    }
}
