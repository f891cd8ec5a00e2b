package org.volteface.sourcing.feed;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.volteface.sourcing.article.Addresses;
import org.volteface.sourcing.article.HtmlFragment;

/** The addresses by which a feed and its entries say where they are. */
final class FeedLinks {
    private FeedLinks() {}

    /** The address of the page that {@code node} stands for. */
    static Optional<URI> of(FeedNode node, Optional<URI> base) {
        return Stream.of(
                        node.words("feedburner:origlink").stream(),
                        links(node),
                        node.each("guid").filter(FeedLinks::isPermanent).map(Element::wholeText),
                        node.each("id", "atom:id").map(Element::wholeText).filter(FeedLinks::isWeb),
                        node.attribute("rdf:about").stream().filter(FeedLinks::isWeb))
                .flatMap(words -> words)
                .filter(words -> !words.isBlank())
                .flatMap(words -> resolve(HtmlFragment.line(words), base).stream())
                .filter(address -> isWeb(address.toString()))
                .findFirst();
    }

    /** The address that {@code words} are, relative to {@code base}. */
    static Optional<URI> resolve(String words, Optional<URI> base) {
        return Addresses.resolve(words, base);
    }

    private static Stream<String> links(FeedNode node) {
        List<Element> alternates = node.each("link", "atom:link")
                .filter(link -> link.hasAttr("href") && isAlternate(link))
                .toList();
        Stream<String> pages = alternates.stream()
                .filter(link -> !link.hasAttr("type") || link.attr("type").contains("html"))
                .map(link -> link.attr("href"));
        Stream<String> plain =
                node.each("link").filter(link -> !link.hasAttr("href")).map(Element::wholeText);
        return Stream.of(plain, pages, alternates.stream().map(link -> link.attr("href")))
                .flatMap(words -> words);
    }

    private static boolean isAlternate(Element link) {
        String relation = link.attr("rel").toLowerCase(Locale.ROOT).strip();
        return relation.isEmpty() || relation.equals("alternate");
    }

    private static boolean isPermanent(Element guid) {
        String declared = guid.attr("isPermaLink").isEmpty() ? guid.attr("ispermalink") : guid.attr("isPermaLink");
        return !declared.strip().equalsIgnoreCase("false") && isWeb(guid.wholeText())
                || declared.strip().equalsIgnoreCase("true");
    }

    private static boolean isWeb(String words) {
        return words.strip().toLowerCase(Locale.ROOT).matches("(?s)https?://.+");
    }
}
