package org.volteface.sourcing.article;

import org.jsoup.nodes.Element;

/** Paragraphs and lists that are hardly more than links to other pages. */
final class LinkBlocks {
    private static final double MOST_OF_A_PARAGRAPH = .6;
    private static final double MOST_OF_A_LIST = .75;
    private static final int LONGEST = 250;
    private static final double MOST_PRUNED = .5;

    private LinkBlocks() {}

    /** Takes them out of an article whose paragraphs have {@code length} signs. */
    static void prune(Element root, int length) {
        for (Element block : root.select("p, ul, ol")) {
            String text = block.text();
            boolean list = !block.normalName().equals("p");
            int linked = block.select("a").text().length();
            boolean mostly = linked >= (list ? MOST_OF_A_LIST : MOST_OF_A_PARAGRAPH) * text.length();
            boolean dispensable =
                    list ? text.length() < MOST_PRUNED * length : text.length() < LONGEST && length > 2 * LONGEST;
            if (!block.equals(root) && linked > 0 && mostly && dispensable) {
                block.remove();
            }
        }
    }
}
