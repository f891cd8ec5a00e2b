package org.volteface.sourcing.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.volteface.api.model.Headline;
import org.volteface.api.source.Read;
import org.volteface.api.source.ReadOutcome;
import org.volteface.api.source.Unreadable;
import org.volteface.sourcing.Reading;

class FeedTest {
    @Test
    void readsRssWithItsModules() throws IOException {
        assertThat(lines("rss20.xml"))
                .containsExactly(
                        "Mayor’s toll & the bridge|https://harbour.example.org/toll?a=1&b=2|Ann Bee, Cid Dee|Harbour & Hill"
                                + "|2025-03-30T10:00:00+02:00 pubDate|en-US|The toll stays, she said.¶Profits of AT&T < last year’s.",
                        "Ferry AT&T sails — again|https://harbour.example.org/ferry|Eve Fox|Harbour & Hill"
                                + "|2025-03-31T08:30:00-05:00 pubDate|en-US|It sails.¶R&D pays.",
                        "|https://harbour.example.org/note/3||Harbour & Hill|2025-04-01 pubDate|en-US|A note without a title.",
                        "Linked only|https://harbour.example.org/2025/04/02/linked||Harbour & Hill|2025-04-02 address|en-US|Linked only",
                        "entry 5: neither text nor title",
                        "Cut off|||Harbour & Hill|-|en-US|It breaks off he");
    }

    @Test
    void readsAtomWithItsBasesAndLanguages() throws IOException {
        assertThat(lines("atom10.xml"))
                .containsExactly(
                        "Maut bleibt|https://blatt.example.at/wien/maut.html|Ida Maier, Jan Huber|Blatt & Bild"
                                + "|2025-03-30T10:00:00+02:00 published|de-AT|Die Maut bleibt.¶Erstens.¶Zweitens.",
                        "1 < 2 & 3|https://blatt.example.at/wien/en/two|Redaktion|Blatt & Bild"
                                + "|2025-04-02T10:00:00Z updated|en|First line.¶Second <paragraph>.",
                        "Drei über vier|https://blatt.example.at/drei|Redaktion|Blatt & Bild"
                                + "|2025-04-03 updated|de-AT|Eins.¶Zwei & drei.");
    }

    @Test
    void readsTheOldFormsToo() throws IOException {
        assertThat(lines("atom03.xml"))
                .containsExactly("Le pont|https://fil.example.fr/pont|Luc Petit|Le Vieux Fil"
                        + "|2004-05-06T07:08:09Z issued|fr|Le pont reste.");
        assertThat(lines("rdf10.xml"))
                .containsExactly(
                        "El puente|https://rdf.example.org/1|Ana Ruiz|Café RDF|2005-01-02T03:04:05+01:00 dc:date|es|El peaje sigue.",
                        "Dos|https://rdf.example.org/dos||Café RDF|-|es|Nada.");
        assertThat(lines("rss091.xml"))
                .containsExactly(
                        "First|http://old.example.org/1||Old News|-|en|One bold\nline & more été.",
                        "Second|http://old.example.org/2||Old News|-|en|Two.");
    }

    @Test
    void readsWhatIsBroken() throws IOException {
        assertThat(lines("broken.xml"))
                .containsExactly(
                        "No names|https://a.example.org/x%20y|Bo|Late title|2025-02-03 dc:date||Kept & read.",
                        "Twice|||Late title|-||Deep¶down");
    }

    @Test
    void readsJsonFeeds() throws IOException {
        assertThat(lines("feed.json"))
                .containsExactly(
                        "One|https://json.example.org/one|Ann Bee, Cid Dee|JSON & Co|2025-03-30T10:00:00-05:00 date_published"
                                + "|en-GB|First.¶Second & third.",
                        "|https://json.example.org/2|The Desk|JSON & Co|2025-03-31 date_modified|fr|A & B.¶C.",
                        "entry 3: neither text nor title");
        String cut = new String(bytes("feed.json"), StandardCharsets.UTF_8).split("\"date_modified\"", 2)[0];
        assertThat(Reading.all(cut)).hasSize(1);
    }

