package org.volteface.console.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.volteface.api.model.Document;
import org.volteface.api.model.Headline;
import org.volteface.api.model.Origin;
import org.volteface.console.StandInPlatform;
import org.volteface.console.platform.Platform;

/** What documents without a title are called. */
final class HeadlinesTest {
    private final StandInPlatform platform = new StandInPlatform();

    @Test
    void isTheTitleWhereThereIsOne() {
        assertThat(called("Ferry & line", "He said no.")).isEqualTo("Ferry & line");
    }

    @Test
    void isTheBeginningOfTheTextWhereThereIsNone() {
        assertThat(called(" ", "He said\n  no.")).isEqualTo("He said no.");
        assertThat(called("", "The board will, it said on Monday, run the ferry line to Skarrow, and back, all year."))
                .isEqualTo("The board will, it said on Monday, run the ferry line to Skarrow, and…");
        assertThat(called("", "x".repeat(200))).isEqualTo("x".repeat(70) + "…");
        assertThat(called("", "\uD83D\uDE00".repeat(900))).isEqualTo("\uD83D\uDE00".repeat(70) + "…");
        assertThat(called("", "\u0000\u0007")).isEmpty();
    }

    @Test
    void isLeftOpenWhereTheTextIsNotThere() {
        Headline headline = new Headline(new Origin("", Optional.empty()), LocalDate.EPOCH, "");
        assertThat(new Headlines(Optional.empty()).called("gone", headline).title())
                .isEmpty();
        assertThat(StatementWords.title(headline)).isEqualTo("Untitled document");
    }

    private String called(String title, String text) {
        Headline headline = new Headline(new Origin("", Optional.empty()), LocalDate.of(2025, 1, 2), title);
        platform.keptQueue.text = Optional.of(Document.of(headline, text));
        return new Headlines(((Platform) platform).queue())
                .called("d", headline)
                .title();
    }
}
