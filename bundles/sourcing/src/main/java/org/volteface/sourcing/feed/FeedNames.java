package org.volteface.sourcing.feed;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.volteface.sourcing.article.HtmlFragment;

/** Names of people as feeds write them. */
final class FeedNames {
    private static final Pattern IN_BRACKETS = Pattern.compile("^\\s*\\S+@\\S+\\s*\\((.*)\\)\\s*$");
    private static final Pattern BEFORE_ANGLES = Pattern.compile("^\\s*\"?([^<\"]+?)\"?\\s*[<(]\\S+@\\S+[>)]\\s*$");
    private static final Pattern NO_NAME = Pattern.compile(
            "^\\s*(?:(?:mailto:)?\\S+@\\S+|https?://\\S+|\\(?(?:unknown|none|null)\\)?)\\s*$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BY = Pattern.compile("^by\\s+", Pattern.CASE_INSENSITIVE);

    private FeedNames() {}

    /** The name in {@code mail (Name)}, {@code Name <mail>} or {@code By Name}; empty where there is only an address. */
    static String of(String words) {
        String line = HtmlFragment.line(words);
        Matcher bracketed = IN_BRACKETS.matcher(line);
        if (bracketed.matches()) {
            return of(bracketed.group(1));
        }
        Matcher angled = BEFORE_ANGLES.matcher(line);
        String name = angled.matches() ? angled.group(1) : line;
        return NO_NAME.matcher(name).matches() ? "" : BY.matcher(name.strip()).replaceFirst("");
    }
}
