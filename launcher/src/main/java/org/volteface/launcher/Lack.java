package org.volteface.launcher;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a bundle needs and nobody here offers, read from what Felix says of it, in words for its author. */
final class Lack {
    private static final String MISSING = "missing requirement ";
    private static final String ALL = " Unresolved requirements:";
    private static final Pattern PACKAGE = Pattern.compile("\\(osgi\\.wiring\\.package=([^)]+)\\)");
    private static final Pattern FROM = Pattern.compile("(?<!!)\\(version>=([^)]+)\\)");
    private static final Pattern BELOW = Pattern.compile("\\(!\\(version>=([^)]+)\\)\\)");
    private static final Pattern JAVA = Pattern.compile("\\(osgi\\.ee=JavaSE\\).*?version>?=(?:1\\.)?(\\d+)");

    private Lack() {}

    /** The innermost lack that a message tells of; empty where it tells of none, or of one that is seldom an author's. */
    static Optional<String> in(String message) {
        String first = message.split(Pattern.quote(ALL), 2)[0];
        int begin = first.lastIndexOf(MISSING);
        if (begin < 0) {
            return Optional.empty();
        }
        String filter = first.substring(begin);
        return found(PACKAGE, filter).map(name -> ofPackage(name, filter)).or(() -> found(JAVA, filter)
                .map(Lack::ofJava));
    }

    private static String ofPackage(String name, String filter) {
        String range = found(FROM, filter)
                .map(from -> " in version " + from
                        + found(BELOW, filter)
                                .map(below -> " to below " + below)
                                .orElse(" or later"))
                .orElse("");
        return "it imports the package " + name + range + ", which no bundle here exports: "
                + (name.startsWith("org.volteface.")
                        ? "build it against the api of this Volteface, org.volteface.api.*, which is all that others see"
                        : "put the package into the bundle (bnd: -conditionalpackage)");
    }

    private static String ofJava(String version) {
        int here = Runtime.version().feature();
        return "it needs Java " + version + ", and this is Java " + here + ": build it for Java " + here
                + " (maven.compiler.release), or run Volteface on Java " + version;
    }

    private static Optional<String> found(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