    @Test
    void goesByTheBytesWhereTheDeclarationIsWrong() throws IOException {
        String feed = new String(bytes("rdf10.xml"), StandardCharsets.UTF_8);
        for (String charset : List.of("UTF-8", "ISO-8859-1", "UTF-16")) {
            for (String declared : List.of("utf-8", "iso-8859-1", "windows-1251x", "x")) {
                byte[] bytes = feed.replace("iso-8859-1", declared).getBytes(Charset.forName(charset));
                Read first = (Read) Reading.all(bytes).get(0);
                assertThat(first.document().headline().origin().publisher())
                        .as(charset + " as " + declared)
                        .isEqualTo("Café RDF");
            }
        }
    }

    @Test
    void tellsAFeedByItsRootAlone() {
        String item = "<item><title>T</title><description>D</description></item>";
        assertThat(Reading.one("\uFEFF \n<RSS><CHANNEL>" + item + "</CHANNEL></RSS>")
                        .document()
                        .text())
                .isEqualTo("D");
        assertThat(Reading.one("<html><body><rss><channel>" + item + "</channel></rss></body></html>")
                        .document()
                        .title())
                .isEqualTo("T");
        assertThat(Reading.one(
                                "<html><body><pre>&lt;rss version='2.0'&gt;&lt;channel&gt;&lt;item&gt;&lt;title&gt;T&lt;/title&gt;"
                                        + "&lt;/item&gt;&lt;/channel&gt;&lt;/rss&gt;</pre></body></html>")
                        .document()
                        .title())
                .isEqualTo("T");
        assertThat(Reading.refusal("<rss version='2.0'><channel><title>x</title></channel></rss>"
                        .getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("a feed without entries");
        assertThat(Reading.text("How to write a feed: begin with `<rss>`, then `<channel>`, then an `<item>`."))
                .startsWith("How to");
    }

    @Test
    void fetchesNothingThatADeclarationNames() {
        String feed = "<!DOCTYPE rss [<!ENTITY x SYSTEM 'file:///etc/passwd'><!ENTITY y '&x;&x;'>]>"
                + "<rss><channel><item><title>T &x;</title><description>D &y;</description></item></channel></rss>";
        assertThat(Reading.one(feed).document().text()).isEqualTo("D &y;");
    }

    @Test
    void takesTheSameTimeForEachEntryOfALargeFeed() {
        StringBuilder feed = new StringBuilder("<rss version='2.0'><channel><title>Large</title>");
        for (int i = 0; i < 10_000; i++) {
            feed.append("<item><title>Entry ")
                    .append(i)
                    .append("</title><description>&lt;p&gt;Text ")
                    .append(i)
                    // Every second entry has no end.
                    .append("&lt;/p&gt;</description>")
                    .append(i % 2 == 0 ? "</item>" : "");
        }
        long begun = System.nanoTime();
        List<ReadOutcome> outcomes = Reading.all(feed.toString());
        assertThat(outcomes).hasSize(10_000).allMatch(Read.class::isInstance);
        assertThat(System.nanoTime() - begun).isLessThan(20_000_000_000L);
    }

    private static List<String> lines(String name) throws IOException {
        return Reading.all(bytes(name)).stream().map(FeedTest::line).toList();
    }

    private static String line(ReadOutcome outcome) {
        if (outcome instanceof Unreadable unreadable) {
            return unreadable.where() + ": " + unreadable.reason();
        }
        Read read = (Read) outcome;
        Headline headline = read.document().headline();
        return String.join(
                "|",
                headline.title(),
                headline.origin().url().map(Object::toString).orElse(""),
                read.particulars().byline(),
                headline.origin().publisher(),
                read.particulars()
                        .published()
                        .map(published -> published.text() + " " + published.from())
                        .orElse("-"),
                read.particulars().language(),
                read.document().text().replace("\n\n", "¶"));
    }

    private static byte[] bytes(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(FeedTest.class.getResourceAsStream("/feeds/" + name), name)) {
            return in.readAllBytes();
        }
    }
}
