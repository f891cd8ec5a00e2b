package org.volteface.sourcing.article;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Languages as documents name them, and as their words show them. */
public final class Languages {
    private static final Set<String> KNOWN = Set.of(Locale.getISOLanguages());

    private static final Map<String, String> BY_NAME = KNOWN.stream()
            .collect(Collectors.toMap(
                    code -> new Locale(code).getDisplayLanguage(Locale.ENGLISH).toLowerCase(Locale.ROOT),
                    code -> code,
                    (one, other) -> one));

    private Languages() {}

    /** The tag of BCP 47 that {@code words} is, or nearly is: {@code en_GB} is one too; empty where it is none. */
    public static Optional<String> tag(String words) {
        String first = words.strip().replace('_', '-').split("[.,;@\\s]", 2)[0];
        try {
            Locale locale = new Locale.Builder().setLanguageTag(first).build();
            return Optional.of(locale)
                    .filter(known -> KNOWN.contains(known.getLanguage())
                            || known.getLanguage().length() == 3)
                    .map(Locale::toLanguageTag)
                    .filter(tag -> !tag.startsWith("und"))
                    .or(() -> named(words));
        } catch (IllformedLocaleException e) {
            return named(words);
        }
    }

    /** The language that the words of {@code text} are in; empty where they do not tell it clearly. */
    public static String of(String text) {
        return WordLanguage.of(text);
    }

    private static Optional<String> named(String words) {
        return Optional.ofNullable(BY_NAME.get(words.strip().toLowerCase(Locale.ROOT)));
    }
}
