package org.volteface.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class TerminalTest {
    private final Streams streams = new Streams("");

    @Test
    void tellsWhyACommandCannotBeRun() {
        int status = streams.terminal().run("analyze", () -> {
            throw new UsageException("there is no option --x");
        });

        assertThat(status).isEqualTo(2);
        assertThat(streams.notices())
                .containsExactly("volteface analyze: there is no option --x (see ./volteface analyze --help)");
    }

    @Test
    void tellsWhatACommandLacks() {
        int status = streams.terminal().run("probe", () -> {
            UnreadyException.throwIfMissing(List.of());
            UnreadyException.throwIfMissing(List.of("TextAnalyser", "ActorResolver"));
            return 0;
        });

        assertThat(status).isEqualTo(2);
        assertThat(streams.notices())
                .containsExactly("volteface probe: no bundle provides TextAnalyser, ActorResolver");
    }

    @Test
    void tellsWhatFailedOnTheWay() {
        int status = streams.terminal().run("analyze", () -> {
            throw new IOException("No space left on device");
        });

        assertThat(status).isEqualTo(1);
        assertThat(streams.notices()).containsExactly("volteface analyze: No space left on device");
    }

    @Test
    void isSilentWhereNobodyReadsOn() {
        int status = streams.terminal().run("analyze", () -> {
            throw new IOException("Broken pipe");
        });

        assertThat(status).isEqualTo(141);
        assertThat(streams.notices()).isEmpty();
    }
}
