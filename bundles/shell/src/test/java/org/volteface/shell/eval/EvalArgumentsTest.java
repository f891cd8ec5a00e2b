package org.volteface.shell.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.volteface.shell.UsageException;

final class EvalArgumentsTest {
    @Test
    void takesTheBenchmarkWhereNoFolderIsNamed() throws Exception {
        assertThat(EvalArguments.parse("ours")).isEqualTo(new EvalArguments(Path.of("ours"), false, false));
        assertThat(EvalArguments.parse("ours", "theirs", "--each", "--fit"))
                .isEqualTo(new EvalArguments(Path.of("theirs"), true, true));
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        assertThatThrownBy(() -> EvalArguments.parse("ours", "--verbose"))
                .isInstanceOf(UsageException.class)
                .hasMessage("there is no option --verbose");
        assertThatThrownBy(() -> EvalArguments.parse("ours", "a", "b")).isInstanceOf(UsageException.class);
        assertThatThrownBy(() -> EvalArguments.parse("")).isInstanceOf(UsageException.class);
    }
}
