package org.volteface.sourcing.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.volteface.api.source.Read;
import org.volteface.sourcing.Reading;

/** Inputs that nobody writes: the time to tell their form and to read them grows with their length alone. */
class OddInputTest {
    private static final Duration BOUND = Duration.ofSeconds(20);
    private static final int LONG = 1_000_000;

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', textBlock = """
            [
            [x](/a
            <!--a-->
            <!--
            <div>
            <b><i><blockquote>
            <div class="ad"><p>x
            <p>&#x110000;&nosuch;
            >
            -
            #
            *_
            {"a":
            <br>
            \u00a0<br>
            """)
    void timeGrowsWithTheLengthAlone(String piece) {
        String odd = piece.repeat(LONG / piece.length()) + "The toll stays.";
        assertThat(assertTimeoutPreemptively(BOUND, () -> Reading.number(odd))).isEqualTo(1);
    }

    @Test
    void findsTheArticleOfALongPage() {
        String page =
                "<html><body>" + "<p>The mayor said that the toll stays.</p>".repeat(LONG / 20) + "</body></html>";
        Read read = assertTimeoutPreemptively(BOUND, () -> Reading.one(page));
        assertThat(read.document().text()).endsWith("toll stays.");
    }
}
