package org.volteface.sourcing.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.volteface.api.source.Published;
import org.volteface.sourcing.Reading;

class PageParticularsTest {
    private static final URI ADDRESS = URI.create("https://www.post.example/2025/03/30/toll?x=1");
    private static final String TEXT = "<p>The toll stays, the mayor said on Sunday, and that is the end of it.</p>";

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "<meta name=author content='Ann Bee'> => Ann Bee",
                "<meta property='article:author' content='https://post.example/ann'><p class=byline>By Ann Bee</p> => Ann Bee",
                "<p class=byline>By <a rel=author>Ann Bee</a> and <a rel=author>Cid Dee</a></p> => Ann Bee, Cid Dee",
                "<p class='article-byline'>By Ann Bee and Cid Dee, 30 March 2025</p> => Ann Bee and Cid Dee",
                "<div class=byline>Von Ida Maier | Aktualisiert</div> => Ida Maier",
                "<div class=comments><span class=author>troll</span></div> => ''",
                "<meta name=author content=admin> => ''"
            })
    void namesWhoWroteIt(String markup, String byline) throws NotADocumentException {
        assertThat(page(markup).particulars().byline()).isEqualTo(byline);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "'' => 2025-03-30 address",
                "<meta property='article:modified_time' content=2025-04-04> => 2025-03-30 address",
                "<div class=related><time datetime=2019-01-01></time></div> => 2025-03-30 address",
                "<time itemprop=dateModified datetime=2025-04-04></time><time>29 March 2025</time> => 2025-03-29 time",
                "<meta name=parsely-pub-date content='2025-03-29T10:00:00Z'> => 2025-03-29T10:00:00Z meta date",
                "<meta property='article:published_time' content='2025-03-29T10:00'> => 2025-03-29 article:published_time",
                "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"datePublished\":\"2025-03-27\",}</script> => 2025-03-27 JSON-LD datePublished",
                "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"datePublished\":\"2025-03-26\",\"x\":\"a\"b\"}</script> => 2025-03-26 JSON-LD datePublished",
                "<script type='application/ld+json'>{\"@type\":\"WebPage\",\"mainEntity\":{\"@type\":\"NewsArticle\",\"dateModified\":\"2025-04-04\",\"datePublished\":\"2025-03-28\"}}</script> => 2025-03-28 JSON-LD datePublished"
            })
    void findsTheDayOfPublication(String markup, String published) throws NotADocumentException {
        Optional<Published> found = page(markup).particulars().published();
        assertThat(found.map(day -> day.text() + " " + day.from())).contains(published);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "<title>Toll stays - The Post</title><meta property='og:site_name' content='The Post'> => Toll stays",
                "<title>Post: Toll - what now? | Post</title><meta property='og:site_name' content='Post'> => Toll - what now?",
                "<title>Toll stays | post.example</title> => Toll stays",
                "<meta property='og:title' content='Toll &amp;amp; bridge'> => Toll & bridge",
                "<meta property='og:title' content='You will not believe this'><title>Toll stays | Post</title><h1>Toll stays</h1> => Toll stays"
            })
    void leavesTheSiteOutOfTheTitle(String markup, String title) throws NotADocumentException {
        assertThat(page(markup).title()).isEqualTo(title);
    }

    @Test
    void makesItsAddressAbsolute() throws NotADocumentException {
        assertThat(page("<link rel=canonical href='/toll'>").origin().url())
                .contains(URI.create("https://www.post.example/toll"));
        assertThat(page("<base href='https://cdn.example/x/'><link rel=canonical href='toll'>")
                        .origin()
                        .url())
                .contains(URI.create("https://cdn.example/x/toll"));
    }

    @Test
    void takesThePublisherAndTheDayFromTheAddress() {
        assertThat(AddressSigns.publisher(ADDRESS)).isEqualTo("post.example");
        assertThat(AddressSigns.published(URI.create("https://x.example/2025/mar/30/toll")))
                .isPresent();
        assertThat(AddressSigns.published(URI.create("https://x.example/news/20250330/toll")))
                .isPresent();
        assertThat(AddressSigns.published(URI.create("https://x.example/news/12345678/toll")))
                .isEmpty();
    }

    @Test
    void tellsTheLanguageWhereThePageDoesNot() throws NotADocumentException {
        assertThat(page("").particulars().language()).isEqualTo("en");
        assertThat(
                        Languages.of(
                                "Die Maut bleibt, sagte die Bürgermeisterin, und das ist auch gut so, weil sie nicht mehr kann."))
                .isEqualTo("de");
        assertThat(Languages.of(
                        "Le péage reste, a dit la maire, et ce n'est pas la fin de cette histoire pour les habitants."))
                .isEqualTo("fr");
        assertThat(Languages.of("گزارش شد که عوارض پل همچنان باقی می‌ماند و شهردار چیزی نگفت"))
                .isEqualTo("fa");
        assertThat(Languages.of("Toll 2025: 41, 38, 22")).isEmpty();
        assertThat(Languages.tag("en_GB.utf8")).contains("en-GB");
        assertThat(Languages.tag("German")).contains("de");
        assertThat(Languages.tag("klingonish")).isEmpty();
    }

    @Test
    void findsTheArticleWhereTheAdminSaysThatItIs() throws NotADocumentException {
        SiteSelectors sites = SiteSelectors.of("post.example=div.here");
        String page = "<html><body><article>" + TEXT.repeat(3)
                + "</article><div class=here><p>Here it is.</p></div></body></html>";
        assertThat(HtmlPage.read(page, Optional.of(ADDRESS), sites).text()).isEqualTo("Here it is.");
        assertThat(HtmlPage.read(page).text()).startsWith("The toll");
        assertThatThrownBy(() -> SiteSelectors.of("post.example=div[")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SiteSelectors.of("post.example")).hasMessageContaining("example.org=div.story");
    }

    @Test
    void decodesAsBrowsersDo() throws IOException {
        String[] charsets = {"windows-1251", "gb2312", "Shift_JIS", "EUC-KR", "windows-1252", "UTF-16LE"};
        String[] texts = {
            "Плата остаётся, сказала мэр.", "市长说通行费不变。", "通行料は残る。", "통행료는 그대로다.", "Café “toll” – 5 €", "Łódź stays."
        };
        for (int i = 0; i < charsets.length; i++) {
            String page = "<html><head><meta http-equiv=Content-Type content='text/html; charset=" + charsets[i]
                    + "'></head><body><p>" + texts[i] + "</p></body></html>";
            assertThat(Reading.one(page.getBytes(charsets[i])).document().text())
                    .isEqualTo(texts[i]);
        }
        String wrong = "<html><meta charset=windows-1251><body><p>Łódź stays.</p></body></html>";
        assertThat(Reading.text(wrong)).isEqualTo("Łódź stays.");
    }

    private static Article page(String markup) throws NotADocumentException {
        return HtmlPage.read(
                "<html><head></head><body>" + markup + "<main>" + TEXT + "</main></body></html>",
                Optional.of(ADDRESS),
                SiteSelectors.NONE);
    }
}
