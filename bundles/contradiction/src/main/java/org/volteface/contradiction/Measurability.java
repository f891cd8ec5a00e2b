package org.volteface.contradiction;

import java.util.regex.Pattern;
import org.volteface.api.model.Statement;

/** The judgement whether it can ever be told if a promise was kept: by a figure, a day, or a deed that is done or not. */
final class Measurability {
    private static final Pattern EFFORT = Pattern.compile(
            "\\b(?:(?:my|our|his|her|its|their|your) (?:very |level )?(?:best|utmost)|(?:everything|anything|all|whatever) (?:I|we|he|she|it|they) can"
                    + "|try|strive|endeavou?r|seek|aim|aspire|hope|work (?:hard(?:er)?|tirelessly|towards?|for|with)|fight (?:for|hard)"
                    + "|stand (?:up )?(?:for|by|with)|look (?:into|at|after)|consider|explore|examine|listen|care (?:for|about)|keep an eye"
                    + "|put .{1,30} first|make (?:every|an) effort|be (?:fair|open|honest|transparent|responsible|ready))\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DEGREE = Pattern.compile(
            "\\b(?:(?:a )?(?:better|fairer|safer|stronger|greener|cleaner|happier|great|greater|brighter|richer) (?:\\p{L}+ ?){0,2}"
                    + "|improve|strengthen|enhance|boost|promote|foster|support|protect|encourage|modernise|modernize|simplify|revive|great again)\\b",
            Pattern.CASE_INSENSITIVE);

    private Measurability() {}

    /** Whether {@code promise} says what would show that it was kept. */
    static boolean of(Statement promise) {
        String words = promise.wording().text();
        boolean figure =
                !Measure.in(words).isEmpty() || promise.timing().deadline().isPresent();
        return figure || !EFFORT.matcher(words).find() && !DEGREE.matcher(words).find();
    }
}
