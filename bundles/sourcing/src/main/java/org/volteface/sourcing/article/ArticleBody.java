package org.volteface.sourcing.article;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** The part of a page that is its article, without navigation, advertisements and what readers added. */
final class ArticleBody {
    private static final String NEVER_TEXT =
            "script, style, noscript, template, button, iframe, svg, canvas, object, select";
    private static final String AROUND_BY_KIND =
            "nav, aside, footer, form, figure, dialog, [hidden], [aria-hidden=true], [role=navigation], "
                    + "[role=complementary], [role=banner], [role=contentinfo], [itemprop=comment], time:not(p time)";
    private static final Set<String> AROUND = Set.of(
            "ad",
            "ads",
            "advert",
            "advertisement",
            "adslot",
            "banner",
            "breadcrumb",
            "breadcrumbs",
            "byline",
            "comment",
            "comments",
            "cookie",
            "cookies",
            "consent",
            "dateline-meta",
            "disqus",
            "most-read",
            "mostread",
            "nav",
            "navigation",
            "newsletter",
            "pagination",
            "paywall",
            "popup",
            "promo",
            "recirculation",
            "recommended",
            "related",
            "respond",
            "share",
            "sharing",
            "sidebar",
            "skip",
            "social",
            "sponsor",
            "sponsored",
            "subscribe",
            "subscription",
            "tags",
            "teaser",
            "toolbar",
            "trending");
    private static final double MOST_PRUNED = .5;
    private static final double HOLDS_THE_ARTICLE = .7;
    private static final double TEASER = .5;
    private static final double SAME_TEXT = .8;
    private static final Pattern MARKUP = Pattern.compile("</?(?:p|br|div)\\b", Pattern.CASE_INSENSITIVE);

    private ArticleBody() {}

    /** The blocks of the article; prunes {@code page}. */
    static List<TextBlock> of(Document page, LinkedData linkedData) {
        Element root = root(page);
        prune(root);
        List<TextBlock> marked = HtmlBlocks.of(narrow(root));
        Optional<List<TextBlock>> declared = linkedData.body().map(ArticleBody::declared);
        // Some pages declare the beginning of the article only.
        return declared.filter(blocks -> length(blocks) > length(marked) * TEASER)
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
                return longest;
            }
        }
        return page.body();
    }

    private static void prune(Element root) {
        root.select(NEVER_TEXT).remove();
        ParagraphLengths lengths = new ParagraphLengths(root);
        for (Element element : root.select(AROUND_BY_KIND + ", [class], [id]")) {
            boolean around = !element.equals(root) && (element.is(AROUND_BY_KIND) || isAround(element));
            if (around && lengths.in(element) <= MOST_PRUNED * lengths.in(root)) {
                element.remove();
            }
        }
    }

    private static boolean isAround(Element element) {
        return Stream.concat(element.classNames().stream(), Stream.of(element.id()))
                .map(name -> name.toLowerCase(Locale.ROOT))
                .anyMatch(name -> AROUND.contains(name) || AROUND.contains(name.split("[-_]", 2)[0]));
    }

    /** The smallest element that still holds most of the paragraphs. */
    private static Element narrow(Element root) {
        ParagraphLengths lengths = new ParagraphLengths(root);
        Element held = root;
        while (true) {
            Element next = null;
            for (Element child : held.children()) {
                boolean most = lengths.in(child) > HOLDS_THE_ARTICLE * lengths.in(held);
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
