package org.volteface.sourcing.article;

import java.util.List;
import java.util.Optional;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.volteface.api.model.Origin;
import org.volteface.api.source.Particulars;
import org.volteface.api.source.Published;

/** Markdown: its front matter, its title and its blocks as plain text. */
public final class MarkdownText {
    private static final Parser PARSER = Parser.builder().build();

    private MarkdownText() {}

    public static Article read(String markdown) {
        Optional<FrontMatter> front = FrontMatter.of(markdown);
        Node root = PARSER.parse(
                front.map(matter -> markdown.substring(matter.end())).orElse(markdown));
        List<TextBlock> blocks = MarkdownBlocks.of(root);
        Optional<String> declared = front.flatMap(matter -> matter.first("title", "headline"));
        String title = declared.or(() -> TextBlock.firstHeading(blocks)).orElse("");
        String text = TextBlock.join(TextBlock.without(title, blocks));
        Optional<Published> published =
                front.flatMap(MarkdownText::date).or(() -> Dateline.of(text, 0).map(Dateline::published));
        Particulars particulars = new Particulars(
                front.flatMap(matter -> matter.first("byline", "author", "authors"))
                        .orElse(""),
                published,
                front.flatMap(matter -> matter.first("language", "lang")).orElse(""));
        return new Article(title, text, origin(front), particulars, true);
    }

    private static Origin origin(Optional<FrontMatter> front) {
        String publisher = front.flatMap(matter -> matter.first("source", "publisher", "site", "outlet"))
                .orElse("");
        return new Origin(
                publisher,
                front.flatMap(matter -> matter.first("url", "link", "canonical"))
                        .flatMap(Addresses::parse));
    }

    private static Optional<Published> date(FrontMatter front) {
        return front.first("date", "published", "pubdate", "datepublished")
                .flatMap(words -> Moments.in(words, "front matter"));
    }
}
