package org.volteface.sourcing.feed;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** The signs by which a feed is told from other inputs, whatever surrounds it. */
public final class FeedSigns {
    private static final int LOOKED_AT = 1 << 16;
    private static final int MOST_BEFORE = 4000;
    private static final Pattern ROOT = Pattern.compile(
            "<!--|<(?:[\\w-]{1,20}:)?(rss|feed|rdf)(?=[\\s>])(?=[^<>]*+(?:>\\s*+(?:<|$)|$))", Pattern.CASE_INSENSITIVE);
    private static final Pattern MEMBER =
            Pattern.compile("<(?:[\\w-]{1,20}:)?(?:channel|item|entry)[\\s>/]", Pattern.CASE_INSENSITIVE);
    private static final Pattern ATOM =
            Pattern.compile("w3\\.org/2005/Atom|purl\\.org/atom/ns", Pattern.CASE_INSENSITIVE);
    private static final Pattern CODE =
            Pattern.compile("`|<(?:article|p|h[1-6]|code|script)[\\s>]", Pattern.CASE_INSENSITIVE);
    private static final Pattern JSON_VERSION = Pattern.compile(
            "\"version\"\\s*+:\\s*+\"https?:\\\\?/\\\\?/(?:www\\.)?jsonfeed\\.org\\\\?/version",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern JSON_MEMBERS = Pattern.compile("\"(?:home_page_url|feed_url)\"\\s*+:");
    private static final Pattern JSON_ITEMS = Pattern.compile("\"items\"\\s*+:\\s*+\\[");

    private FeedSigns() {}

    /** Whether what begins so is a feed in XML. */
    public static boolean isXml(byte[] start) {
        String text = decode(start);
        return root(text).isPresent() || escaped(text);
    }

    /** Whether the JSON that begins so is a feed. */
    public static boolean isJson(byte[] start) {
        String text = decode(start);
        return JSON_VERSION.matcher(text).find()
                || JSON_MEMBERS.matcher(text).find() && JSON_ITEMS.matcher(text).find();
    }

    /** The feed in XML that {@code text} holds, from its root on. */
    static Optional<Root> of(String text) {
        String whole = escaped(text) ? unescaped(text) : text;
        return root(whole)
                .map(root -> new Root(root.name(), whole.substring(root.text().length())));
    }

    /** The name of the root and what stands before it. */
    private static Optional<Root> root(String text) {
        String start = text.substring(0, Math.min(text.length(), LOOKED_AT));
        Matcher root = ROOT.matcher(start);
        int from = 0;
        while (from >= 0 && root.find(from)) {
            if (root.group(1) != null) {
                return Optional.of(new Root(root.group(1).toLowerCase(Locale.ROOT), start.substring(0, root.start())))
                        .filter(found -> isFeed(found, start));
            }
            from = start.indexOf("-->", root.end());
        }
        return Optional.empty();
    }

    private static boolean isFeed(Root root, String start) {
        String before = root.text();
        String after = start.substring(before.length());
        boolean atom = root.name().equals("feed") && ATOM.matcher(after).find();
        return before.strip().length() <= MOST_BEFORE
                && !CODE.matcher(before).find()
                && (atom || MEMBER.matcher(after).find() || isEmpty(after));
    }

    /** A root that is cut off, or holds nothing, is one of a feed all the same. */
    private static boolean isEmpty(String root) {
        return root.regionMatches(true, 0, "<rss", 0, 4) && root.indexOf('<', 1) < 0;
    }

    /** Some programs save a feed as the page that shows its source. */
    private static boolean escaped(String text) {
        String start = text.substring(0, Math.min(text.length(), MOST_BEFORE));
        int at = start.indexOf("&lt;rss ");
        return at >= 0
                && start.stripLeading().startsWith("<")
                && start.substring(0, at).contains("<pre");
    }

    private static String unescaped(String text) {
        Element source = Jsoup.parse(text).selectFirst("pre");
        return source == null ? text : source.wholeText();
    }

    private static String decode(byte[] start) {
        int first = start.length < 2 ? 0 : (start[0] & 0xFF) << 8 | start[1] & 0xFF;
        Charset charset =
                switch (first) {
                    case 0xFEFF, 0x003C -> StandardCharsets.UTF_16BE;
                    case 0xFFFE, 0x3C00 -> StandardCharsets.UTF_16LE;
                    default -> StandardCharsets.ISO_8859_1;
                };
        return new String(start, 0, Math.min(start.length, LOOKED_AT), charset);
    }

    /**
     * The root of a feed.
     *
     * @param name {@code rss}, {@code rdf} or {@code feed}
     * @param text the feed from there on
     */
    record Root(String name, String text) {}
}
