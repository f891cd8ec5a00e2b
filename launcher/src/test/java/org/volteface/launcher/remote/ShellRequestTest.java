package org.volteface.launcher.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ShellRequestTest {
    @Test
    void takesTheDataFolderBeforeTheCommand() throws Exception {
        ShellRequest request = ShellRequest.parse(List.of("--data", "here", "why", "abcd"));

        assertThat(request.data()).contains(Path.of("here"));
        assertThat(request.command()).containsExactly("why", "abcd");
    }

    @Test
    void leavesToTheCommandWhatStandsAfterIt() throws Exception {
        ShellRequest request = ShellRequest.parse(List.of("findings", "--data", "x", "--limit", "3"));

        assertThat(request.data()).isEmpty();
        assertThat(request.line()).isEqualTo("findings --data x --limit 3");
    }

    @Test
    void needsNoCommand() throws Exception {
        assertThat(ShellRequest.parse(List.of()).command()).isEmpty();
        assertThat(ShellRequest.parse(List.of("--data=here")).command()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "Ines Valdoro | \"Ines Valdoro\"",
                "O'Neill      | \"O'Neill\"",
                "a \"b\"      | \"a \"'\"'\"b\"'\"'\"\"",
                "~~           | \"\"",
                "$x;{ls}      | $x;{ls}"
            })
    void keepsWordsTogether(String word, String quoted) throws Exception {
        assertThat(ShellRequest.parse(List.of("statements", word)).line()).isEqualTo("statements " + quoted);
    }

    @ParameterizedTest
    @CsvSource({
        "--data, --data needs a folder",
        "--data=, --data needs a folder",
        "--port, shell has no option --port",
        "-x, shell has no option -x"
    })
    void refusesWhatItDoesNotKnow(String option, String reason) {
        assertThatThrownBy(() -> ShellRequest.parse(List.of(option)))
                .isInstanceOf(RemoteFailure.class)
                .hasMessage(reason + " (see ./volteface shell --help)");
    }
}
