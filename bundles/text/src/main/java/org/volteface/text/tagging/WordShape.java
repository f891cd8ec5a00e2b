package org.volteface.text.tagging;

/** The class of a word by its letters and digits, as OpenNLP's token class feature names it. */
final class WordShape {
    /** What is below is Latin or common to all scripts. */
    private static final char LATIN_END = '\u0250';

    /** Marks that are common to both Japanese syllabaries. */
    private static final String KANA_MARKS = "\u30fb\u30fc\u301c";

    private boolean letters;
    private boolean upper;
    private boolean onlyUpper = true;
    private boolean onlyLower = true;
    private boolean onlyHiragana = true;
    private boolean onlyKatakana = true;
    private int digits;
    private final String word;

    private WordShape(String word) {
        this.word = word;
        for (int i = 0; i < word.length(); i++) {
            see(word.charAt(i));
            seeScript(word.charAt(i), word.codePointAt(i));
        }
    }

    /** The name of a word's class. */
    static String of(String word) {
        return new WordShape(word).name();
    }

    private void see(char c) {
        switch (Character.getType(c)) {
            case Character.UPPERCASE_LETTER -> {
                letters = true;
                upper = true;
                onlyLower = false;
            }
            case Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.OTHER_LETTER -> {
                letters = true;
                onlyUpper = false;
            }
            default -> {
                onlyUpper = false;
                onlyLower = false;
                if (Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER) {
                    digits++;
                    onlyHiragana = false;
                    onlyKatakana = false;
                }
            }
        }
    }

    /** OpenNLP takes words of every script that it does not tell apart for Japanese, Hebrew and Hindi among them. */
    private void seeScript(char c, int codePoint) {
        if (c < LATIN_END) {
            onlyHiragana = false;
            onlyKatakana = false;
            return;
        }
        switch (Character.UnicodeScript.of(codePoint)) {
            case LATIN -> {
                onlyHiragana = false;
                onlyKatakana = false;
            }
            case HAN -> {
                onlyHiragana = false;
                onlyKatakana = false;
                onlyLower = false;
            }
            case HIRAGANA -> {
                onlyKatakana = false;
                onlyLower = false;
            }
            case KATAKANA -> {
                onlyHiragana = false;
                onlyLower = false;
            }
            case COMMON -> {
                onlyHiragana &= KANA_MARKS.indexOf(c) >= 0;
                onlyKatakana &= KANA_MARKS.indexOf(c) >= 0;
            }
            default -> {
                // no script that OpenNLP looks at
            }
        }
    }

    private String name() {
        if (onlyHiragana) {
            return "jah";
        }
        if (onlyKatakana) {
            return "jak";
        }
        if (onlyLower) {
            return "lc";
        }
        if (digits == 2 || digits == 4) {
            return digits + "d";
        }
        if (digits > 0) {
            return withDigits();
        }
        if (onlyUpper) {
            return word.length() == 1 ? "sc" : "ac";
        }
        if (word.length() == 2 && word.charAt(1) == '.' && word.charAt(0) >= 'A' && word.charAt(0) <= 'Z') {
            return "cp";
        }
        return upper && Character.getType(word.charAt(0)) == Character.UPPERCASE_LETTER ? "ic" : "other";
    }

    private String withDigits() {
        if (letters) {
            return "an";
        }
        if (word.indexOf('-') >= 0) {
            return "dd";
        }
        if (word.indexOf('/') >= 0) {
            return "ds";
        }
        if (word.indexOf(',') >= 0) {
            return "dc";
        }
        return word.indexOf('.') >= 0 ? "dp" : "num";
    }
}
