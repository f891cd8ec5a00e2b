package org.volteface.sourcing.article;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The walk over an element of a page that gathers its paragraphs and headings. */
final class HtmlBlocks implements NodeVisitor {
    private final List<TextBlock> blocks = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();

    private HtmlBlocks() {}

    static List<TextBlock> of(Element root) {
        HtmlBlocks walk = new HtmlBlocks();
        root.traverse(walk);
        walk.close(0);
        return List.copyOf(walk.blocks);
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text) {
            words.append(text.getWholeText().replaceAll("[\\s\\u00A0]+", " "));
        } else if (node instanceof Element element) {
            if (element.tagName().equals("br")) {
                words.append('\n');
            } else if (endsBlock(element)) {
                close(0);
            }
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            if (endsBlock(element)) {
                close(level(element));
            } else if (element.tagName().equals("td") || element.tagName().equals("th")) {
                words.append(' ');
            }
        }
    }

    private static boolean endsBlock(Element element) {
        return element.isBlock()
                && !element.tagName().equals("td")
                && !element.tagName().equals("th");
    }

    private static int level(Element element) {
        return element.tagName().matches("h[1-6]") ? element.tagName().charAt(1) - '0' : 0;
    }

    /** Ends a block; an empty line within it, made of two breaks, begins another. */
    private void close(int level) {
        for (String part : words.toString().split(" *\\n *(?:\\n\\s*)+")) {
            String text =
                    part.replaceAll(" *\\n *", "\n").replaceAll(" {2,}", " ").strip();
            if (!text.isEmpty()) {
                blocks.add(new TextBlock(text, level));
            }
        }
        words.setLength(0);
    }
}
