package org.volteface.contradiction;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.volteface.api.model.Proposition;
import org.volteface.api.model.Statement;

/** Staying in and leaving one place, said of the same ones: a name of a place tells it although it is the only word in common. */
final class Presence {
    private static final Pattern STAYING =
            Pattern.compile("^(?<who>.*?)\\b(?:stay(?:s|ed|ing)?|remain(?:s|ed|ing)?) in (?<where>[^,;:]+)");
    private static final Pattern LEAVING = Pattern.compile(
            "^(?<who>.*?)\\b(?:leav(?:e|es|ing)|left|quit(?:s|ting)?|vacat(?:e|es|ed|ing)|evacuat(?:e|es|ed|ing)|exit(?:s|ed|ing)?) (?<where>[^,;:]+)");

    private Presence() {}

    /** Whether the one tells of staying where the other tells of leaving. */
    static boolean of(Statement one, Statement other) {
        return turned(one, other) || turned(other, one);
    }

    private static boolean turned(Statement staying, Statement leaving) {
        Matcher stays = STAYING.matcher(words(staying));
        Matcher leaves = LEAVING.matcher(words(leaving));
        Optional<String> place = place(staying, leaving);
        return place.isPresent()
                && stays.find()
                && leaves.find()
                && stays.group("where").contains(place.get())
                && leaves.group("where").contains(place.get())
                && sameOnes(stays.group("who"), leaves.group("who"));
    }

    /** The name that is all that both are about. */
    private static Optional<String> place(Statement one, Statement other) {
        Proposition first = one.claim().proposition();
        Proposition second = other.claim().proposition();
        boolean same = first.terms().equals(second.terms()) && first.terms().size() == 1 && Plain.named(first);
        return same ? Optional.of(first.terms().get(0)) : Optional.empty();
    }

    private static boolean sameOnes(String one, String other) {
        Set<String> first = Stems.of(one);
        Set<String> second = Stems.of(other);
        return first.equals(second);
    }

    private static String words(Statement statement) {
        return statement.wording().text().toLowerCase(Locale.ROOT);
    }
}
