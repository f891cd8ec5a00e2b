package org.volteface.stance;

import java.util.EnumSet;
import java.util.Set;
import org.volteface.api.model.Actor;
import org.volteface.api.model.ActorKind;
import org.volteface.api.model.AttributionKind;
import org.volteface.api.model.Authority;
import org.volteface.api.model.StatementKind;
import org.volteface.api.stance.Attributed;

/** The rules by which knowing the holder changes what the words do. */
final class KindRules {
    /** The kinds that take no side, whatever their words say. */
    static final Set<StatementKind> WITHOUT_SIDE = EnumSet.of(
            StatementKind.REPORT,
            StatementKind.CONDITION_MET,
            StatementKind.CLAIM_ABOUT_OTHER,
            StatementKind.ADMISSION);

    private static final Set<StatementKind> OF_ONESELF =
            Set.of(StatementKind.POSITION, StatementKind.REPORT, StatementKind.COMMITMENT, StatementKind.ADMISSION);
    private static final Set<StatementKind> PLAIN = Set.of(StatementKind.REPORT, StatementKind.CLAIM_ABOUT_OTHER);
    private static final Set<AttributionKind> SAID =
            Set.of(AttributionKind.DIRECT, AttributionKind.MIXED, AttributionKind.INDIRECT);
    private static final Set<ActorKind> RESPONSIBLE =
            Set.of(ActorKind.PERSON, ActorKind.OFFICE, ActorKind.STATE, ActorKind.ORGANISATION);

    private KindRules() {}

    /**
     * What the statement does. What somebody says of another actor's will or deeds is a claim about that actor, unless
     * he may speak for it or only asks something of it. Who judges a thing or is told to take a side takes a position.
     */
    static StatementKind kind(Attributed statement, boolean asks, boolean sided) {
        StatementKind kind = statement.draft().kind();
        AttributionKind attribution = statement.draft().attribution().kind();
        boolean told = attribution == AttributionKind.NARRATOR && kind == StatementKind.REPORT && isNamed(statement);
        if (sided && (told || (SAID.contains(attribution) && PLAIN.contains(kind)))) {
            return StatementKind.POSITION;
        }
        if (attribution == AttributionKind.NARRATOR || asks || !OF_ONESELF.contains(kind)) {
            return kind;
        }
        Authority authority = statement.holding().authority();
        boolean another = statement
                .holding()
                .subject()
                .filter(subject -> RESPONSIBLE.contains(subject.kind()))
                .filter(subject -> !isHolder(subject, statement))
                .isPresent();
        boolean delegated = authority == Authority.DELEGATED;
        return another && !delegated ? StatementKind.CLAIM_ABOUT_OTHER : kind;
    }

    private static boolean isNamed(Attributed statement) {
        return !statement.holding().holder().equals(Actor.NARRATOR);
    }

    private static boolean isHolder(Actor subject, Attributed statement) {
        return subject.equals(statement.holding().holder())
                || subject.equals(statement.holding().speaker());
    }
}
