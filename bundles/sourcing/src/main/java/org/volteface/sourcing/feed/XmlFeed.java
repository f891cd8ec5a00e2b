package org.volteface.sourcing.feed;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.volteface.sourcing.article.HtmlFragment;

/** A feed in RSS, RDF or Atom: what it says of itself, and its entries. */
final class XmlFeed implements Feed {
    private static final int DEEPEST = 256;

    private final FeedParts parts;
    private final Map<String, String> prefixes;
    private final Head head;

    private XmlFeed(FeedParts parts, Optional<URI> address) {
        this.parts = parts;
        Element root = parse(parts.head());
        this.prefixes = FeedNode.declared(root);
        Element channel = channel(root);
        FeedNode node = new FeedNode(channel, prefixes);
        Optional<URI> base = base(root, base(channel, address)).or(() -> FeedLinks.of(node, address));
        String title = node.each("title")
                .map(XmlFeed::line)
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElse("");
        String language = Stream.of(
                        language(channel), language(root), node.words("language", "dc:language", "dcterms:language"))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse("");
        this.head = new Head(title, language, XmlEntry.byline(node, prefixes), base);
    }

    static XmlFeed of(FeedSigns.Root root, Optional<URI> address) {
        return new XmlFeed(FeedParts.of(root), address);
    }

    @Override
    public Head head() {
        return head;
    }

    @Override
    public int size() {
        return parts.entries().size();
    }

    @Override
    public FeedEntry entry(int index) {
        Element entry = parse(parts.entries().get(index));
        return new XmlEntry(new FeedNode(entry, prefixes), prefixes, entry).read(head);
    }

    @Override
    public List<String> problems() {
        return parts.cut() ? List.of("the feed breaks off within its last entry") : List.of();
    }

    /** The words of an element that stands for one line. */
    static String line(Element element) {
        return element.childrenSize() > 0 ? element.text().strip() : HtmlFragment.line(element.wholeText());
    }

    static Optional<String> language(Element element) {
        return Optional.of(element.attr("xml:lang").strip()).filter(words -> !words.isEmpty());
    }

    /** The base of what {@code element} refers to, which may itself be relative to one outside. */
    static Optional<URI> base(Element element, Optional<URI> outside) {
        String own = element.attr("xml:base");
        return own.isBlank() ? outside : FeedLinks.resolve(own, outside).or(() -> outside);
    }

    private static Element channel(Element root) {
        for (Element child : root.children()) {
            String name = child.normalName();
            if (name.equals("channel") || name.endsWith(":channel")) {
                return child;
            }
        }
        return root;
    }

    private static Element parse(String markup) {
        Document document = Jsoup.parse(markup, "", Parser.xmlParser().setMaxDepth(DEEPEST));
        Element first = document.firstElementChild();
        return first == null ? document : first;
    }
}
