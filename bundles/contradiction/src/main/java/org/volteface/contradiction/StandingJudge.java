package org.volteface.contradiction;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.volteface.api.contradiction.FindingKind;
import org.volteface.api.contradiction.Standing;
import org.volteface.api.model.AttributionKind;
import org.volteface.api.model.Authority;
import org.volteface.api.model.Mark;
import org.volteface.api.model.Statement;

/** The judgement how much a turn may be relied on, by who vouches for its sides. */
final class StandingJudge {
    private static final Set<AttributionKind> SPOKEN =
            Set.of(AttributionKind.DIRECT, AttributionKind.MIXED, AttributionKind.INDIRECT);
    private static final Pattern OFFICIAL = Pattern.compile(
            "\\b(?:court|tribunal|regulator|inspectorate|inspector|auditors?|audit office|ombudsman|statistics|registrar?|register"
                    + "|authority|agency|board|commission|watchdog|supervisor|judge|parliament)\\b",
            Pattern.CASE_INSENSITIVE);

    private StandingJudge() {}

    /** Contested where neither side is the holder's own or on record, one party alone tells the breach, or the holder denies it. */
    static Standing of(Sided turn) {
        boolean vouched = turn.all().anyMatch(StandingJudge::vouched);
        boolean oneParty = turn.kind() == FindingKind.BREACH && oneParty(turn.after());
        return vouched && !oneParty && !Disavowal.of(turn) ? Standing.SUPPORTED : Standing.CONTESTED;
    }

    private static boolean vouched(Statement statement) {
        return ownWords(statement) || onRecord(statement);
    }

    private static boolean ownWords(Statement statement) {
        return SPOKEN.contains(statement.wording().attribution().kind()) && !toldByAnother(statement);
    }

    private static boolean onRecord(Statement statement) {
        boolean official = toldByAnother(statement)
                && OFFICIAL.matcher(statement.holding().speaker().name()).find();
        return official || statement.claim().is(Mark.ON_RECORD);
    }

    private static boolean oneParty(List<Statement> after) {
        boolean hearsay = after.stream().allMatch(statement -> toldByAnother(statement) && !onRecord(statement));
        Set<String> tellers = after.stream()
                .map(statement -> statement.holding().speaker().id())
                .collect(Collectors.toSet());
        return hearsay && tellers.size() == 1;
    }

    private static boolean toldByAnother(Statement statement) {
        return statement.holding().spokenBy().isPresent() && statement.holding().authority() == Authority.NONE;
    }
}
