package org.volteface.text;

import java.util.regex.Pattern;

/** Lines of a page that are no running text: by-lines, captions, credits, stray characters. */
final class Boilerplate {
    private static final int LONGEST_LINE = 160;

    private static final Pattern BYLINE =
            Pattern.compile("(?:By|Reporting by|Editing by|Written by|Additional reporting by) \\p{Lu}[^.!?]*\\.?");
    private static final Pattern LABEL = Pattern.compile(
            "(?:Photo|Image|Picture|Video|Credit|Caption|File photo|Source|Advertisement|Read more|Related"
                    + "|Share|Listen|Watch|Follow us|Sign up|Subscribe|Copyright)\\b(?::.*|[^.!?]*)");

    private Boilerplate() {}

    static boolean matches(String block) {
        if (hardlyAnyLetters(block)) {
            return true;
        }
        return block.length() <= LONGEST_LINE
                && (block.startsWith("\u00a9")
                        || BYLINE.matcher(block).matches()
                        || LABEL.matcher(block).matches());
    }

    private static boolean hardlyAnyLetters(String block) {
        long letters = block.chars().filter(Character::isLetterOrDigit).count();
        return letters < 2 || letters * 4 < block.length();
    }
}
