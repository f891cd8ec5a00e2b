package org.volteface.sourcing.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.volteface.api.source.Read;
import org.volteface.sourcing.Reading;

class PlainTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "The toll stays.\nWhy it stays\nNobody said.\n\u201E`",
                "  \n\nThe toll stays, she said. \r\n\r\n",
                "Toll to stay\n\nThe toll stays, she said.\n",
                "Costs < 5 and > 3 & so on, * not * Markdown, #1 of 3",
                "a - b\n- c\n* d"
            })
    void isKeptToTheLastCharacter(String text) {
        Read read = Reading.one(text);
        assertThat(read.document().text()).isEqualTo(text);
        assertThat(read.derived()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "Toll to stay~~The toll stays.|Toll to stay",
                "~Toll to stay, \u201Cfor good\u201D~ ~The toll stays.|Toll to stay, \u201Cfor good\u201D",
                "The toll stays.~~It does.|''",
                "Toll to stay~The toll stays.|''",
                "Toll~~The toll stays.|''",
                "Toll to stay|''",
                "LOWICK, 3 May 2024 (Wire) - The toll stays~~It does|''"
            })
    void findsATitleThatStandsAlone(String text, String title) {
        assertThat(Reading.one(text.replace('~', '\n')).document().title()).isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "LOWICK, Osrin, 17 June 2025 (Meridian Wire) - The toll stays.|2025-06-17|Meridian Wire",
                "LOWICK, June 17, 2025 \u2014 The toll stays.|2025-06-17|",
                "LOWICK (Wire) 17 Sept. 2025 -- The toll stays.|2025-09-17|Wire",
                "(Wire) 30 March 2025 The toll stays.|2025-03-30|Wire",
                "Toll to stay~~By A. Bee~Published: Monday, 3 March 2025, 10:30~~The toll stays.|2025-03-03|",
                "2025-03-04~~The toll stays.|2025-03-04|"
            })
    void takesTheDateOfItsDateline(String text, LocalDate date, String agency) {
        Read read = Reading.one(text.replace('~', '\n'));
        assertThat(read.document().published()).isEqualTo(date);
        assertThat(read.document().headline().origin().publisher()).isEqualTo(agency == null ? "" : agency);
        assertThat(read.warnings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The toll was set on 3 May 2019 - and it stays.",
                "On 30 March 2025 the minister said no.",
                "LOWICK, June 17 - The toll stays.",
                "In 2018, the port - the largest of three - closed on 4 May 2018."
            })
    void doesNotTakeADateFromARunningSentence(String text) {
        Read read = Reading.one(text);
        assertThat(read.document().published()).isEqualTo(Reading.TODAY);
        assertThat(read.warnings()).containsExactly("no date was found; 2030-01-01 is taken for it");
    }

    @Test
    void takesTheGivenDateBeforeItsDateline() {
        Read read = Reading.dated("LOWICK, 17 June 2025 - The toll stays.", LocalDate.of(2025, 6, 18));
        assertThat(read.document().published()).isEqualTo(LocalDate.of(2025, 6, 18));
        assertThat(read.warnings()).isEmpty();
    }

    @Test
    void isReadAsWindows1252WhereItIsNotUtf8() {
        Read read = Reading.one("\u201CNo\u201D, said the caf\u00E9.".getBytes(Charset.forName("windows-1252")));
        assertThat(read.document().text()).isEqualTo("\u201CNo\u201D, said the caf\u00E9.");
        assertThat(read.warnings()).contains("the text is not UTF-8 and was read as windows-1252");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void losesItsByteOrderMark(String charset) {
        byte[] bytes = "\uFEFFThe caf\u00E9 stays.".getBytes(Charset.forName(charset));
        assertThat(Reading.one(bytes).document().text()).isEqualTo("The caf\u00E9 stays.");
    }

    @Test
    void isRefusedWhereThereIsNone() {
        assertThat(Reading.refusal(new byte[0])).isEqualTo("empty");
        assertThat(Reading.refusal(" \n\t \n".getBytes(StandardCharsets.UTF_8))).isEqualTo("empty");
        assertThat(Reading.refusal(new byte[] {'M', 'Z', 3, 4, 0, 0})).isEqualTo("a binary file: it holds NUL bytes");
        assertThat(Reading.refusal(new byte[] {'P', 'K', 3, 4, 0, 0}))
                .isEqualTo("cut off: the archive ends before its time");
        assertThat(Reading.refusal("%PDF-1.7 ...".getBytes(StandardCharsets.UTF_8)))
                .startsWith("a damaged PDF file");
    }

    @Test
    void mayBeOfFiftyMegabytes() {
        byte[] bytes = "The toll stays, she said. ".repeat(2_000_000).getBytes(StandardCharsets.UTF_8);
        assertThat(Reading.one(bytes).document().text()).hasSize(bytes.length);
    }
}
