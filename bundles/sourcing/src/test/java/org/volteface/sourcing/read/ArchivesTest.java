package org.volteface.sourcing.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.volteface.api.source.Published;
import org.volteface.api.source.Read;
import org.volteface.api.source.ReadOutcome;
import org.volteface.api.source.Unreadable;
import org.volteface.sourcing.Reading;

class ArchivesTest {
    private static final String PAGE =
            "<html lang=\"en\"><head><title>Toll stays</title></head><body><article><p>The mayor of "
                    + "the caf\u00e9 town said that the toll stays.</p></article></body></html>";
    private static final String HTML = "Content-Type: text/html; charset=utf-8";
    private static final String TEXT = "The mayor of the caf\u00e9 town said that the toll stays.";

    @Test
    void readsThePagesOfAWebArchive() {
        byte[] chunked = Packed.joined(
                ("5;x\r\n" + PAGE.substring(0, 5) + "\r\n").getBytes(UTF_8),
                (Integer.toHexString(PAGE.getBytes(UTF_8).length - 5) + "\r\n" + PAGE.substring(5) + "\r\n0\r\n\r\n")
                        .getBytes(UTF_8));
        byte[] archive = Packed.joined(
                Packed.warc("warcinfo", "", "software: x".getBytes(UTF_8)),
                Packed.warc("request", "https://www.e.example/a", "GET / HTTP/1.1\r\n\r\n".getBytes(UTF_8)),
                record("https://www.e.example/a", HTML, PAGE.getBytes(UTF_8)),
                record("https://e.example/b", HTML + "\r\nTransfer-Encoding: chunked", chunked),
                record("https://e.example/c", HTML + "\r\nContent-Encoding: gzip", Packed.gzip(PAGE.getBytes(UTF_8))),
                record("https://e.example/d", "Content-Type: text/html; charset=latin1", PAGE.getBytes(ISO_8859_1)),
                Packed.warc("revisit", "https://e.example/a", new byte[0]),
                record("https://e.example/logo", "Content-Type: image/png", new byte[] {1, 0, 2}));
        for (byte[] input : List.of(archive, Packed.gzip(archive))) {
            List<ReadOutcome> outcomes = Reading.all(input);
            assertThat(outcomes).hasSize(4).allSatisfy(outcome -> assertThat(text(outcome))
                    .isEqualTo(TEXT));
            Read first = (Read) outcomes.get(0);
            assertThat(first.document().headline().title()).isEqualTo("Toll stays");
            assertThat(first.document().headline().origin().publisher()).isEqualTo("e.example");
            assertThat(first.document().headline().origin().url().orElseThrow()).hasToString("https://www.e.example/a");
            assertThat(first.particulars().published().map(Published::text)).contains("2026-03-03T10:00:00Z");
            assertThat(first.particulars().published().map(Published::from)).contains("WARC-Date");
        }
    }

    @Test
    void goesOnAfterABrokenRecord() {
        byte[] good = record("https://e.example/a", HTML, PAGE.getBytes(UTF_8));
        byte[] lengthless =
                new String(good, UTF_8).replace("Content-Length", "Length").getBytes(UTF_8);
        byte[] cut = new byte[good.length - 100];
        System.arraycopy(good, 0, cut, 0, cut.length);
        byte[] archive = Packed.joined(good, "what is this\r\n".getBytes(UTF_8), good, lengthless, good, cut);
        assertThat(Reading.all(archive))
                .extracting(ArchivesTest::text)
                .containsExactly(
                        TEXT,
                        "record 2: damaged: it begins with no header",
                        TEXT,
                        "record 4: damaged: its length is missing",
                        TEXT,
                        "record 6 https://e.example/a: cut off: it has 116 of 212 bytes");
    }

    @Test
    void readsEachEntryByItsContent() {
        byte[] archive = Packed.zip(
                "a/page.bin",
                PAGE,
                "__MACOSX/._page",
                "x",
                "../../etc/lines",
                "{\"date\":\"2025-03-30\",\"source\":\"Post\",\"text\":\"It rained.\"}\n{",
                "inner.zip",
                Packed.zip("deep.txt", "It poured."),
                "empty",
                "");
        assertThat(Reading.all(archive))
                .extracting(ArchivesTest::text)
                .containsExactly(
                        TEXT,
                        "It rained.",
                        "../../etc/lines line 2: malformed JSON: End of input at column 2 path $.",
                        "It poured.",
                        "empty: empty");
    }

    @Test
    void opensNoArchiveThatIsPackedTooOften() {
        byte[] archive = "It rained.".getBytes(UTF_8);
        for (int i = 0; i < 30; i++) {
            archive = Packed.zip("a", archive);
        }
        assertThat(Reading.all(archive)).containsExactly(new Unreadable("a a a a", "packed more than 4 times over"));
    }

    @Test
    void stopsWhereMoreIsUnpackedThanAnybodyMeant() {
        byte[] bomb = Packed.gzip(new byte[64 << 20]);
        assertThat(Reading.refusal(bomb)).startsWith("it unpacks to more than 250 times its size");
        assertThat(Reading.all(Packed.zip("b", bomb))).singleElement().isInstanceOf(Unreadable.class);
    }

    @Test
    void namesWhatIsCutOff() {
        byte[] packed = Packed.gzip((PAGE + "x".repeat(1000)).getBytes(UTF_8));
        assertThat(Reading.refusal(Arrays.copyOf(packed, packed.length - 20)))
                .isEqualTo("cut off: the compressed file ends before its time");
        byte[] archive = Packed.zip("a.html", PAGE, "b.html", PAGE);
        assertThat(Reading.all(Arrays.copyOf(archive, archive.length / 2)))
                .extracting(ArchivesTest::text)
                .endsWith("b.html: cut off: the archive ends before its time");
        assertThat(Reading.refusal(Packed.zip())).isEqualTo("an archive without files");
    }

    private static byte[] record(String target, String fields, byte[] body) {
        return Packed.warc("response", target, Packed.http(fields, body));
    }

    static String text(ReadOutcome outcome) {
        return outcome instanceof Unreadable refused
                ? (refused.where() + ": " + refused.reason())
                : ((Read) outcome).document().text();
    }
}
