package org.volteface.stance;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.volteface.api.text.PartOfSpeech;

/** The words that tell when: they limit a topic in time and are no part of the thing. */
final class TimeWords {
    private static final Set<String> MONTHS =
            words("january february march april may june july august september october november december");
    private static final Set<String> DAYS = words("monday tuesday wednesday thursday friday saturday sunday");
    private static final Set<String> PARTS_OF_DAY =
            words("dawn morning noon midday afternoon dusk evening night midnight");
    private static final Set<String> UNITS = words("year month week day hour today tomorrow yesterday autumn spring"
            + " summer winter end quarter decade time deadline date easter christmas"
            + " p.m. a.m. pm o'clock");

    private static final Set<String> LIMITS = words("until till throughout during since");

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    private TimeWords() {}

    /** Whether the word by itself names a time: Monday, week. */
    static boolean isName(String lemma) {
        String word = lemma.toLowerCase(Locale.ROOT);
        return MONTHS.contains(word) || DAYS.contains(word) || PARTS_OF_DAY.contains(word) || UNITS.contains(word);
    }

    /** Whether the phrase under {@code token} tells when. */
    static boolean isTime(Clause clause, int token) {
        String lemma = clause.lemma(token);
        if (isThing(clause, token)) {
            return false;
        }
        return isMonth(clause, token)
                || isPartOfDay(clause, token)
                || DAYS.contains(lemma)
                || UNITS.contains(lemma)
                || clause.relation(token).equals("obl:tmod")
                || (clause.is(token, PartOfSpeech.NUM)
                        && (YEAR.matcher(lemma).matches() || isDayOfMonth(clause, token)));
    }

    /** "on Friday night", "at dawn". */
    private static boolean isPartOfDay(Clause clause, int token) {
        return PARTS_OF_DAY.contains(clause.lemma(token))
                && (clause.children(token, "compound").stream().anyMatch(day -> DAYS.contains(clause.lemma(day)))
                        || clause.children(token, "case").stream()
                                .anyMatch(marker -> clause.lemma(marker).equals("at")));
    }

    /** "turned down the four-day week": a length of its own name that something is done to is a thing. */
    private static boolean isThing(Clause clause, int token) {
        return clause.is(token, PartOfSpeech.NOUN)
                && Set.of("obj", "nsubj:pass").contains(clause.relation(token))
                && clause.children(token, "compound").stream().anyMatch(part -> clause.is(part, PartOfSpeech.NOUN));
    }

    /** Whether the phrase under {@code token} tells when or how long: in May, until the final degree. */
    static boolean limits(Clause clause, int token) {
        return isTime(clause, token)
                || clause.children(token, "case").stream().anyMatch(marker -> LIMITS.contains(clause.lemma(marker)));
    }

    private static boolean isDayOfMonth(Clause clause, int token) {
        return isMonth(clause, token - 1) || isMonth(clause, token + 1);
    }

    private static boolean isMonth(Clause clause, int token) {
        return token >= 0
                && token < clause.tokens().size()
                && MONTHS.contains(clause.lemma(token))
                && clause.is(token, PartOfSpeech.PROPN);
    }

    private static Set<String> words(String list) {
        return Set.of(list.split(" "));
    }
}
