package org.volteface.sourcing.article;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.volteface.api.model.Origin;
import org.volteface.api.source.Particulars;

/** A page: its article without what surrounds it, and what it declares of itself. */
public final class HtmlPage {
    private static final String TITLE_SEPARATOR = "\\s+[|–—»-]\\s+";

    private final Document page;
    private final LinkedData linkedData;

    private HtmlPage(String html) {
        this.page = Jsoup.parse(html);
        this.linkedData = LinkedData.of(page);
    }

    public static Article read(String html) {
        return new HtmlPage(html).article();
    }

    private Article article() {
        // They come first: the pruning of the article takes them away.
        Particulars particulars = new Particulars(
                PageByline.of(page, linkedData), PageDate.of(page, linkedData), PageLanguage.of(page, linkedData));
        String title = title();
        String publisher = publisher();
        Origin origin = new Origin(publisher, address());
        List<TextBlock> blocks = TextBlock.without(title, ArticleBody.of(page, linkedData));
        return new Article(title, TextBlock.join(blocks), origin, particulars, true);
    }

    private String title() {
        return meta("meta[property=og:title]")
                .or(linkedData::headline)
                .or(() -> meta("meta[name=twitter:title]"))
                .or(() -> Optional.ofNullable(page.selectFirst("article h1, main h1, h1"))
                        .map(Element::text)
                        .filter(text -> !text.isBlank()))
                .orElseGet(() -> page.title().split(TITLE_SEPARATOR, 2)[0])
                .strip();
    }

    private String publisher() {
        return meta("meta[property=og:site_name]")
                .or(linkedData::publisher)
                .or(() -> meta("meta[name~=(?i)^dc(terms)?\\.publisher$]"))
                .or(() -> meta("meta[name=application-name]"))
                .orElse("");
    }

    private Optional<URI> address() {
        return Optional.ofNullable(page.selectFirst("link[rel=canonical]"))
                .map(link -> link.attr("href"))
                .flatMap(Addresses::parse)
                .or(() -> meta("meta[property=og:url]").flatMap(Addresses::parse))
                .or(() -> linkedData.url().flatMap(Addresses::parse));
    }

    private Optional<String> meta(String query) {
        return Optional.ofNullable(page.selectFirst(query))
                .map(element -> element.attr("content").strip())
                .filter(content -> !content.isEmpty());
    }
}
