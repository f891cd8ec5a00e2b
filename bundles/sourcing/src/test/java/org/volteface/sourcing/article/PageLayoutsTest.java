package org.volteface.sourcing.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.volteface.api.source.Read;
import org.volteface.sourcing.Reading;

/** Pages laid out as news sites, blogs, agencies and offices lay theirs out, with all that surrounds an article. */
class PageLayoutsTest {
    private static final double ENOUGH = .97;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "about_cookies", "agency", "bbc", "blog", "cards", "consent_around", "daily", "forum", "headings",
                        "japanese",
                "jsonly", "live", "metered", "micro", "release", "russian", "soup", "split", "table", "tabloid"
            })
    void givesTheArticleAndNothingElse(String name) throws IOException {
        Read read = Reading.one(bytes("pages/" + name + ".html"));
        String expected = new String(bytes("pages/" + name + ".txt"), StandardCharsets.UTF_8);
        assertThat(agreement(words(expected), words(read.document().text())))
                .as(read.document().text())
                .isGreaterThan(ENOUGH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "daily|Mayor keeps the bridge toll she promised to abolish|Ann Bee, Cid Dee|The Harbour Post|2025-03-30T21:15:00+02:00 JSON-LD datePublished|en-GB",
                "blog|Mayor keeps the bridge toll she promised to abolish|Ann Bee||2025-03-30T10:00:00Z article:published_time|en-US",
                "soup|Mayor keeps the bridge toll she promised to abolish|Ann Bee||2025-03-30 meta date|en",
                "forum|Mayor keeps the bridge toll she promised to abolish|||-|en",
                "micro|Mayor keeps the bridge toll she promised to abolish|Ann Bee|Micro News|2025-03-30 microdata datePublished|en",
                "tabloid|Mayor keeps the bridge toll she promised to abolish|Ann Bee|Harbour Sun|-|en",
                "release|Mayor keeps the bridge toll she promised to abolish||City of Harbour|2025-03-30 Dublin Core|en",
                "agency|Mayor keeps the bridge toll she promised to abolish|Ann Bee, Cid Dee|agency.example|2025-03-30T10:00:00Z time|en",
                "jsonly|Mayor keeps the bridge toll she promised to abolish|Ann Bee||2025-03-30 JSON-LD datePublished|en",
                "russian|Мэр сохраняет плату за мост|||-|ru",
                "japanese|市長、橋の通行料を維持|||-|ja"
            })
    void tellsWhatIsKnownOfIt(String line) throws IOException {
        String[] parts = line.split("\\|", -1);
        Read read = Reading.one(bytes("pages/" + parts[0] + ".html"));
        String published = read.particulars()
                .published()
                .map(found -> found.text() + " " + found.from())
                .orElse("-");
        assertThat(List.of(
                        read.document().title(),
                        read.particulars().byline(),
                        read.document().headline().origin().publisher(),
                        published,
                        read.particulars().language()))
                .containsExactly(parts[1], parts[2], parts[3], parts[4], parts[5]);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "stub|the beginning of an article behind a paywall",
                "members|the beginning of an article behind a paywall",
                "consent|a page that asks for consent, without its article",
                "robot|a page that asks for proof of not being a robot, without its article"
            })
    void setsWallsAside(String name, String reason) throws IOException {
        assertThat(Reading.refusal(bytes("walls/" + name + ".html"))).isEqualTo(reason);
    }

    /** The harmonic mean of the share of the expected words that are there and of those there that are expected. */
    private static double agreement(List<String> expected, List<String> found) {
        Map<String, Integer> left = new HashMap<>();
        expected.forEach(word -> left.merge(word, 1, Integer::sum));
        long same = found.stream()
                .filter(word -> left.merge(word, -1, Integer::sum) >= 0)
                .count();
        return 2.0 * same / (expected.size() + found.size());
    }

    private static List<String> words(String text) {
        return Stream.of(text.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static byte[] bytes(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(PageLayoutsTest.class.getResourceAsStream("/" + name), name)) {
            return in.readAllBytes();
        }
    }
}
