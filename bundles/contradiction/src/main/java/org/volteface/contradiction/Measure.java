package org.volteface.contradiction;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number with what it counts.
 *
 * @param value the number
 * @param unit the stems of the unit or of the thing counted; empty where the words leave it out
 * @param start where it stands in its text
 */
record Measure(double value, Set<String> unit, int start) {
    private static final Pattern NUMBER = Pattern.compile(
            "(?<![\\p{L}\\p{N}.,])(?<sign>[$€£¥])?(?<number>\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?|\\b(?:one|two|three"
                    + "|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty)(?=[\\s-]))(?![\\p{N}])"
                    + "(?<after>\\s*%|(?:[\\s-]+\\p{L}[\\p{L}-]*){1,4})?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BETWEEN = Pattern.compile("[\\s-]+");
    private static final Map<String, Integer> WORDS = Map.ofEntries(
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("eleven", 11),
            Map.entry("twelve", 12),
            Map.entry("twenty", 20),
            Map.entry("thirty", 30),
            Map.entry("forty", 40),
            Map.entry("fifty", 50));
    private static final Map<String, Double> FACTORS =
            Map.of("thousand", 1e3, "million", 1e6, "mn", 1e6, "billion", 1e9, "bn", 1e9, "trillion", 1e12, "tn", 1e12);
    private static final Map<String, String> SIGNS = Map.of("$", "dollar", "€", "euro", "£", "pound", "¥", "yen");
    private static final Map<String, String> SHORT = Map.ofEntries(
            Map.entry("mg", "milligram"),
            Map.entry("g", "gram"),
            Map.entry("kg", "kilogram"),
            Map.entry("kilo", "kilogram"),
            Map.entry("kilos", "kilogram"),
            Map.entry("t", "tonne"),
            Map.entry("km", "kilometre"),
            Map.entry("kilometer", "kilometre"),
            Map.entry("kilometers", "kilometre"),
            Map.entry("m", "metre"),
            Map.entry("meters", "metre"),
            Map.entry("mw", "megawatt"),
            Map.entry("gw", "gigawatt"),
            Map.entry("pc", "percent"),
            Map.entry("pct", "percent"));
    private static final Set<String> MONTHS = Set.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");
    private static final double FIRST_YEAR = 1900;
    private static final double LAST_YEAR = 2100;

    /** Copies the unit. */
    Measure {
        unit = Collections.unmodifiableSet(new LinkedHashSet<>(unit));
    }

    /** The measures in {@code text}, in its order; dates are none. */
    static List<Measure> in(String text) {
        List<Measure> found = new ArrayList<>();
        Matcher match = NUMBER.matcher(text);
        while (match.find()) {
            List<String> after = after(match);
            double value = value(match.group("number"));
            if (!isDate(value, match, after)) {
                found.add(measure(value, match, after));
            }
            // the words after a number may hold the next one
            match.region(match.end("number"), text.length());
        }
        return found;
    }

    /** Whether both count the same thing, as far as their words tell. */
    boolean comparable(Measure other) {
        return unit.stream().anyMatch(other.unit::contains);
    }

    private static Measure measure(double number, Matcher match, List<String> words) {
        List<String> after = words;
        double value = number;
        if (!after.isEmpty() && FACTORS.containsKey(after.get(0))) {
            value *= FACTORS.getOrDefault(after.get(0), 1.0);
            after = after.subList(1, after.size());
        }
        String sign = match.group("sign");
        Set<String> unit = sign == null ? unit(after) : Set.of(SIGNS.getOrDefault(sign, sign));
        return new Measure(value, unit, match.start());
    }

    private static List<String> after(Matcher match) {
        String after = match.group("after");
        if (after == null) {
            return List.of();
        }
        return List.of(BETWEEN.split(after.strip().toLowerCase(Locale.ROOT)));
    }

    private static double value(String number) {
        Integer word = WORDS.get(number.toLowerCase(Locale.ROOT));
        return word != null ? word : Double.parseDouble(number.replace(",", ""));
    }

    private static boolean isDate(double value, Matcher match, List<String> after) {
        if (match.group("sign") != null) {
            return false;
        }
        if (!after.isEmpty() && MONTHS.contains(after.get(0))) {
            return true;
        }
        boolean year = value >= FIRST_YEAR && value < LAST_YEAR && value == Math.rint(value);
        return year && !match.group("number").contains(",");
    }

    /** The words that follow, up to one that begins another phrase. */
    private static Set<String> unit(List<String> after) {
        if (after.size() > 1 && after.get(0).equals("per") && after.get(1).startsWith("cent")) {
            return Set.of("percent");
        }
        Set<String> unit = new LinkedHashSet<>();
        for (String word : after) {
            if (word.equals("%")) {
                return Set.of("percent");
            }
            Set<String> carrying = Stems.of(SHORT.getOrDefault(word, word));
            if (carrying.isEmpty() || word.equals("per")) {
                break;
            }
            unit.addAll(carrying);
        }
        return unit;
    }
}
