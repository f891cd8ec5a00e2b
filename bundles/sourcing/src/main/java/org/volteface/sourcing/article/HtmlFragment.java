package org.volteface.sourcing.article;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** A piece of markup that stands for a text or a line, as feeds carry it. */
public final class HtmlFragment {
    private static final String NEVER_TEXT =
            "script, style, noscript, template, button, iframe, svg, canvas, object, select, form, figcaption";
    private static final Pattern MARKUP = Pattern.compile(
            "</?(?:p|br|div|span|a|b|i|em|strong|u|s|q|sup|sub|small|font|img|ul|ol|li|h[1-6]|blockquote|table|tr|td|cite|code|mark|abbr)"
                    + "(?:\\s[^<>]*)?/?>",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ENTITY = Pattern.compile("&(?:#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z]\\w{1,30});");
    private static final String BLOCK = "p, br, div, ul, ol, table, blockquote, section, article, pre, h1, h2, h3, h4";
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0]+");
    private static final Pattern EMPTY_LINE = Pattern.compile("\\R[ \\t]*\\R\\s*");
    private static final Pattern TRAILER = Pattern.compile(
            "^(?:the post .{1,300} (?:appeared first|first appeared) on .{1,200}|(?:read more|continue reading|read the full (?:story|article))\\b.{0,200})$",
            Pattern.CASE_INSENSITIVE);
    private static final int ESCAPED_TWICE = 2;

    private HtmlFragment() {}

    /** One line of plain words. */
    public static String line(String markup) {
        String words = markup;
        for (int i = 0;
                i < ESCAPED_TWICE
                        && (MARKUP.matcher(words).find()
                                || ENTITY.matcher(words).find());
                i++) {
            words = MARKUP.matcher(words).find()
                    ? Jsoup.parseBodyFragment(words).text()
                    : Parser.unescapeEntities(words, false);
        }
        return SPACE.matcher(words).replaceAll(" ").strip();
    }

    /** Plain paragraphs with an empty line between them. */
    public static String paragraphs(String markup) {
        List<String> blocks = blocks(markup);
        int last = blocks.size() - 1;
        boolean trailed = last > 0 && TRAILER.matcher(blocks.get(last)).matches();
        return String.join("\n\n", trailed ? blocks.subList(0, last) : blocks);
    }

    /** Plain paragraphs of words that are no markup. */
    public static String plain(String words) {
        return Stream.of(EMPTY_LINE.split(words))
                .map(part -> part.lines().map(String::strip).collect(Collectors.joining("\n")))
                .map(part -> part.replaceAll("[ \\t\\u00A0]+", " ").strip())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }

    private static List<String> blocks(String markup) {
        Element body = Jsoup.parseBodyFragment(markup).body();
        // What was escaped once too often still holds its tags.
        for (int i = 0; i < ESCAPED_TWICE && isEscaped(body); i++) {
            body = Jsoup.parseBodyFragment(body.wholeText()).body();
        }
        if (body.childrenSize() == 0) {
            return List.of(plain(body.wholeText()));
        }
        if (body.selectFirst(BLOCK) == null
                && EMPTY_LINE.matcher(body.wholeText()).find()) {
            body = Jsoup.parseBodyFragment(EMPTY_LINE.matcher(body.html()).replaceAll("<p>"))
                    .body();
        }
        return blocks(body);
    }

    private static boolean isEscaped(Element body) {
        return body.childrenSize() == 0 && MARKUP.matcher(body.wholeText()).find();
    }

    private static List<String> blocks(Element body) {
        body.select(NEVER_TEXT).remove();
        return HtmlBlocks.of(body).stream().map(TextBlock::text).toList();
    }
}
