package org.volteface.sourcing.article;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/**
 * How much text the paragraphs of each element have that is not the text of links, measured once for a whole page. What old pages have
 * for paragraphs counts too: long runs of words outside of any.
 */
final class ParagraphLengths implements NodeVisitor {
    private static final Set<String> PARAGRAPHS = Set.of("p", "blockquote");
    private static final int LONG_RUN = 60;

    private final Map<Element, Integer> lengths = new HashMap<>();
    private final Element root;
    private int paragraphs;
    private int links;

    ParagraphLengths(Element root) {
        this.root = root;
        root.traverse(this);
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof Element element) {
            paragraphs += PARAGRAPHS.contains(element.normalName()) ? 1 : 0;
            links += element.normalName().equals("a") ? 1 : 0;
        } else if (node instanceof TextNode text && links == 0 && !text.isBlank()) {
            int length = text.text().strip().length();
            @Nullable Element parent = text.parent();
            if (parent != null && (paragraphs > 0 || length > LONG_RUN)) {
                lengths.merge(parent, length, Integer::sum);
            }
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            paragraphs -= PARAGRAPHS.contains(element.normalName()) ? 1 : 0;
            links -= element.normalName().equals("a") ? 1 : 0;
            @Nullable Element parent = element.equals(root) ? null : element.parent();
            int length = in(element);
            if (parent != null && length > 0) {
                lengths.merge(parent, length, Integer::sum);
            }
        }
    }

    /** The length of all paragraphs in {@code element}, itself among them. */
    int in(Element element) {
        return lengths.getOrDefault(element, 0);
    }
}
