package org.volteface.reporting.pdf;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The forms that Arabic letters take beside others. Which there are is read from the names of characters, which the platform knows:
 * {@code ARABIC LETTER BEH INITIAL FORM}.
 */
final class ArabicForms {
    private static final Map<String, char[]> FORMS = new HashMap<>();
    private static final String[] NAMES = {" ISOLATED FORM", " FINAL FORM", " INITIAL FORM", " MEDIAL FORM"};
    private static final int FINAL = 1;
    private static final int INITIAL = 2;
    private static final char LAM = '\u0644';

    static {
        learn('\uFB50', '\uFBFF');
        // Where both blocks have a form, that of the second is in more fonts.
        learn('\uFE70', '\uFEFC');
    }

    private final String text;

    private ArabicForms(String text) {
        this.text = text;
    }

    /** The text with every letter in the form that it takes where it stands; in the order in which it is read. */
    static String join(String text) {
        return new ArabicForms(text).join();
    }

    private String join() {
        StringBuilder joined = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            int next = i + 1;
            String letter = text.substring(i, next);
            if (text.charAt(i) == LAM && next < text.length() && FORMS.containsKey(text.substring(i, next + 1))) {
                letter = text.substring(i, next + 1);
            }
            char[] forms = FORMS.get(letter);
            joined.append(forms == null ? text.charAt(i) : form(forms, i, i + letter.length()));
            i += letter.length() - 1;
        }
        return joined.toString();
    }

    /** The form of the letter from {@code start} to {@code end}: which depends on whether it is joined before and after. */
    private char form(char[] forms, int start, int end) {
        boolean before = reachesOn(neighbour(start - 1, -1)) && forms[FINAL] != 0;
        boolean after = forms[INITIAL] != 0 && reachesBack(neighbour(end, 1));
        char form = forms[(before ? FINAL : 0) + (after ? INITIAL : 0)];
        return form == 0 ? text.charAt(start) : form;
    }

    /** The nearest letter; signs above and below letters join nothing and part nothing. */
    private String neighbour(int from, int step) {
        int at = from;
        while (at >= 0 && at < text.length() && Character.getType(text.charAt(at)) == Character.NON_SPACING_MARK) {
            at += step;
        }
        return at >= 0 && at < text.length() ? text.substring(at, at + 1) : "";
    }

    private static boolean reachesOn(String letter) {
        char @Nullable [] forms = FORMS.get(letter);
        return forms != null && forms[INITIAL] != 0;
    }

    private static boolean reachesBack(String letter) {
        char @Nullable [] forms = FORMS.get(letter);
        return forms != null && forms[FINAL] != 0;
    }

    private static void learn(char first, char last) {
        for (char c = first; c <= last; c++) {
            String name = Character.getName(c);
            for (int form = 0; name != null && form < NAMES.length; form++) {
                String base = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
                boolean isLigature = base.length() == 2 && base.charAt(0) == LAM && name.contains("LAM WITH ALEF");
                if (name.endsWith(NAMES[form]) && (base.length() == 1 || isLigature)) {
                    FORMS.computeIfAbsent(base, letter -> new char[NAMES.length])[form] = c;
                }
            }
        }
    }
}
