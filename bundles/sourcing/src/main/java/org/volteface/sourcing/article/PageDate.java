package org.volteface.sourcing.article;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.volteface.api.source.Published;

/** The day of publication that a page declares, from the most reliable place that names one. */
final class PageDate {
    private static final List<Place> DECLARED = List.of(
            new Place(
                    "article:published_time",
                    "meta[property~=(?i)^(og:)?article:published(_time)?$], meta[name~=(?i)^article:published(_time)?$]"),
            new Place("microdata datePublished", "[itemprop~=\\bdatePublished\\b]"),
            new Place(
                    "Dublin Core",
                    "meta[name~=(?i)^dc(terms)?[.:](date(\\.(issued|created|published))?|issued|created|available)$]"),
            new Place(
                    "meta date",
                    "meta[name~=(?i)^((parsely-|cx)?pub-?date|publish-?(ed-?)?date|publication[-_]date|sailthru\\.date|date"
                            + "|citation_(publication_|online_)?date|originalpublicationdate|datepublished|pubdate)$]"),
            new Place("time", "time[pubdate], time.published, time.entry-date, .dt-published"),
            new Place("time", "article header time, article time[datetime], main time[datetime]"),
            new Place("time", "time"));
    private static final List<Place> SHOWN = List.of(
            new Place(
                    "page",
                    "[class~=(?i)(^|[\\s_-])(publish(ed)?|pub-?date|post-?date|dateline|timestamp|date)([\\s_-]|$)]"),
            new Place("page", "[class~=(?i)(^|[\\s_-])byline([\\s_-]|$)]"));
    private static final List<Place> CHANGED = List.of(
            new Place("article:modified_time", "meta[property=article:modified_time], meta[property=og:updated_time]"),
            new Place("microdata dateModified", "[itemprop~=\\bdateModified\\b]"));
    private static final Evaluator ELSEWHERE = QueryParser.parse(
            "[itemprop~=dateModified], [class~=(?i)updated|modified|current|today], aside *, footer *, nav *, [class~=(?i)comment|related|teaser"
                    + "|recommend|most-read|sidebar]:not(body,html) *, li a *");

    private final Optional<Published> declared;
    private final Optional<Published> shown;
    private final Optional<Published> changed;

    private PageDate(Document page, LinkedData linkedData) {
        this.declared = linkedData
                .published()
                .flatMap(words -> Moments.in(words, "JSON-LD datePublished"))
                .or(() -> first(page, DECLARED));
        this.shown = declared.or(() -> first(page, SHOWN))
                .or(() -> linkedData.created().flatMap(words -> Moments.in(words, "JSON-LD dateCreated")));
        this.changed = shown.or(() -> linkedData.modified().flatMap(words -> Moments.in(words, "JSON-LD dateModified")))
                .or(() -> first(page, CHANGED));
    }

    static PageDate of(Document page, LinkedData linkedData) {
        return new PageDate(page, linkedData);
    }

    /** The day that the page declares, else that of its address, else one that stands near its title, or one that it was changed on. */
    Optional<Published> published(Optional<URI> address) {
        return declared.or(() -> address.flatMap(AddressSigns::published))
                .or(() -> shown)
                .or(() -> changed);
    }

    private static Optional<Published> first(Document page, List<Place> places) {
        return places.stream().flatMap(place -> place.read(page).stream()).findFirst();
    }

    /** A place that may name the day. */
    private record Place(String name, String query) {
        Optional<Published> read(Document page) {
            boolean mayBeOthers = name.equals("time") || name.equals("page");
            return page.select(query).stream()
                    .filter(element -> !mayBeOthers || !element.is(ELSEWHERE))
                    .flatMap(element -> value(element).flatMap(words -> Moments.in(words, name).stream()))
                    .filter(published -> published.day().getYear() >= 1900)
                    .findFirst();
        }

        private static Stream<String> value(Element element) {
            String words = element.text();
            boolean change = words.toLowerCase(Locale.ROOT).matches("^\\W*(?:last )?(?:updated|modified)\\b.*");
            return Stream.of(element.attr("content"), element.attr("datetime"), change ? "" : words)
                    .filter(value -> !value.isBlank());
        }
    }
}
