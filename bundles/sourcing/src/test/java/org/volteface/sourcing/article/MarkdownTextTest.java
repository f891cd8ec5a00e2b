package org.volteface.sourcing.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.volteface.api.source.Read;
import org.volteface.sourcing.Reading;

class MarkdownTextTest {
    @Test
    void takesTheFrontMatter() {
        Read read = Reading.one("""
                ---
                title: "Toll: \\"it stays\\"" # for now
                date: 2025-03-30T10:00:00+02:00
                source: 'The Skipper''s Post'
                url: https://example.org/toll   # canonical
                tags:
                  - toll
                ---

                The toll stays.
                """);
        assertThat(read.document().title()).isEqualTo("Toll: \"it stays\"");
        assertThat(read.document().published()).isEqualTo(LocalDate.of(2025, 3, 30));
        assertThat(read.document().headline().origin().publisher()).isEqualTo("The Skipper's Post");
        assertThat(read.document().headline().origin().url()).contains(URI.create("https://example.org/toll"));
        assertThat(read.document().text()).isEqualTo("The toll stays.");
        assertThat(read.derived()).isTrue();
        assertThat(read.warnings()).isEmpty();
    }

    @Test
    void makesPlainTextOfItsBlocks() {
        String text = Reading.text("""
                # Toll to stay

                The *toll* stays, **she**
                said & [wrote](https://example.org/a "b").

                ## Why

                > It `pays`.

                - one
                - two

                ![a harbour](harbour.png)

                <div>Raw <b>markup</b></div>
                """);
        assertThat(text).isEqualTo("The toll stays, she said & wrote.\n\nWhy\n\nIt pays.\n\none\n\ntwo\n\nRaw markup");
    }

    @Test
    void takesItsFirstHeadingForTheTitle() {
        assertThat(Reading.one("# Toll to stay\n\nIt does.").document().title()).isEqualTo("Toll to stay");
    }

    @Test
    void keepsAHeadingThatIsNotTheTitle() {
        String text = Reading.text("---\ntitle: Toll\n---\n# It stays\n\nIt does.");
        assertThat(text).isEqualTo("It stays\n\nIt does.");
    }

    @Test
    void readsItsDatelineWhereTheFrontMatterHasNoDate() {
        Read read = Reading.one("# Toll to stay\n\nLOWICK, 17 June 2025 (Wire) - It stays.");
        assertThat(read.document().published()).isEqualTo(LocalDate.of(2025, 6, 17));
    }

    @Test
    void prefersItsOwnDateAndSaysSo() {
        Read read = Reading.dated("---\ndate: 2025-03-30\n---\nIt stays.", LocalDate.of(2024, 1, 1));
        assertThat(read.document().published()).isEqualTo(LocalDate.of(2025, 3, 30));
        assertThat(read.warnings())
                .containsExactly("the document's own date 2025-03-30 (front matter) is taken, not 2024-01-01");
    }

    @ParameterizedTest
    @CsvSource({
        "'---\nnothing\n---\nIt stays.', false",
        "'---\ntitle: a', false",
        "'Toll\n====\n\nIt stays.', true",
        "'It [stays](https://example.org).', true",
        "'It [stays] (so they say).', false"
    })
    void isToldFromPlainText(String text, boolean markdown) {
        assertThat(Reading.one(text).derived()).isEqualTo(markdown);
    }
}
