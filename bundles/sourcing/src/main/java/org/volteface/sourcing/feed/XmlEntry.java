package org.volteface.sourcing.feed;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.volteface.api.source.Particulars;
import org.volteface.api.source.Published;
import org.volteface.sourcing.article.HtmlFragment;

/** One entry of a feed in XML. */
final class XmlEntry {
    private static final List<String> DATES = List.of(
            "pubDate",
            "published",
            "atom:published",
            "dc:date",
            "dcterms:issued",
            "issued",
            "date",
            "dcterms:created",
            "created",
            "dcterms:date",
            "updated",
            "atom:updated",
            "modified",
            "dcterms:modified",
            "lastBuildDate");
    private static final String[] TEXTS = {
        "content:encoded",
        "content",
        "atom:content",
        "xhtml:body",
        "body",
        "fulltext",
        "description",
        "summary",
        "atom:summary",
        "dc:description",
        "dcterms:abstract",
        "itunes:summary"
    };

    private final FeedNode node;
    private final Map<String, String> prefixes;
    private final Element element;

    XmlEntry(FeedNode node, Map<String, String> prefixes, Element element) {
        this.node = node;
        this.prefixes = prefixes;
        this.element = element;
    }

    FeedEntry read(Feed.Head head) {
        Optional<URI> base = XmlFeed.base(element, head.base());
        String byline = byline(node, prefixes);
        Particulars particulars =
                new Particulars(byline.isEmpty() ? head.byline() : byline, published(), language(head.language()));
        return new FeedEntry(title(), text(), FeedLinks.of(node, base), particulars);
    }

    /** The names of those who wrote what {@code node} stands for. */
    static String byline(FeedNode node, Map<String, String> prefixes) {
        return Stream.of("dc:creator", "author", "atom:author", "itunes:author", "dcterms:creator", "dc:contributor")
                .map(name -> node.each(name)
                        .map(person -> person(person, prefixes))
                        .filter(words -> !words.isEmpty())
                        .distinct()
                        .collect(Collectors.joining(", ")))
                .filter(names -> !names.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static String person(Element person, Map<String, String> prefixes) {
        FeedNode parts = new FeedNode(person, prefixes);
        String words = person.childrenSize() == 0
                ? person.wholeText()
                : parts.words("name", "atom:name").orElse("");
        return FeedNames.of(words);
    }

    private String title() {
        return node.each("title", "atom:title", "dc:title")
                .map(XmlFeed::line)
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElse("");
    }

    private String text() {
        return node.each(TEXTS)
                .map(XmlEntry::text)
                .filter(words -> !words.isBlank())
                .findFirst()
                .orElse("");
    }

    private static String text(Element content) {
        String type = content.attr("type").toLowerCase(Locale.ROOT).strip();
        String markup = FeedNode.markup(content);
        if (content.attr("mode").equalsIgnoreCase("base64")) {
            markup = decoded(markup);
        }
        boolean atom = content.normalName().matches("(?:\\w+:)?(?:content|summary)");
        boolean plain = type.equals("text/plain") || type.equals("text");
        boolean notWords = type.startsWith("image/") || type.startsWith("audio/") || type.startsWith("video/");
        if (notWords) {
            return "";
        }
        return atom && plain && content.childrenSize() == 0
                ? HtmlFragment.plain(markup)
                : HtmlFragment.paragraphs(markup);
    }

    private static String decoded(String base64) {
        try {
            return new String(Base64.getMimeDecoder().decode(base64), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return base64;
        }
    }

    private Optional<Published> published() {
        return DATES.stream()
                .flatMap(name ->
                        node.words(name.toLowerCase(Locale.ROOT)).flatMap(words -> FeedDates.in(words, name)).stream())
                .findFirst();
    }

    private String language(String feeds) {
        return Stream.of(
                        XmlFeed.language(element),
                        node.each("content", "title")
                                .flatMap(part -> XmlFeed.language(part).stream())
                                .findFirst(),
                        node.words("dc:language", "dcterms:language", "language"))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(feeds);
    }
}
