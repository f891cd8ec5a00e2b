package org.volteface.sourcing.article;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The title of a page without the name of its site: the one that most of its places agree on. */
final class PageTitle {
    private static final Pattern LAST = Pattern.compile("^(.+)\\s+[|–—»·•:-]{1,2}\\s+(.+?)$", Pattern.DOTALL);
    private static final Pattern FIRST = Pattern.compile("^(.+?)\\s*(?:\\s[|–—»·•-]|:)\\s+(.+)$", Pattern.DOTALL);
    private static final Pattern BAR = Pattern.compile("^(.+\\S)\\s+[|»]\\s+\\S.*$", Pattern.DOTALL);
    private static final Pattern SHORT_END =
            Pattern.compile("^(.{15,}\\S)\\s+[–—:·•-]\\s+(?:\\S+\\s*){1,4}$", Pattern.DOTALL);

    private final String publisher;
    private final String host;

    private PageTitle(String publisher, Optional<URI> address) {
        this.publisher = plain(publisher);
        this.host = plain(address.map(AddressSigns::publisher).orElse(""));
    }

    static String of(Document page, LinkedData linkedData, String publisher, Optional<URI> address) {
        PageTitle site = new PageTitle(publisher, address);
        String heading = heading(page);
        String declared = declared(page);
        boolean begins = !heading.isEmpty() && plain(declared).startsWith(plain(heading));
        List<String> titles = Stream.of(
                        meta(page, "meta[property=og:title], meta[name=og:title]")
                                .map(site::without),
                        linkedData.headline().map(site::without),
                        meta(page, "meta[name=twitter:title], meta[property=twitter:title]")
                                .map(site::without),
                        Optional.of(heading),
                        meta(page, "meta[name~=(?i)^dc(terms)?\\.title$]").map(site::without),
                        Optional.of(begins ? heading : site.withoutAny(declared)))
                .flatMap(Optional::stream)
                .map(HtmlFragment::line)
                .filter(title -> !title.isEmpty() && !plain(title).equals(site.publisher))
                .toList();
        return agreed(titles);
    }

    /** Broken pages have it outside of their head. */
    private static String declared(Document page) {
        Element title = page.selectFirst("title:not(svg *)");
        return title == null ? "" : title.text();
    }

    private static String heading(Document page) {
        for (String query : List.of("[itemprop=headline]:is(h1,h2)", "article h1", "main h1", "h1")) {
            Element heading = page.selectFirst(query);
            if (heading != null && heading.hasText()) {
                return heading.text().strip();
            }
        }
        return "";
    }

    /** The title that occurs most; the first of those that occur as often. */
    private static String agreed(List<String> titles) {
        Map<String, Integer> votes = new LinkedHashMap<>();
        titles.forEach(title -> votes.merge(plain(title), 1, Integer::sum));
        int most = votes.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return titles.stream()
                .filter(title -> votes.getOrDefault(plain(title), 0) == most)
                .findFirst()
                .orElse("");
    }

    private String without(String title) {
        String rest = title.strip();
        Matcher last = LAST.matcher(rest);
        while (last.matches() && isSite(last.group(2))) {
            rest = last.group(1).strip();
            last = LAST.matcher(rest);
        }
        Matcher first = FIRST.matcher(rest);
        return first.matches() && isSite(first.group(1)) ? first.group(2) : rest;
    }

    /** Where no other place names the title, what follows a bar is the site's. */
    private String withoutAny(String title) {
        String rest = without(title);
        if (!rest.equals(title.strip())) {
            return rest;
        }
        Matcher bar = BAR.matcher(rest);
        if (bar.matches()) {
            return bar.group(1);
        }
        Matcher end = SHORT_END.matcher(rest);
        return end.matches() ? end.group(1) : rest;
    }

    private boolean isSite(String words) {
        String name = plain(words);
        String bare = name.replaceFirst("^the", "");
        return !name.isEmpty()
                && (name.equals(publisher)
                        || bare.equals(publisher.replaceFirst("^the", ""))
                        || name.equals(host)
                        || bare.length() > 2 && host.startsWith(bare));
    }

    private static String plain(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    private static Optional<String> meta(Document page, String query) {
        return Optional.ofNullable(page.selectFirst(query))
                .map(element -> HtmlFragment.line(element.attr("content")))
                .filter(content -> !content.isEmpty());
    }
}
