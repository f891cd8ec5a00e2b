package org.volteface.sourcing.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.volteface.api.source.Read;
import org.volteface.sourcing.Reading;

class HtmlPageTest {
    private static final String ARTICLE =
            "<p>The toll stays, the minister said on Tuesday.</p><h2>Why</h2><p>It pays, <a href=/a>she</a> said.<br>So.</p>";
    private static final String TEXT =
            "The toll stays, the minister said on Tuesday.\n\nWhy\n\nIt pays, she said.\nSo.";

    @Test
    void leavesOutWhatSurroundsTheArticle() {
        String text =
                Reading.text("<!doctype html><title>x</title><body><nav><p>Home</p></nav><main><article><h1>Toll</h1>"
                        + "<time datetime=2025-03-30>Sunday</time><p class=byline>By A. Bee</p>" + ARTICLE
                        + "<div class='ad-slot'><p>Buy</p></div><script>var x</script><aside><p>More</p></aside>"
                        + "<section id=comments><p>First!</p></section></article></main><footer><p>About</p></footer>");
        assertThat(text).isEqualTo(TEXT);
    }

    @Test
    void takesTheHeadingThatIsTheTitleOutOfTheText() {
        Read read = Reading.one("<html><head><title>Toll stays | Post</title></head><body><article><h1>Toll stays</h1>"
                + ARTICLE + "</article></body></html>");
        assertThat(read.document().title()).isEqualTo("Toll stays");
        assertThat(read.document().text()).isEqualTo(TEXT);
        assertThat(read.derived()).isTrue();
    }

    @Test
    void findsTheArticleOfAPageThatDoesNotNameIt() {
        String text = Reading.text("<html><body><div><ul><li><a href=/>Home</a></ul></div><div><div id=x>" + ARTICLE
                + "</div></div><div><p>Imprint</p></div></body></html>");
        assertThat(text).isEqualTo(TEXT);
    }

    @Test
    void readsAPageThatIsAllOneForm() {
        assertThat(Reading.text("<html><body><form><article>" + ARTICLE + "</article></form></body></html>"))
                .isEqualTo(TEXT);
        assertThat(Reading.text("<html><body><form class=sidebar>" + ARTICLE + "</form></body></html>"))
                .isEqualTo(TEXT);
    }

    @Test
    void takesTheDeclaredTextWithTheParagraphsOfThePage() {
        String page = "<html><script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"articleBody\":"
                + "\"The toll stays, the minister said on Tuesday. It pays, says she.\"}</script><body>"
                + "<p>The toll stays, the minister said on Tuesday.</p><p>Sign up!</p><p>It pays, says she.</p></body></html>";
        assertThat(Reading.text(page)).isEqualTo("The toll stays, the minister said on Tuesday.\n\nIt pays, says she.");
    }

    @Test
    void passesOverADeclaredTextThatIsOnlyATeaser() {
        String page =
                "<html><script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"articleBody\":\"The toll\"}"
                        + "</script><body>" + ARTICLE + "</body></html>";
        assertThat(Reading.text(page)).isEqualTo(TEXT);
    }

    @Test
    void readsWhatThePageDeclaresOfItself() {
        Read read = Reading.one("""
                <html><head><link rel="canonical" href="https://example.org/toll">
                <script type="application/ld+json">{broken</script>
                <script type="application/ld+json">{"@graph":[{"@type":"WebSite","name":"x"},
                 {"@type":["NewsArticle"],"headline":"Toll &amp; bridge","datePublished":"2025-03-30T23:30:00-05:00",
                  "publisher":{"@type":"Organization","name":"The Post"}}]}</script></head>
                <body><p>It stays.</p></body></html>
                """);
        assertThat(read.document().headline().origin().publisher()).isEqualTo("The Post");
        assertThat(read.document().headline().origin().url()).hasToString("Optional[https://example.org/toll]");
        assertThat(read.document().published()).isEqualTo(LocalDate.of(2025, 3, 30));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<meta property='article:published_time' content='2025-03-30T01:00:00Z'>",
                "<span itemprop=datePublished content=2025-03-30>yesterday</span>",
                "<meta name='DC.date.issued' content='2025-03-30'>",
                "<meta name=pubdate content='20250330'>",
                "<time datetime='2025-03-30T10:00'>now</time>",
                "<time>30 March 2025</time>",
                "<meta property='og:article:published_time' content='Sun, 30 Mar 2025 10:00:00 GMT'>"
            })
    void findsTheDate(String markup) {
        Read read = Reading.one("<html><head>" + markup + "</head><body><p>It stays.</p></body></html>");
        assertThat(read.document().published()).isEqualTo(LocalDate.of(2025, 3, 30));
        assertThat(read.warnings()).isEmpty();
    }

    @Test
    void prefersLinkedDataToMetaToTime() {
        String time = "<time datetime=2025-01-03></time>";
        String meta = "<meta property='article:published_time' content=2025-01-02>";
        String linked =
                "<script type='application/ld+json'>{\"@type\":\"Article\",\"datePublished\":\"2025-01-01\"}</script>";
        assertThat(date(time + meta + linked)).isEqualTo(LocalDate.of(2025, 1, 1));
        assertThat(date(time + meta)).isEqualTo(LocalDate.of(2025, 1, 2));
        assertThat(date(time)).isEqualTo(LocalDate.of(2025, 1, 3));
    }

    @Test
    void isDecodedAsItDeclares() {
        String page = "<html><meta charset=iso-8859-2><body><p>\u0141\u00F3d\u017A stays.</p></body></html>";
        assertThat(Reading.one(page.getBytes(Charset.forName("ISO-8859-2")))
                        .document()
                        .text())
                .isEqualTo("\u0141\u00F3d\u017A stays.");
    }

    @Test
    void isRefusedWhereItHoldsNoText() {
        assertThat(Reading.refusal("<html><body><script>x</script></body></html>".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("markup without text");
    }

    private static LocalDate date(String markup) {
        return Reading.one("<html>" + markup + "<body><p>It stays.</p></body></html>")
                .document()
                .published();
    }
}
