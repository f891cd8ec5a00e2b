package org.volteface.extraction;

import java.util.Set;
import java.util.regex.Pattern;

/** Tells the figures that are years from those that count: in 2025, but not 2025 jobs, nor more by 2000 crowns. */
final class Years {
    /** What leads up to a year: a preposition, or a word for years. */
    private static final Pattern LED = Pattern.compile(
            "(?:^|[^\\p{L}])(?:in|of|on|since|until|till|by|before|after|from|through|throughout|during|for|between|and|or|around|circa"
                    + "|into|within|past|beyond|prior to|up to|back to|as of|(?:later|earlier|sooner) than|years?|fiscal|early|mid|late)[\\s-]+$");
    /** A word between two figures leads up to the second of them. */
    private static final Pattern SPANNED = Pattern.compile("(?:19|20)\\d\\d ?(?:to|-|–|/) ?$");
    /** The beginning of a clause, alone or with a preposition: there a noun may follow, as in "In 2025 jobs were cut". */
    private static final Pattern EDGE = Pattern.compile("(?:^|[,;:.(…“”\"—–])\\s*$");

    private static final Pattern LED_AT_EDGE = Pattern.compile(
            "(?:^|[,;:.(…“”\"—–]|\\b(?:and|but|that|because|when|while))\\s*(?:in|since|until|by|before|after|from|during)\\s+$");
    /** A noun that is counted: a plural, a measure, or either behind a word that tells what sort. */
    private static final Pattern COUNTED = Pattern.compile(
            "^[\\s-](?:(?:new|more|extra|additional|further|other|public|old|square|cubic|full-time|part-time) )*(?<noun>\\p{Ll}[\\p{Ll}-]*)");

    private static final Set<String> NO_PLURALS = Set.of(
            "is",
            "was",
            "has",
            "does",
            "its",
            "this",
            "his",
            "hers",
            "ours",
            "theirs",
            "as",
            "us",
            "thus",
            "plus",
            "always",
            "perhaps",
            "besides",
            "unless",
            "whereas",
            "across",
            "afterwards",
            "sometimes",
            "nonetheless",
            "nevertheless",
            "regardless",
            "towards",
            "versus",
            "minus",
            "yes",
            "less");
    private static final Set<String> MEASURES = Set.of(
            "people",
            "men",
            "women",
            "children",
            "percent",
            "kroner",
            "kronor",
            "krona",
            "krone",
            "yen",
            "yuan",
            "won",
            "rand",
            "baht",
            "forint",
            "lei",
            "leu",
            "km",
            "kg",
            "tons",
            "cattle",
            "sheep",
            "staff",
            "police",
            "personnel",
            "acre",
            "hectare",
            "tonne",
            "euro",
            "megawatt",
            "mw",
            "million",
            "billion",
            "thousand",
            "feet",
            "crew");

    private Years() {}

    /** Whether the figures in {@code lower}, words in lower case, from {@code start} to {@code end} are a year. */
    static boolean isYear(String lower, int start, int end) {
        String before = lower.substring(Math.max(0, start - 24), start);
        if (LED_AT_EDGE.matcher(before).find()) {
            return true;
        }
        boolean led = LED.matcher(before).find()
                || SPANNED.matcher(before).find()
                || EDGE.matcher(before).find();
        return led && !isCounted(lower.substring(end, Math.min(lower.length(), end + 60)));
    }

    private static boolean isCounted(String behind) {
        var counted = COUNTED.matcher(behind);
        if (!counted.find()) {
            return false;
        }
        String noun = counted.group("noun");
        boolean plural = noun.length() > 2 && noun.endsWith("s") && !noun.endsWith("ss") && !NO_PLURALS.contains(noun);
        return plural || MEASURES.contains(noun);
    }
}
