package org.volteface.sourcing.article;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.volteface.api.source.Published;

/** The day of publication that a page declares, from the most reliable place that names one. */
final class PageDate {
    private static final List<Place> PLACES = List.of(
            new Place(
                    "article:published_time",
                    "meta[property~=(?i)^(og:)?article:published_time$], meta[name=article:published_time]"),
            new Place("microdata datePublished", "[itemprop~=\\bdatePublished\\b]"),
            new Place(
                    "Dublin Core",
                    "meta[name~=(?i)^dc(terms)?\\.(date(\\.(issued|created|published))?|issued|created)$]"),
            new Place(
                    "meta date",
                    "meta[name~=(?i)^((parsely-|cx)?pub-?date|publish-?date|publication_date|sailthru\\.date|date)$]"),
            new Place("time", "article time[datetime], main time[datetime]"),
            new Place("time", "time"));

    private PageDate() {}

    static Optional<Published> of(Document page, LinkedData linkedData) {
        Optional<Published> declared =
                linkedData.published().flatMap(words -> Moments.in(words, "JSON-LD datePublished"));
        return declared.or(() ->
                PLACES.stream().flatMap(place -> place.read(page).stream()).findFirst());
    }

    /** A place that may name the day. */
    private record Place(String name, String query) {
        Optional<Published> read(Document page) {
            return page.select(query).stream()
                    .flatMap(element -> Moments.in(value(element), name).stream())
                    .findFirst();
        }

        private static String value(Element element) {
            for (String attribute : List.of("content", "datetime")) {
                if (element.hasAttr(attribute)) {
                    return element.attr(attribute);
                }
            }
            return element.text();
        }
    }
}
