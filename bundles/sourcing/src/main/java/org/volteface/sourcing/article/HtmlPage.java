package org.volteface.sourcing.article;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.volteface.api.model.Origin;
import org.volteface.api.source.Particulars;

/** A page: its article without what surrounds it, and what it declares of itself. */
public final class HtmlPage {
    private final Document page;
    private final LinkedData linkedData;
    private final Optional<URI> base;
    private final SiteSelectors sites;

    private HtmlPage(String html, Optional<URI> address, SiteSelectors sites) {
        this.page = Jsoup.parse(html);
        this.linkedData = LinkedData.of(page);
        this.base = Optional.ofNullable(page.selectFirst("base[href]"))
                .flatMap(element -> Addresses.resolve(element.attr("href"), address))
                .or(() -> address);
        this.sites = sites;
    }

    /** The article of a page whose address is not known. */
    public static Article read(String html) throws NotADocumentException {
        return read(html, Optional.empty(), SiteSelectors.NONE);
    }

    /** The article of the page at {@code address}. */
    public static Article read(String html, Optional<URI> address, SiteSelectors sites) throws NotADocumentException {
        return new HtmlPage(html, address, sites).article(address);
    }

    private Article article(Optional<URI> address) throws NotADocumentException {
        // They come first: the pruning of the article takes them away.
        Optional<URI> own = address();
        String publisher = publisher();
        String title = PageTitle.of(page, linkedData, publisher, own.or(() -> base));
        String byline = PageByline.of(page, linkedData);
        PageWall wall = PageWall.of(page, linkedData);
        Optional<String> selector = address.or(() -> own).flatMap(sites::of);
        PageDate date = PageDate.of(page, linkedData);
        String language = PageLanguage.of(page, linkedData);
        List<TextBlock> blocks = TextBlock.without(title, ArticleBody.of(page, linkedData, selector));
        wall.check(blocks);
        String text = TextBlock.join(blocks);
        Particulars particulars = new Particulars(
                byline, date.published(own.or(() -> address)), language.isEmpty() ? Languages.of(text) : language);
        return new Article(title, text, new Origin(publisher, own), particulars, true);
    }

    private String publisher() {
        return Stream.of(
                        meta("meta[property=og:site_name]"),
                        linkedData.publisher(),
                        meta("meta[name~=(?i)^dc(terms)?\\.publisher$]"),
                        Optional.ofNullable(page.selectFirst("[itemprop=publisher] [itemprop=name]"))
                                .map(element -> element.hasAttr("content") ? element.attr("content") : element.text()),
                        meta("meta[name=application-name]"),
                        meta("meta[name=apple-mobile-web-app-title]"),
                        linkedData.site())
                .flatMap(Optional::stream)
                .map(HtmlFragment::line)
                .filter(name -> !name.isEmpty() && Addresses.parse(name).isEmpty())
                .findFirst()
                .orElse("");
    }

    private Optional<URI> address() {
        return Stream.of(
                        attribute("link[rel~=(?i)\\bcanonical\\b]", "href"),
                        attribute("meta[property=og:url]", "content"),
                        linkedData.url())
                .flatMap(Optional::stream)
                .flatMap(words -> Addresses.resolve(words, base).stream())
                .filter(found -> String.valueOf(found.getScheme()).matches("https?"))
                .findFirst();
    }

    private Optional<String> meta(String query) {
        return attribute(query, "content");
    }

    private Optional<String> attribute(String query, String name) {
        return Optional.ofNullable(page.selectFirst(query))
                .map((Element element) -> element.attr(name).strip())
                .filter(content -> !content.isEmpty());
    }
}
