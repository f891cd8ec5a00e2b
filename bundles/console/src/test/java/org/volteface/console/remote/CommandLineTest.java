package org.volteface.console.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

/** How a line is split into words. */
final class CommandLineTest {
    @Test
    void splitsAtBlanks() {
        assertThat(CommandLine.words("  findings\t--last  5\r\n")).containsExactly("findings", "--last", "5");
        assertThat(CommandLine.words(" \n")).isEmpty();
    }

    @Test
    void keepsQuotedWordsTogether() {
        assertThat(CommandLine.words("why 'a b'  \"c 'd'\" e\"f g\"'h' ''"))
                .containsExactly("why", "a b", "c 'd'", "ef gh", "");
    }

    @Test
    void takesEverythingElseAsItStands() {
        assertThat(CommandLine.words("echo $(a) {b} | c; x=1 \\ #d"))
                .containsExactly("echo", "$(a)", "{b}", "|", "c;", "x=1", "\\", "#d");
    }

    @Test
    void refusesAnOpenQuotation() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CommandLine.words("why 'a b"))
                .withMessageContaining("not closed");
    }
}
