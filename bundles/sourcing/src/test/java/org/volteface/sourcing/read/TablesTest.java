package org.volteface.sourcing.read;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.volteface.api.source.Hints;
import org.volteface.api.source.Published;
import org.volteface.api.source.Read;
import org.volteface.api.source.ReadOutcome;
import org.volteface.contracts.Configurations;
import org.volteface.sourcing.Reading;
import org.volteface.sourcing.SniffingDocumentReader;

class TablesTest {
    private static final String TABLE = """
            Title,Published,Author,Source,Link,Body
            "Rain, again",2026-03-03,Jane Doe,Post,https://e.example/1,"It ""rained""
            in the caf\u00e9."
            ,,,,,
            Sun,"3 March 2026",,Post,,It shone.
            Wind,2026-03-04,,Post,,It blew, and blew.
            """;

    @Test
    void readsARowEach() throws IOException {
        List<ReadOutcome> outcomes = leniently(("\uFEFF" + TABLE.replace("\n", "\r\n")).getBytes(UTF_8));
        assertThat(outcomes)
                .extracting(ArchivesTest::text)
                .containsExactly(
                        "It \"rained\"\r\nin the caf\u00e9.",
                        "It shone.",
                        "line 6: the row has 7 cells where the header has 6");
        Read first = (Read) outcomes.get(0);
        assertThat(first.document().headline().title()).isEqualTo("Rain, again");
        assertThat(first.document().headline().origin().url().orElseThrow()).hasToString("https://e.example/1");
        assertThat(first.particulars().byline()).isEqualTo("Jane Doe");
        assertThat(first.particulars().published()).map(Published::text).contains("2026-03-03");
    }

    @Test
    void readsOtherSeparatorsAndCharacterSets() throws IOException {
        String table = "headline;date;content\nRain;2026-03-03;In the \"caf\u00e9\", outside\n";
        String text = "In the \"caf\u00e9\", outside";
        assertThat(leniently(table.getBytes(Charset.forName("windows-1252"))))
                .extracting(ArchivesTest::text)
                .containsExactly(text);
        assertThat(leniently(table.replace(';', '\t').getBytes(UTF_16)))
                .extracting(ArchivesTest::text)
                .containsExactly(text);
    }

    @Test
    void takesNoTextForATable() {
        assertThat(Reading.text("Text, title and date were wrong, she said.\nIt rained."))
                .isEqualTo("Text, title and date were wrong, she said.\nIt rained.");
        assertThat(Reading.number("Apples,pears\n1,2\n")).isEqualTo(1);
    }

    @Test
    void readsLinesThatNameTheirPartsOtherwise() throws IOException {
        String lines = """
                {"headline":"Rain","articleBody":"It rained.","datePublished":"2026-03-03T10:00:00+01:00","publisher":{"name":"Post"},"authors":["A B",{"name":"C D"}],"lang":"en"}
                {"title":"Sun","content":"<p>It <b>shone</b>.</p>"}
                {"title":null,"body":["One.","Two."],"published_at":1770000000}
                """;
        List<ReadOutcome> outcomes = leniently(lines.getBytes(UTF_8));
        assertThat(outcomes).extracting(ArchivesTest::text).containsExactly("It rained.", "It shone.", "One.\n\nTwo.");
        Read first = (Read) outcomes.get(0);
        assertThat(first.particulars().byline()).isEqualTo("A B, C D");
        assertThat(first.particulars().language()).isEqualTo("en");
        assertThat(first.document().headline().origin().publisher()).isEqualTo("Post");
        assertThat(first.particulars().published()).map(Published::text).contains("2026-03-03T10:00:00+01:00");
        Read second = (Read) outcomes.get(1);
        assertThat(second.particulars().published()).isEmpty();
        assertThat(second.warnings()).containsExactly("no date was found; 2030-01-01 is taken for it");
        assertThat(Reading.all(lines).get(1)).isNotInstanceOf(Read.class);
    }

    private static List<ReadOutcome> leniently(byte[] input) throws IOException {
        List<ReadOutcome> outcomes = new ArrayList<>();
        Hints hints = new Hints("-", Optional.empty(), Optional.empty(), Reading.TODAY, true);
        new SniffingDocumentReader(Configurations.defaults(SniffingDocumentReader.Config.class))
                .read(new ByteArrayInputStream(input), hints, outcomes::add);
        return outcomes;
    }
}
