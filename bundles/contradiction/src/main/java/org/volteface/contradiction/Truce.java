package org.volteface.contradiction;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.volteface.api.model.EventType;
import org.volteface.api.model.Mark;
import org.volteface.api.model.Statement;
import org.volteface.api.model.StatementKind;

/** A promise of not fighting, which whoever fights breaks: the words for the two have nothing in common but the place. */
final class Truce {
    private static final Pattern PROMISED = Pattern.compile(
            "\\b(?:(?:hold|holding|cease|ceasing|withhold) (?:its |their |his |her )?fire|cease-?fires?|truces?|armistice|lay(?:ing)? down (?:its |their )?arms"
                    + "|(?:end|halt|stop|suspend|cease)(?:ing)? (?:all |its |their |all its |all their )?(?:fighting|hostilities|attacks|shelling|bombing|strikes))\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Set<EventType> FIGHTING = Set.of(EventType.FIGHT, EventType.ASSAULT);
    private static final Set<String> BARE =
            Set.of("fire", "truce", "ceasefire", "cease-fire", "attack", "hostility", "arms", "weapon");
    private static final int NAMED = 2;

    private Truce() {}

    /** Whether {@code later} tells of fighting where {@code promise} bound its holder to none. */
    static boolean broken(Statement promise, Statement later) {
        boolean fought = later.kind() == StatementKind.ACT
                && later.claim().event().filter(FIGHTING::contains).isPresent()
                && !later.claim().is(Mark.NEGATED);
        return fought
                && promise.kind() == StatementKind.COMMITMENT
                && PROMISED.matcher(promise.wording().text()).find()
                && samePlace(promise, later);
    }

    private static boolean samePlace(Statement promise, Statement later) {
        Set<String> place = new HashSet<>(promise.claim().proposition().terms());
        place.removeAll(BARE);
        Set<String> shared = new HashSet<>(place);
        shared.retainAll(later.claim().proposition().terms());
        return place.isEmpty() || shared.size() >= Math.min(NAMED, place.size());
    }
}
