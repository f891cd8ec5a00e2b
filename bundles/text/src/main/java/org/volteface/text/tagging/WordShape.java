package org.volteface.text.tagging;

/** The class of a word by its letters and digits, as OpenNLP's token class feature names it. */
final class WordShape {
    private boolean letters;
    private boolean upper;
    private boolean onlyUpper = true;
    private boolean onlyLower = true;
    private int digits;
    private final String word;

    private WordShape(String word) {
        this.word = word;
        for (int i = 0; i < word.length(); i++) {
            see(word.charAt(i));
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
                digits += Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER ? 1 : 0;
            }
        }
    }

    private String name() {
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
