package org.volteface.sourcing.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.volteface.api.source.Hints;
import org.volteface.sourcing.Reading;

/** What is read in steps of one is what is read at once. */
class ResumptionTest {
    private static final Hints HINTS = new Hints("-", Optional.empty(), Optional.empty(), Reading.TODAY, true);
    private static final int MOST = 50;

    @TestFactory
    Stream<DynamicTest> goesOnFromEachPlace() {
        String lines = "{\"text\":\"one\"}\n{bad\n{\"text\":\"two\"}\n";
        byte[] record = Packed.warc(
                "response", "https://e.example/", Packed.http("Content-Type: text/plain", "Rain.".getBytes(UTF_8)));
        byte[] archive = Packed.joined(record, "junk\r\n".getBytes(UTF_8), record, record);
        String mail = "From x\nFrom: A <a@e.example>\nSubject: S\n\nText %d.\n\n";
        Map<String, byte[]> inputs = Map.of(
                "lines", lines.getBytes(UTF_8),
                "gzip", Packed.gzip(lines.getBytes(UTF_8)),
                "warc", archive,
                "warc.gz", Packed.gzip(archive),
                "zip", Packed.zip("a", lines, "b", "Rain.", "c", lines),
                "mbox", (String.format(mail, 1) + String.format(mail, 2) + String.format(mail, 3)).getBytes(UTF_8),
                "csv", "title,text\na,\"b\nc\"\nd,e\nf,\n".getBytes(UTF_8));
        return inputs.entrySet().stream()
                .map(input -> DynamicTest.dynamicTest(input.getKey(), () -> assertThat(stepwise(input.getValue()))
                        .hasSizeGreaterThan(2)
                        .isEqualTo(atOnce(input.getValue()))));
    }

    private static List<String> atOnce(byte[] input) throws IOException {
        List<String> texts = new ArrayList<>();
        read(input, Mark.START, (outcome, after) -> texts.add(ArchivesTest.text(outcome)));
        return texts;
    }

    private static List<String> stepwise(byte[] input) throws IOException {
        List<String> texts = new ArrayList<>();
        Mark[] mark = {Mark.START};
        int before = -1;
        while (before < texts.size() && texts.size() < MOST) {
            before = texts.size();
            read(input, mark[0], (outcome, after) -> {
                mark[0] = after;
                texts.add(ArchivesTest.text(outcome));
                return false;
            });
        }
        return texts;
    }

    private static void read(byte[] input, Mark from, OutcomeSink sink) throws IOException {
        new InputSorter(1 << 20).read(new ByteArrayInputStream(input), HINTS, from, sink);
    }
}
