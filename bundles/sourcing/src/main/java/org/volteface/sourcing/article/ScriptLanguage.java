package org.volteface.sourcing.article;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Pattern;

/** The language of a text whose script is written by one great language alone. */
final class ScriptLanguage {
    private static final double MOST = .5;
    private static final int FEWEST = 12;
    private static final Pattern PERSIAN = Pattern.compile("[پچژگکی]");
    private static final Pattern URDU = Pattern.compile("[ٹڈڑے]");
    private static final Map<UnicodeScript, String> LANGUAGES = Map.of(
            UnicodeScript.GREEK, "el",
            UnicodeScript.HEBREW, "he",
            UnicodeScript.HANGUL, "ko",
            UnicodeScript.THAI, "th",
            UnicodeScript.GEORGIAN, "ka",
            UnicodeScript.ARMENIAN, "hy",
            UnicodeScript.DEVANAGARI, "hi",
            UnicodeScript.BENGALI, "bn",
            UnicodeScript.TAMIL, "ta");

    private ScriptLanguage() {}

    /** The tag of the language; empty where several are written so. */
    static String of(String text) {
        Map<UnicodeScript, Integer> counts = new EnumMap<>(UnicodeScript.class);
        text.codePoints()
                .filter(Character::isLetter)
                .forEach(letter -> counts.merge(UnicodeScript.of(letter), 1, Integer::sum));
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        int kana = counts.getOrDefault(UnicodeScript.HIRAGANA, 0) + counts.getOrDefault(UnicodeScript.KATAKANA, 0);
        int east = counts.getOrDefault(UnicodeScript.HAN, 0) + kana;
        if (all < FEWEST) {
            return "";
        }
        if (east > MOST * all) {
            return kana * 20 > east ? "ja" : "zh";
        }
        return counts.entrySet().stream()
                .filter(script -> script.getValue() > MOST * all)
                .map(script -> script.getKey() == UnicodeScript.ARABIC
                        ? arabic(text)
                        : LANGUAGES.getOrDefault(script.getKey(), ""))
                .findFirst()
                .orElse("");
    }

    private static String arabic(String text) {
        if (URDU.matcher(text).find()) {
            return "ur";
        }
        return PERSIAN.matcher(text).results().count() * 50 > text.length() ? "fa" : "ar";
    }
}
