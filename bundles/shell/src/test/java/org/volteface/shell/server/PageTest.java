package org.volteface.shell.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PageTest {
    private final Page page = new Page();

    @Test
    void breaksAtSpacesBelowTheFirstWord() {
        page.paragraph("id  ", "harbour ".repeat(30));

        assertThat(page.toString().lines())
                .hasSize(3)
                .allMatch(line -> line.length() <= 100)
                .allMatch(line -> line.startsWith("id  harbour") || line.startsWith("    harbour"));
    }

    @Test
    void keepsAWordThatIsLongerThanALine() {
        page.paragraph("  ", "a " + "b".repeat(150) + " c");

        assertThat(page.toString().lines()).containsExactly("  a", "  " + "b".repeat(150), "  c");
    }

    @Test
    void letsNothingMoveTheCursor() {
        page.paragraph("", "one\u001b[2Jtwo\r\nthree\u009b1mfour\u2028five");

        assertThat(page.toString()).isEqualTo("one [2Jtwo three 1mfour five");
    }

    @Test
    void cutsAtASpace() {
        assertThat(Page.cut("the ferry line", 14)).isEqualTo("the ferry line");
        assertThat(Page.cut("the ferry line", 12)).isEqualTo("the ferry …");
        assertThat(Page.cut("a".repeat(20), 10)).isEqualTo("a".repeat(8) + " …");
        assertThat(Page.cut("a".repeat(7) + "\uD83D\uDEA2" + "b".repeat(9), 10)).isEqualTo("a".repeat(7) + " …");
    }
}
