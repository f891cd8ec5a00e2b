package org.volteface.sourcing.article;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The line in which a page names who wrote it, from the most reliable place that does. */
final class PageByline {
    private static final List<String> PLACES = List.of(
            "meta[name=author]",
            "meta[property=article:author]",
            "meta[name~=(?i)^dc(terms)?\\.creator$]",
            "[itemprop~=\\bauthor\\b] [itemprop=name], [itemprop~=\\bauthor\\b]",
            "[rel=author]",
            "[class~=(?i)(^|[\\s_-])byline([\\s_-]|$)]");
    private static final Pattern BY = Pattern.compile("^(?:written )?by\\s+", Pattern.CASE_INSENSITIVE);
    private static final Pattern ADDRESS = Pattern.compile("^(?:https?:)?//\\S*$", Pattern.CASE_INSENSITIVE);
    private static final int LONGEST = 200;

    private PageByline() {}

    /** The names, with commas between them; empty where there are none. */
    static String of(Document page, LinkedData linkedData) {
        List<String> declared = linkedData.authors().stream()
                .flatMap(name -> name(name).stream())
                .toList();
        if (!declared.isEmpty()) {
            return String.join(", ", declared);
        }
        return PLACES.stream()
                .map(place -> in(page, place))
                .filter(names -> !names.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static String in(Document page, String place) {
        Stream<Element> elements = place.startsWith("meta")
                ? page.select(place).stream()
                : page.select(place).stream().limit(1);
        return elements.map(element -> element.hasAttr("content") ? element.attr("content") : element.text())
                .flatMap(words -> name(words).stream())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** Some pages give the address of a profile where a name is wanted. */
    private static Optional<String> name(String words) {
        String name = BY.matcher(words.strip()).replaceFirst("").strip();
        boolean isName = !name.isEmpty()
                && name.length() <= LONGEST
                && !ADDRESS.matcher(name).matches();
        return isName ? Optional.of(name) : Optional.empty();
    }
}
