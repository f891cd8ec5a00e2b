package org.volteface.sourcing.article;

import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The language that a page declares. */
final class PageLanguage {
    private PageLanguage() {}

    /** A tag of BCP 47; empty where none is declared. */
    static String of(Document page, LinkedData linkedData) {
        return Stream.of(
                        attribute(page, "html[lang]", "lang"),
                        linkedData.language(),
                        attribute(page, "meta[http-equiv=content-language]", "content"),
                        attribute(page, "meta[property=og:locale]", "content"))
                .flatMap(Optional::stream)
                .flatMap(words -> Languages.tag(words).stream())
                .findFirst()
                .orElse("");
    }

    private static Optional<String> attribute(Document page, String query, String name) {
        return Optional.ofNullable(page.selectFirst(query)).map((Element element) -> element.attr(name));
    }
}
