package org.volteface.sourcing.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.volteface.api.source.ReadOutcome;
import org.volteface.sourcing.Reading;

/** Every form of input, cut off anywhere and changed at random: there are outcomes, soon, and never an exception. */
class MutationsTest {
    private static final int ROUNDS = Integer.getInteger("mutations", 150);
    private static final Duration BOUND = Duration.ofMinutes(2);

    @TestFactory
    Stream<DynamicTest> survives() throws IOException {
        return inputs().entrySet().stream()
                .map(input -> DynamicTest.dynamicTest(input.getKey(), () -> mutate(input.getValue())));
    }

    private static void mutate(byte[] input) {
        Random random = new Random(7);
        for (int i = 0; i < ROUNDS; i++) {
            byte[] changed = Arrays.copyOf(input, i % 3 == 0 ? random.nextInt(input.length) : input.length);
            for (int n = random.nextInt(1 + i % 12); n > 0 && changed.length > 0; n--) {
                changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
            }
            List<ReadOutcome> outcomes = assertTimeoutPreemptively(BOUND, () -> Reading.all(changed));
            assertThat(outcomes).hasSizeLessThan(1000);
        }
    }

    private static Map<String, byte[]> inputs() throws IOException {
        byte[] page = "<html><head><title>T</title></head><body><p>The toll stays.</p></body></html>".getBytes(UTF_8);
        byte[] record = Packed.warc("response", "https://e.example/", Packed.http("Content-Type: text/html", page));
        byte[] packed = Packed.warc(
                "response",
                "https://e.example/",
                Packed.http("Content-Type: text/html\r\nContent-Encoding: gzip", Packed.gzip(page)));
        byte[] mail =
                ("From: A <a@e.example>\nSubject: S\nDate: Tue, 3 Mar 2026 10:00:00 GMT\nContent-Type: multipart/mixed;"
                                + " boundary=b\n\n--b\nContent-Type: text/plain\n\nText\n--b\nContent-Type: message/rfc822\n\nFrom: b\n"
                                + "Subject: x\n\nInner\n--b--\n")
                        .getBytes(UTF_8);
        Map<String, byte[]> inputs = new LinkedHashMap<>();
        inputs.put("warc", Packed.joined(record, packed, record));
        inputs.put("warc.gz", Packed.joined(Packed.gzip(record), Packed.gzip(packed)));
        inputs.put("zip", Packed.zip("a", page, "b", Packed.zip("c", mail), "d", Packed.gzip(page)));
        inputs.put("mail", mail);
        inputs.put("mbox", Packed.joined("From x\n".getBytes(UTF_8), mail, "\nFrom y\n".getBytes(UTF_8), mail));
        inputs.put(
                "csv",
                "title,date,text\na,2026-03-03,\"b\nc\"\nd,,e\n".repeat(20).getBytes(UTF_8));
        inputs.put(
                "json",
                "{\"date\":\"2025-03-30\",\"source\":\"P\",\"text\":\"b\"}\n"
                        .repeat(9)
                        .getBytes(UTF_8));
        inputs.put("pdf", PdfTest.file(""));
        return inputs;
    }
}
