package org.volteface.console.report;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.volteface.console.web.Answers;

/**
 * What the console puts around a rendered report: its style, its navigation, and the way from an actor to the report on it. It keeps to
 * what any page of HTML has, and to the attribute {@code data-actor}, by which a renderer says whose name an element holds.
 */
public final class PageFrame {
    private static final Pattern HEAD = Pattern.compile("<head\\b[^>]*>");
    private static final Pattern BODY = Pattern.compile("<body\\b[^>]*>");
    private static final Pattern STYLE = Pattern.compile("<style\\b[^>]*>(.*?)</style>", Pattern.DOTALL);
    private static final Pattern ACTOR = Pattern.compile("(<(\\w+) data-actor=\"([^\"]*)\"[^>]*>)([^<]*)(</\\2>)");

    private final String navigation;

    /** Takes the path of the page, which the navigation marks, and what is to be said above the page; empty for nothing. */
    PageFrame(String here, String notice) {
        String said = notice.isEmpty() ? "" : "<p class=\"console-notice\" role=\"status\">" + notice + "</p>";
        navigation = Answers.templates().navigation(here).render() + said;
    }

    /** The page with all that belongs around it. */
    String around(String page) {
        String styled = after(HEAD, page, "<link rel=\"stylesheet\" href=\"/console.css\">");
        return ACTOR.matcher(after(BODY, styled, navigation)).replaceAll(PageFrame::link);
    }

    /** The style that the page brings along in its head: only the first, as what follows may not be the renderer's own. */
    Optional<String> style(String page) {
        Matcher style = STYLE.matcher(page);
        return style.find() ? Optional.of(style.group(1)) : Optional.empty();
    }

    /** The address of the report on an actor. */
    public static String actor(String id) {
        return "/actor?id=" + URLEncoder.encode(id, StandardCharsets.UTF_8);
    }

    private static String after(Pattern tag, String page, String addition) {
        return tag.matcher(page).replaceFirst(found -> Matcher.quoteReplacement(found.group() + addition));
    }

    private static String link(MatchResult found) {
        String link = "<a href=\"" + actor(plain(found.group(3))) + "\">" + found.group(4) + "</a>";
        return Matcher.quoteReplacement(found.group(1) + link + found.group(5));
    }

    /** What an attribute's value stands for. */
    private static String plain(String escaped) {
        return escaped.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }
}
