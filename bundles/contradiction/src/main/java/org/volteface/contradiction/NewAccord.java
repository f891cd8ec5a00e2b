package org.volteface.contradiction;

import java.util.regex.Pattern;
import org.volteface.api.model.Proposition;
import org.volteface.api.model.Statement;

/** An agreement that is yet to be made with somebody: none of those that there were before. */
final class NewAccord {
    private static final Pattern NEW = Pattern.compile("^(?:\\p{L}+ing )?(?:an?|another|new) .*");
    private static final Pattern KNOWN = Pattern.compile("^(?:\\p{L}+ing )?(?:the|this|that|its|their|his|her|our) .*");

    private NewAccord() {}

    /** Whether one of the two is about an agreement to be made with a party, and the other about one that is known, and not as that party's. */
    static boolean apart(Statement earlier, Statement later) {
        Proposition before = earlier.claim().proposition();
        Proposition after = later.claim().proposition();
        if (!isAccord(before) || !isAccord(after) || Named.shared(before, after)) {
            return false;
        }
        return isNew(after) && isKnown(before) || isNew(before) && isKnown(after);
    }

    private static boolean isAccord(Proposition proposition) {
        return Accord.NOUNS.contains(proposition.terms().get(0));
    }

    private static boolean isNew(Proposition proposition) {
        return NEW.matcher(proposition.topic()).matches()
                && (proposition.counterpart().isPresent() || Named.any(proposition));
    }

    private static boolean isKnown(Proposition proposition) {
        return KNOWN.matcher(proposition.topic()).matches();
    }
}
