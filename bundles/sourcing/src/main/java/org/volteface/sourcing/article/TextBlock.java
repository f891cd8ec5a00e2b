package org.volteface.sourcing.article;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A paragraph or a heading of a text that is made from markup.
 *
 * @param text its words, on one line unless the markup breaks it
 * @param level the level of the heading from 1, or 0 for a paragraph
 */
public record TextBlock(String text, int level) {
    /** The blocks with an empty line between them. */
    public static String join(List<TextBlock> blocks) {
        return blocks.stream().map(TextBlock::text).collect(Collectors.joining("\n\n"));
    }

    /** The first heading of the first level. */
    public static Optional<String> firstHeading(List<TextBlock> blocks) {
        return blocks.stream()
                .filter(block -> block.level == 1)
                .map(TextBlock::text)
                .findFirst();
    }

    /** The blocks without the headings that say the title again. */
    public static List<TextBlock> without(String title, List<TextBlock> blocks) {
        return blocks.stream()
                .filter(block -> block.level == 0 || !block.text.equalsIgnoreCase(title))
                .toList();
    }
}
