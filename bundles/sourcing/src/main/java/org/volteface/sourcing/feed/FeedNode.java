package org.volteface.sourcing.feed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** An element of a feed with its children by their names, in small letters and with the prefixes that most feeds use. */
final class FeedNode {
    private static final Map<String, String> PREFIXES = Map.of(
            "http://purl.org/dc/elements/1.1/", "dc:",
            "http://purl.org/dc/terms/", "dcterms:",
            "http://purl.org/rss/1.0/modules/content/", "content:",
            "http://www.w3.org/2005/atom", "atom:",
            "http://purl.org/atom/ns#", "atom:",
            "http://rssnamespace.org/feedburner/ext/1.0", "feedburner:",
            "http://www.itunes.com/dtds/podcast-1.0.dtd", "itunes:",
            "http://www.w3.org/1999/xhtml", "xhtml:",
            "http://purl.org/rss/1.0/", "",
            "http://backend.userland.com/rss2", "");

    private final Element element;
    private final Map<String, List<Element>> children = new HashMap<>();

    /** The node of {@code element} in a feed whose root has the prefixes {@code declared}. */
    FeedNode(Element element, Map<String, String> declared) {
        this.element = element;
        boolean atom = declared.getOrDefault("", "").equals("atom:");
        for (Element child : element.children()) {
            String name = name(child, declared);
            String usual = atom ? name.replaceFirst("^atom:", "") : name;
            children.computeIfAbsent(usual, any -> new ArrayList<>()).add(child);
        }
    }

    /** The usual prefixes of those that {@code root} declares; the empty one stands for no prefix at all. */
    static Map<String, String> declared(Element root) {
        Map<String, String> declared = new HashMap<>();
        for (Attribute attribute : root.attributes()) {
            String key = attribute.getKey().toLowerCase(Locale.ROOT);
            String usual = PREFIXES.get(attribute.getValue().strip().toLowerCase(Locale.ROOT));
            if (usual != null && key.startsWith("xmlns")) {
                declared.put(key.replaceFirst("^xmlns:?", ""), usual);
            }
        }
        boolean feed = root.tagName().toLowerCase(Locale.ROOT).endsWith("feed");
        declared.put("", feed ? "atom:" : "");
        return declared;
    }

    private static String name(Element child, Map<String, String> declared) {
        String[] parts = child.tagName().toLowerCase(Locale.ROOT).split(":", 2);
        String prefix = parts.length == 1 ? "" : parts[0];
        String local = parts[parts.length - 1];
        String own = PREFIXES.get(child.attr(prefix.isEmpty() ? "xmlns" : "xmlns:" + prefix)
                .strip()
                .toLowerCase(Locale.ROOT));
        String usual = Objects.requireNonNullElseGet(
                own, () -> prefix.isEmpty() ? "" : declared.getOrDefault(prefix, prefix + ":"));
        return usual + local;
    }

    /** The children of the first of {@code names} that has any. */
    List<Element> all(String... names) {
        return Stream.of(names)
                .map(name -> children.getOrDefault(name, List.of()))
                .filter(some -> !some.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** The children of all {@code names}, in the order of the names. */
    Stream<Element> each(String... names) {
        return Stream.of(names).flatMap(name -> children.getOrDefault(name, List.of()).stream());
    }

    /** The words of the first child of {@code names} that has any. */
    Optional<String> words(String... names) {
        return each(names)
                .map(child -> child.wholeText().strip())
                .filter(words -> !words.isEmpty())
                .findFirst();
    }

    /** An attribute of the element itself; empty where it has none. */
    Optional<String> attribute(String name) {
        return Optional.of(element.attr(name).strip()).filter(words -> !words.isEmpty());
    }

    /** What {@code element} holds as markup, whether it is escaped, in a CDATA section or plainly there. */
    static String markup(Element element) {
        if (element.childrenSize() == 0) {
            return element.wholeText();
        }
        StringBuilder markup = new StringBuilder();
        for (Node node : element.childNodes()) {
            markup.append(node instanceof CDataNode data ? ((TextNode) data).getWholeText() : node.outerHtml());
        }
        return markup.toString();
    }
}
