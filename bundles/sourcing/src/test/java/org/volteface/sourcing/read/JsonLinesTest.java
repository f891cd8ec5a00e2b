package org.volteface.sourcing.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.volteface.api.source.Hints;
import org.volteface.api.source.Read;
import org.volteface.api.source.ReadOutcome;
import org.volteface.api.source.Unreadable;
import org.volteface.contracts.Configurations;
import org.volteface.sourcing.Reading;
import org.volteface.sourcing.SniffingDocumentReader;

class JsonLinesTest {
    private static final String GOOD = "{\"date\":\"2025-03-30\",\"source\":\"Post\",\"text\":\"It rained.\"}";

    @Test
    void readsAllFields() {
        Read read = Reading.one(
                "{\"case\":\"k1\",\"title\":\"Rain\",\"url\":\"https://example.org/1\",\"more\":[1,{\"a\":2}],"
                        + GOOD.substring(1));
        assertThat(read.corpus()).contains("k1");
        assertThat(read.derived()).isFalse();
        assertThat(read.document().headline().title()).isEqualTo("Rain");
        assertThat(read.document().headline().origin().publisher()).isEqualTo("Post");
        assertThat(read.document().headline().origin().url()).contains(URI.create("https://example.org/1"));
        assertThat(read.document().published()).isEqualTo(LocalDate.of(2025, 3, 30));
        assertThat(read.document().text()).isEqualTo("It rained.");
    }

    @Test
    void leavesTheTextAlone() {
        Read read =
                Reading.one("{\"date\":\"2025-03-30\",\"source\":\"\",\"text\":\" <p>\\ud83c\\udf27 \\n# x\\n\\n \"}");
        assertThat(read.document().text()).isEqualTo(" <p>\uD83C\uDF27 \n# x\n\n ");
    }

    @Test
    void namesWhatIsMalformedAndReadsTheRest() {
        List<ReadOutcome> outcomes = Reading.all("\uFEFF\n" + GOOD + "\r\n{\"date\":\n\n" + GOOD + "\n[]\n" + GOOD);
        assertThat(outcomes).hasSize(5);
        assertThat(outcomes)
                .filteredOn(Unreadable.class::isInstance)
                .extracting(outcome -> ((Unreadable) outcome).where())
                .containsExactly("line 3", "line 6");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"source\":\"a\",\"text\":\"b\"} | \"date\" is missing",
                "{\"date\":\"2025-01-01\",\"text\":\"b\"} | \"source\" is missing",
                "{\"date\":\"2025-01-01\",\"source\":\"a\"} | \"text\" is missing",
                "{\"date\":\"2025-01-01\",\"source\":null,\"text\":\"b\"} | \"source\" is missing",
                "{\"date\":\"2025-02-30\",\"source\":\"a\",\"text\":\"b\"} | \"date\" is no day of the form 2025-03-30: '2025-02-30'",
                "{\"date\":20250101,\"source\":\"a\",\"text\":\"b\"} | \"date\" is not a string",
                "{\"date\":\"2025-01-01\",\"source\":\"a\",\"text\":[\"b\"]} | \"text\" is not a string",
                "{\"date\":\"2025-01-01\",\"source\":\"a\",\"text\":\" \"} | \"text\" is empty",
                "{\"date\":\"2025-01-01\",\"source\":\"a\",\"text\":\"b\",\"title\":1} | \"title\" is not a string",
                "{\"text\":\"b\",\"text\":\"c\"} | \"text\" is given twice",
                "{\"date\":\"2025-01-01\",\"source\":\"a\",\"text\":\"b\"}{} | malformed JSON at column 47 path $"
            })
    void saysWhatIsWrong(String line, String reason) {
        assertThat(Reading.all(line)).containsExactly(new Unreadable("line 1", reason));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{",
                "{}}",
                "{\"a\":1,}",
                "{a:1}",
                "{'a':1}",
                "{\"a\":tru}",
                "{\"text\":\"a\tb\"}",
                "{\"a\":\"\\x\"}"
            })
    void acceptsNothingButJson(String line) {
        assertThat(Reading.all(line)).singleElement().isInstanceOf(Unreadable.class);
    }

    @Test
    void refusesALineThatIsNotUtf8() {
        byte[] line = GOOD.replace("rained", "r\u00E4ined").getBytes(StandardCharsets.ISO_8859_1);
        assertThat(Reading.all(line)).containsExactly(new Unreadable("line 1", "not UTF-8"));
    }

    @Test
    void leavesOutAnAddressThatIsNone() {
        Read read = Reading.one("{\"url\":\"not an address\"," + GOOD.substring(1));
        assertThat(read.document().headline().origin().url()).isEmpty();
        assertThat(read.warnings()).containsExactly("\"url\" is no address and is left out: 'not an address'");
    }

    @Test
    void handsOnALineBeforeItReadsTheNext() throws IOException {
        List<ReadOutcome> outcomes = new ArrayList<>();
        InputStream in = new ByteArrayInputStream((GOOD + "\n").repeat(3).getBytes(StandardCharsets.UTF_8)) {
            @Override
            public synchronized int read(byte[] buffer, int offset, int length) {
                assertThat(outcomes.size()).isGreaterThanOrEqualTo(pos / (GOOD.length() + 1) - 1);
                return super.read(buffer, offset, Math.min(length, GOOD.length() + 1));
            }
        };
        new SniffingDocumentReader(Configurations.defaults(SniffingDocumentReader.Config.class))
                .read(in, new Hints("-", Optional.empty(), Reading.TODAY), outcomes::add);
        assertThat(outcomes).hasSize(3);
    }

    @Test
    void passesOverALineThatIsTooLong() throws IOException {
        String input = GOOD + "\n{" + " ".repeat(300_000) + "}\n" + GOOD;
        List<ReadOutcome> outcomes = new ArrayList<>();
        new InputSorter(1000)
                .read(
                        new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                        new Hints("-", Optional.empty(), Reading.TODAY),
                        (outcome, after) -> outcomes.add(outcome));
        assertThat(outcomes).hasSize(3);
        assertThat(outcomes.get(1))
                .isEqualTo(new Unreadable("line 2", "longer than the most that one line may have, 1000 bytes"));
    }

    @Test
    void readsALineOfManyMegabytes() {
        String text = "It rained. ".repeat(2_000_000);
        assertThat(Reading.one(GOOD.replace("It rained.", text)).document().text())
                .isEqualTo(text);
    }
}
