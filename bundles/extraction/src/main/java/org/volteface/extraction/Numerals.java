package org.volteface.extraction;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The numbers that count days and years. */
final class Numerals {
    private static final List<String> SMALL = List.of(
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen");
    private static final List<String> TENS =
            List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

    private static final Map<String, Integer> NUMBERS = numbers();
    private static final int TEN = 10;
    private static final int HUNDRED = 100;

    private static final String UNITS = String.join("|", SMALL.subList(0, TEN - 1));
    private static final String BELOW_HUNDRED =
            "(?:" + String.join("|", TENS) + ")(?:[- ](?:" + UNITS + "))?|" + String.join("|", SMALL);

    /** The words for one of them, as a regular expression: 60, a, twenty-one, one hundred and twenty. */
    static final String PATTERN = "\\d{1,3}|(?:(?:an?|" + UNITS + ")[- ])?hundred(?: and (?:" + BELOW_HUNDRED + "))?|"
            + BELOW_HUNDRED + "|an?";

    private Numerals() {}

    private static Map<String, Integer> numbers() {
        Map<String, Integer> numbers = new HashMap<>(Map.of("a", 1, "an", 1));
        for (int i = 0; i < SMALL.size(); i++) {
            numbers.put(SMALL.get(i), i + 1);
        }
        for (int i = 0; i < TENS.size(); i++) {
            numbers.put(TENS.get(i), (i + 2) * 10);
        }
        return Map.copyOf(numbers);
    }

    /** What {@code words} count; one where they are no number. */
    static int value(String words) {
        if (Character.isDigit(words.charAt(0))) {
            return Integer.parseInt(words);
        }
        int value = 0;
        int from = 0;
        for (int i = 0; i <= words.length(); i++) {
            if (i < words.length() && Character.isLetter(words.charAt(i))) {
                continue;
            }
            String word = words.substring(from, i);
            value = word.equals("hundred") ? Math.max(value, 1) * HUNDRED : value + NUMBERS.getOrDefault(word, 0);
            from = i + 1;
        }
        return Math.max(value, 1);
    }
}
