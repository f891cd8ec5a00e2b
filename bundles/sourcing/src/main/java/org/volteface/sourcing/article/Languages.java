package org.volteface.sourcing.article;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;

/** Languages as documents name them. */
public final class Languages {
    private Languages() {}

    /** The tag of BCP 47 that {@code words} is, or nearly is: {@code en_GB} is one too; empty where it is none. */
    public static Optional<String> tag(String words) {
        String first = words.strip().replace('_', '-').split("[,;\\s]", 2)[0];
        try {
            Locale locale = new Locale.Builder().setLanguageTag(first).build();
            return Optional.of(locale.toLanguageTag()).filter(tag -> !tag.equals("und"));
        } catch (IllformedLocaleException e) {
            return Optional.empty();
        }
    }
}
