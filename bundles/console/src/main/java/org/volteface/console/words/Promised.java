package org.volteface.console.words;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.volteface.api.model.DateRole;
import org.volteface.api.model.Edtf;
import org.volteface.api.model.StanceLabel;
import org.volteface.api.model.Statement;

/** What somebody promised, in words: also that something is to be left, and until when. */
public final class Promised {
    private Promised() {}

    /** What is to come about, or is to be left: not raising the toll, against the toll. */
    public static String what(Statement commitment) {
        String topic = commitment.claim().proposition().topic();
        if (!isToBeLeft(commitment)) {
            return topic;
        }
        int end = topic.indexOf(' ');
        boolean doing = (end < 0 ? topic : topic.substring(0, end)).endsWith("ing");
        return (doing ? "not " : "against ") + topic;
    }

    /** The last day, with the word that tells what it is to a promise; empty where there is none. */
    public static Optional<String> when(Statement commitment) {
        return commitment.timing().deadline().map(day -> when(commitment, day));
    }

    /** The same for a last day that another passage told. */
    public static String when(Statement commitment, LocalDate day) {
        return word(commitment) + " " + Edtf.day(day).inWords();
    }

    /** Whether it is promised that something does not come about. */
    public static boolean isToBeLeft(Statement commitment) {
        return commitment.claim().stance().label() == StanceLabel.AGAINST;
    }

    /** What is left is left all the time up to that day, and not done by it. */
    private static String word(Statement commitment) {
        if (!isToBeLeft(commitment)) {
            return "by";
        }
        boolean before = commitment
                .timing()
                .resolved(DateRole.DEADLINE)
                .filter(dating -> dating.words().toLowerCase(Locale.ROOT).startsWith("before"))
                .isPresent();
        return before ? "before" : "until";
    }
}
