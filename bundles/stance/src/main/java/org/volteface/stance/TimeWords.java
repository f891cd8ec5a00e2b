package org.volteface.stance;

import java.util.Set;
import org.volteface.api.text.PartOfSpeech;

/** The words that tell when: they limit a topic in time and are no part of the thing. */
final class TimeWords {
    private static final Set<String> NAMES = Set.of(
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
            "december",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday");
    private static final Set<String> UNITS = Set.of(
            "year",
            "month",
            "week",
            "day",
            "hour",
            "today",
            "tomorrow",
            "yesterday",
            "autumn",
            "spring",
            "summer",
            "winter",
            "end",
            "quarter",
            "decade",
            "time",
            "deadline",
            "date",
            "easter",
            "christmas");

    private TimeWords() {}

    /** Whether the phrase under {@code token} tells when. */
    static boolean isTime(Clause clause, int token) {
        String lemma = clause.lemma(token);
        if (lemma.equals("may")) {
            return clause.is(token, PartOfSpeech.PROPN);
        }
        return NAMES.contains(lemma)
                || UNITS.contains(lemma)
                || clause.relation(token).equals("obl:tmod")
                || (clause.is(token, PartOfSpeech.NUM) && lemma.matches("(19|20)\\d\\d"));
    }
}
