package org.volteface.sourcing.article;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/** The line in which a page names who wrote it, from the most reliable place that does. */
final class PageByline {
    private static final List<String> PLACES = List.of(
            "meta[name~=(?i)^(author|parsely-author|sailthru\\.author|byl|citation_author)$]",
            "meta[property=article:author], meta[name=article:author]",
            "meta[name~=(?i)^dc(terms)?[.:]creator$]",
            "[itemprop~=\\bauthor\\b] [itemprop=name]",
            "[itemprop~=\\bauthor\\b]",
            "[class~=(?i)(^|[\\s_-])byline([\\s_-]|$)] :is([rel=author], [class~=(?i)author|name], a[href*=author])",
            "[rel=author]",
            "[class~=(?i)(^|[\\s_-])byline([\\s_-]|$)]",
            "[class~=(?i)^(.*[\\s_-])?(author|writer)s?[_-]+name([\\s_-].*)?$], .p-author, .vcard .fn, .author");
    private static final Evaluator ELSEWHERE = QueryParser.parse(
            "aside *, footer *, nav *, [class~=(?i)comment|related|teaser|sidebar|recommend]:not(body,html) *");
    private static final Pattern BY = Pattern.compile(
            "^(?:(?:story|written|reporting|words|text|posted|published|report)\\s+)?(?:by|von|par|por|di|door|av|af)[:\\s]\\s*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NO_NAME = Pattern.compile(
            "^(?:(?:https?:)?//\\S*|www\\.\\S+|@\\w+|\\S+@\\S+|admin|administrator|by|author|null|none|undefined)$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern AFTER = Pattern.compile(
            "\\s*(?:[|•·]|\\b(?:published|updated|posted|last updated|on (?=\\w+day|\\d))\\b|\\d{1,2}\\s+\\p{L}{3,9}\\.?\\s+\\d{4}"
                    + "|\\p{L}{3,9}\\.?\\s+\\d{1,2},?\\s+\\d{4}|\\d{4}-\\d\\d-\\d\\d).*$",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern FOR = Pattern.compile("(?<=\\p{L}) (?:for|@) (?:the )?\\p{Lu}.*$");
    private static final int LONGEST = 200;

    private PageByline() {}

    /** The names, with commas between them; empty where there are none. */
    static String of(Document page, LinkedData linkedData) {
        String declared = joined(linkedData.authors().stream());
        return declared.isEmpty()
                ? PLACES.stream()
                        .map(place -> in(page, place))
                        .filter(names -> !names.isEmpty())
                        .findFirst()
                        .orElse("")
                : declared;
    }

    private static String in(Document page, String place) {
        List<Element> elements = page.select(place).stream()
                .filter(element -> !element.is(ELSEWHERE))
                .toList();
        Element first = elements.isEmpty() ? null : elements.get(0);
        boolean several = place.startsWith("meta");
        return joined(elements.stream()
                // Those of one line stand together; what is farther away are the authors of other articles.
                .filter(element -> several || element.equals(first) || together(element, Objects.requireNonNull(first)))
                .map(element -> element.hasAttr("content") ? element.attr("content") : element.text()));
    }

    private static boolean together(Element element, Element first) {
        Element outer = first.parent();
        Element wider = outer == null ? null : outer.parent();
        boolean inner = first.parents().contains(element) || element.parents().contains(first);
        return !inner
                && (Objects.equals(element.parent(), outer)
                        || wider != null
                                && !wider.normalName().matches("body|main|article")
                                && element.parents().contains(wider));
    }

    private static String joined(Stream<String> words) {
        return words.flatMap(each -> name(each).stream()).distinct().collect(Collectors.joining(", "));
    }

    /** Some pages give the address of a profile where a name is wanted. */
    private static Optional<String> name(String words) {
        String line = HtmlFragment.line(words);
        String own = AFTER.matcher(BY.matcher(line).replaceFirst("")).replaceFirst("");
        String name = FOR.matcher(own)
                .replaceFirst("")
                .replaceFirst("[\\s,;|-]+$", "")
                .strip();
        boolean isName = !name.isEmpty()
                && name.length() <= LONGEST
                && !NO_NAME.matcher(name.toLowerCase(Locale.ROOT)).matches();
        return isName ? Optional.of(name.replaceAll(",(?=\\S)", ", ")) : Optional.empty();
    }
}
