package org.volteface.extraction;

import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The expressions of time in English words: how they look, and what looks like one and is none. */
final class TimeExpressions {
    private static final String MONTHS =
            "january|february|march|april|may|june|july|august|september|october|november|december";
    private static final String DAYS = "monday|tuesday|wednesday|thursday|friday|saturday|sunday";

    /** Where a word or number of plain letters may begin; looked at once, before all that begins there is tried. */
    static final String WORD_START = "(?<![0-9a-z])(?=[0-9a-z])\\b";

    private static final Pattern EXPRESSION = Pattern.compile(WORD_START
            + "(?:(?<day>\\d{1,2})(?:st|nd|rd|th)?(?: of)? (?<month>"
            + MONTHS + ")(?:,? (?<year>\\d{4}))?\\b"
            + "|(?<month2>" + MONTHS + ") (?<day2>\\d{1,2})(?:st|nd|rd|th)?(?:,? (?<year2>\\d{4}))?\\b"
            + "|(?:(?<which3>last|next|this|early|late|mid) )?(?<month3>" + MONTHS + ")(?: (?<year3>\\d{4}))?\\b"
            + "|(?:(?<which4>last|next|this) )?(?<weekday>" + DAYS + ")\\b"
            + "|(?<relative>yesterday|today|tomorrow|tonight|last night|this morning|this afternoon|this evening|this week|last week|next week|last month|next month|this month|last year|next year|this year)\\b"
            + "|(?:(?<which5>last|next|this|the|early|late) )?(?<season>" + Seasons.PATTERN
            + ")(?: of)?(?: (?<year5>\\d{4}))?\\b"
            + "|(?<count>" + Numerals.PATTERN
            + ") (?<unit>day|week|fortnight|month|year|decade)s? (?<side>ago|earlier|later|from now)\\b"
            + "|(?:the )?(?<edge>end|close|beginning|start|middle) of (?:the )?(?<whole>year|month|(?:" + MONTHS
            + ")(?: \\d{4})?|\\d{4})\\b"
            + "|(?<year6>(?:19|20)\\d{2})\\b)");

    /** One of these, or a figure, is in every expression. */
    private static final Set<String> TELLING = Stream.concat(
                    Stream.of(
                                    MONTHS,
                                    DAYS,
                                    "spring|summer|autumn|fall|winter|yesterday|today|tomorrow|tonight|night|morning|afternoon|evening|century|christmas")
                            .flatMap(words -> Stream.of(words.split("\\|"))),
                    Stream.of("day", "week", "fortnight", "month", "quarter", "year", "decade")
                            .flatMap(unit -> Stream.of(unit, unit + "s")))
            .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> VERBS = Set.of("may", "march");
    /** What makes a season of a word that may be a verb. */
    private static final Set<String> QUALIFIED = Set.of("last", "next", "this", "early", "late");

    private TimeExpressions() {}

    /** What finds the expressions in words in lower case, with its parts in groups by name. */
    static Matcher matcher(String lower) {
        return EXPRESSION.matcher(lower);
    }

    /** Whether what was found is a verb, a count or part of a name. */
    static boolean isNone(String words, String lower, Matcher found) {
        return isMayTheVerb(words, found) || isNoYear(lower, found) || isAFalling(lower, found);
    }

    /** Whether there is a figure or a word without which no expression is one: a cheap look before the dear one. */
    static boolean mayBeIn(String lower) {
        int from = 0;
        for (int i = 0; i <= lower.length(); i++) {
            char c = i < lower.length() ? lower.charAt(i) : ' ';
            if (c >= '0' && c <= '9') {
                return true;
            }
            if (c < 'a' || c > 'z') {
                if (i - from > 2 && TELLING.contains(lower.substring(from, i))) {
                    return true;
                }
                from = i + 1;
            }
        }
        return false;
    }

    private static boolean isMayTheVerb(String words, MatchResult match) {
        return VERBS.contains(match.group()) && !Character.isUpperCase(words.charAt(match.start()));
    }

    /** A figure that counts, or a year that is part of a name: 2025 jobs, the 2015 accord. */
    private static boolean isNoYear(String lower, Matcher matcher) {
        return matcher.group("year6") != null && !Years.isYear(lower, matcher.start(), matcher.end());
    }

    private static boolean isAFalling(String lower, Matcher matcher) {
        return "fall".equals(matcher.group("season"))
                && matcher.group("year5") == null
                && Seasons.isAFalling(
                        lower,
                        matcher.start(),
                        matcher.end(),
                        QUALIFIED.contains(String.valueOf(matcher.group("which5"))));
    }
}
