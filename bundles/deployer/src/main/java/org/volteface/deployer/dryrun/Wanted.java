package org.volteface.deployer.dryrun;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.osgi.resource.Requirement;

/**
 * What a requirement asks for, as its filter says.
 *
 * @param name what of its kind
 * @param range in which versions, in words with a blank before them; empty where any will do
 */
record Wanted(String name, String range) {
    private static final String VERSION = "(?:bundle-)?version";

    static Wanted of(Requirement requirement) {
        String filter = requirement.getDirectives().getOrDefault("filter", "");
        return new Wanted(
                first(filter, "\\(" + Pattern.quote(requirement.getNamespace()) + "=([^)]*)\\)"), range(filter));
    }

    /** What a filter in a text asks for that says of itself of what kind it is. */
    static Wanted inText(String filter) {
        return new Wanted(first(filter, "\\((?!" + VERSION + ")[\\w.-]+=([^)]*)\\)"), range(filter));
    }

    @Override
    public String toString() {
        return name + range;
    }

    private static String range(String filter) {
        String from = first(filter, "(?<!!)\\(" + VERSION + ">=([^)]*)\\)");
        String above = first(filter, "!\\(" + VERSION + "<=([^)]*)\\)");
        String below = first(filter, "!\\(" + VERSION + ">=([^)]*)\\)");
        String to = first(filter, "(?<!!)\\(" + VERSION + "<=([^)]*)\\)");
        String equal = first(filter, "\\(" + VERSION + "=([^)]*)\\)");
        if (!equal.isEmpty()) {
            return " " + equal;
        }
        if (below.isEmpty() && to.isEmpty()) {
            return from.isEmpty() || from.equals("0.0.0") ? "" : " " + from + " or later";
        }
        return " " + (above.isEmpty() ? "[" + from : "(" + above) + "," + (to.isEmpty() ? below + ")" : to + "]");
    }

    private static String first(String text, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        return matcher.find() ? matcher.group(1) : "";
    }
}
