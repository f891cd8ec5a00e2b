package org.volteface.sourcing.article;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** The names by which pages call what surrounds an article. */
final class Surroundings {
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[-_\\s]+|(?<=[a-z])(?=[A-Z])");
    private static final Set<String> GATES = Set.of("paywall", "premium", "subscriber", "subscription", "regwall");
    private static final Set<String> NAMES = Set.of(("ad ads advert advertisement adslot adunit banner bio breadcrumb"
                    + " breadcrumbs byline caption captions comment comments cookie cookies consent correctionlink credit dateline-meta"
                    + " didomi disqus donate donation footer gdpr mailinglist masthead meta more-stories most-read mostread nav navbar"
                    + " navigation newsletter onetrust outbrain pagination paywall popup popular promo promos pullquote read-more readmore"
                    + " readnext recirc recirculation recommended recommendations regwall related respond share sharing sidebar signup sign-up"
                    + " skip social socials sponsor sponsored subscribe subscription taboola tags teaser teasers toolbar trending"
                    + " upsell widget widgets")
            .split(" "));
    private static final Set<String> PHRASES = Set.of(
            "pull-quote",
            "sign-up",
            "read-more",
            "more-stories",
            "most-read",
            "also-read",
            "read-next",
            "see-also",
            "author-box",
            "author-info",
            "author-bio",
            "about-author",
            "reading-time",
            "read-time",
            "follow-us",
            "call-to-action",
            "top-stories");
    private static final Set<String> ANYWHERE = Set.of(
            "sharing",
            "sharedaddy",
            "addtoany",
            "related",
            "relatedposts",
            "newsletter",
            "comments",
            "disqus",
            "breadcrumb",
            "taboola",
            "outbrain",
            "advertisement");
    private static final Set<String> NOT_ITSELF = Set.of("has", "with", "no", "is", "without", "js", "single");

    private Surroundings() {}

    /** Whether {@code element} is called something that surrounds an article. */
    static boolean isAround(Element element) {
        return names(element).anyMatch(Surroundings::isAround);
    }

    /** Whether {@code element} is called a gate, which some pages call the article behind it too. */
    static boolean isGate(Element element) {
        return names(element).anyMatch(name -> words(name).stream().anyMatch(GATES::contains));
    }

    /** Whether {@code element} is called a teaser, which may be that of the article itself. */
    static boolean isTeaser(Element element) {
        return names(element).anyMatch(name -> words(name).contains("teaser"));
    }

    private static boolean isAround(String name) {
        List<String> words = words(name);
        if (words.isEmpty() || NOT_ITSELF.contains(words.get(0))) {
            return false;
        }
        String whole = String.join("-", words);
        return NAMES.contains(whole)
                || NAMES.contains(words.get(0))
                || NAMES.contains(words.get(words.size() - 1))
                || words.stream().anyMatch(ANYWHERE::contains)
                || PHRASES.stream().anyMatch(phrase -> whole.startsWith(phrase) || whole.endsWith(phrase));
    }

    private static List<String> words(String name) {
        return Stream.of(BETWEEN_WORDS.split(name))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static Stream<String> names(Element element) {
        return Stream.concat(
                element.classNames().stream(),
                Stream.of(element.id(), element.attr("data-component"), element.attr("data-testid")));
    }
}
