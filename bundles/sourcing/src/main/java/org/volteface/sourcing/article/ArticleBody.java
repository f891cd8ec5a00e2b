package org.volteface.sourcing.article;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/** The part of a page that is its article, without navigation, advertisements and what readers added. */
final class ArticleBody {
    private static final String NEVER_TEXT =
            "script, style, noscript, template, button, iframe, svg, canvas, object, select";
    private static final String AROUND_BY_KIND =
            "nav, aside, footer, form, figure, dialog, [hidden], [aria-hidden=true], [role=navigation], "
                    + "[role=complementary], [role=banner], [role=contentinfo], [itemprop=comment], time:not(p time)";
    private static final Evaluator BY_KIND = QueryParser.parse(AROUND_BY_KIND);
    private static final int LONG_ENOUGH = 300;
    private static final double MOST_PRUNED = .5;
    private static final double HOLDS_THE_ARTICLE = .7;
    private static final double HOLDS_ALL_OF_IT = .85;
    private static final double TEASER = .5;
    private static final double HALF = .5;
    private static final double SAME_TEXT = .8;
    private static final Pattern MARKUP = Pattern.compile("</?(?:p|br|div)\\b", Pattern.CASE_INSENSITIVE);

    private ArticleBody() {}

    /** The blocks of the article, which is where {@code selector} says, if it says so; prunes {@code page}. */
    static List<TextBlock> of(Document page, LinkedData linkedData, Optional<String> selector) {
        Optional<Element> named = selector.map(page::selectFirst).filter(Element::hasText);
        Element root = named.orElseGet(() -> root(page));
        prune(root);
        List<TextBlock> marked = Notices.without(HtmlBlocks.of(
                named.isPresent()
                        ? root
                        : narrow(root, root.normalName().equals("body") ? HOLDS_THE_ARTICLE : HOLDS_ALL_OF_IT)));
        if (named.isPresent()) {
            return marked;
        }
        Optional<List<TextBlock>> declared = linkedData.body().map(ArticleBody::declared);
        // Some pages declare the beginning of the article only.
        return declared.filter(blocks -> !blocks.isEmpty() && length(blocks) > length(marked) * TEASER)
                .map(blocks -> withParagraphs(blocks, marked))
                .orElse(marked);
    }

    private static List<TextBlock> declared(String body) {
        if (MARKUP.matcher(body).find()) {
            return HtmlBlocks.of(Jsoup.parseBodyFragment(body).body());
        }
        return Stream.of(Parser.unescapeEntities(body, false).split("\\R"))
                .map(line -> line.replaceAll("\\s+", " ").strip())
                .filter(line -> !line.isEmpty())
                .map(line -> new TextBlock(line, 0))
                .toList();
    }

    /** A declared text often runs on as one paragraph; the page then has its paragraphs. */
    private static List<TextBlock> withParagraphs(List<TextBlock> declared, List<TextBlock> marked) {
        String whole = declared.get(0).text();
        List<TextBlock> same = marked.stream()
                .filter(block -> block.level() > 0 || whole.contains(block.text()))
                .toList();
        return declared.size() == 1 && length(same) > SAME_TEXT * whole.length() ? same : declared;
    }

    /** The element that the page itself names as the article, else its body. */
    private static Element root(Document page) {
        ParagraphLengths lengths = new ParagraphLengths(page);
        for (String query : List.of("[itemprop=articleBody]", "article", "main, [role=main]")) {
            Element longest = null;
            for (Element element : page.select(query)) {
                boolean longer = longest == null || lengths.in(element) > lengths.in(longest);
                longest = longer ? element : longest;
            }
            if (longest != null && longest.hasText()) {
                Element held = together(longest, lengths);
                if (!isOneOfMany(longest) || lengths.in(held) > HALF * lengths.in(page.body())) {
                    return held;
                }
                // They are the beginnings of other articles.
                page.select("article:has(a)").remove();
            }
        }
        return page.body();
    }

    /** A text that comes in many articles, one after another, is what holds them all. */
    private static Element together(Element longest, ParagraphLengths lengths) {
        Element held = longest;
        Element outer = held.parent();
        while (outer != null && isOneOfMany(held) && lengths.in(held) < HALF * lengths.in(outer)) {
            held = outer;
            outer = held.parent();
        }
        return held;
    }

    private static boolean isOneOfMany(Element element) {
        long siblings = element.siblingElements().stream()
                .filter(sibling -> sibling.normalName().equals(element.normalName()))
                .count();
        return siblings > 1 && !element.normalName().equals("body");
    }

    private static void prune(Element root) {
        root.select(NEVER_TEXT).remove();
        ParagraphLengths lengths = new ParagraphLengths(root);
        for (Element element : root.select(AROUND_BY_KIND + ", [class], [id]")) {
            boolean around = !element.equals(root) && (element.is(BY_KIND) || Surroundings.isAround(element));
            boolean gated = Surroundings.isGate(element) && lengths.in(element) > LONG_ENOUGH;
            boolean own = Surroundings.isTeaser(element) && element.selectFirst("a") == null;
            if (around && !gated && !own && lengths.in(element) <= MOST_PRUNED * lengths.in(root)) {
                element.remove();
            }
        }
        LinkBlocks.prune(root, lengths.in(root));
    }

    /** The smallest element that still holds most of the paragraphs. */
    private static Element narrow(Element root, double share) {
        ParagraphLengths lengths = new ParagraphLengths(root);
        Element held = root;
        while (true) {
            Element next = null;
            for (Element child : held.children()) {
                boolean most = lengths.in(child) > share * lengths.in(held);
                next = most && !child.tagName().equals("p") ? child : next;
            }
            if (next == null) {
                return held;
            }
            held = next;
        }
    }

    private static int length(List<TextBlock> blocks) {
        return blocks.stream().mapToInt(block -> block.text().length()).sum();
    }
}
