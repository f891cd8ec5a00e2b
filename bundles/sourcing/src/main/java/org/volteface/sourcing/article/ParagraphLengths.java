package org.volteface.sourcing.article;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** How much text the paragraphs of each element have that is not the text of links, measured once for a whole page. */
final class ParagraphLengths {
    private final Map<Element, Integer> lengths = new HashMap<>();

    ParagraphLengths(Element root) {
        for (Element paragraph : root.select("p")) {
            int length =
                    paragraph.text().length() - paragraph.select("a").text().length();
            @Nullable Element around = paragraph;
            while (around != null) {
                lengths.merge(around, length, Integer::sum);
                around = around.equals(root) ? null : around.parent();
            }
        }
    }

    /** The length of all paragraphs in {@code element}, itself among them. */
    int in(Element element) {
        return lengths.getOrDefault(element, 0);
    }
}
