package org.volteface.console.stance;

import java.util.EnumSet;
import java.util.Set;
import org.volteface.api.model.AttributionKind;
import org.volteface.api.model.Mark;
import org.volteface.api.model.Modality;
import org.volteface.api.model.Statement;
import org.volteface.api.model.StatementKind;
import org.volteface.console.chart.Entry;
import org.volteface.console.chart.Entry.Weight;
import org.volteface.console.chart.Link;
import org.volteface.console.words.CitedPassage;
import org.volteface.console.words.Words;

/** Statements as a lane takes them: which carry a position, and what each says of itself. */
final class LaneEntries {
    private static final int LONGEST = 160;
    private static final Set<StatementKind> POSITIONS = EnumSet.of(
            StatementKind.POSITION,
            StatementKind.COMMITMENT,
            StatementKind.PROPOSAL,
            StatementKind.ADMISSION,
            StatementKind.ACT);
    private static final Set<AttributionKind> SECOND_HAND =
            EnumSet.of(AttributionKind.THIRD_PARTY, AttributionKind.ANONYMOUS);

    private LaneEntries() {}

    static Entry entry(CitedPassage passage) {
        Statement statement = passage.statement();
        return new Entry(
                statement.id(),
                statement.happened(),
                passage.side(),
                weight(statement),
                new Link(passage.address(), words(passage)));
    }

    private static Weight weight(Statement statement) {
        Modality modality = statement.claim().stance().modality();
        if (modality == Modality.CONDITIONAL) {
            return Weight.CONDITIONAL;
        }
        boolean light = modality == Modality.POSSIBLE
                || statement.claim().is(Mark.HYPOTHETICAL)
                || !POSITIONS.contains(statement.kind())
                || SECOND_HAND.contains(statement.wording().attribution().kind());
        return light ? Weight.LIGHT : Weight.FIRM;
    }

    private static String words(CitedPassage passage) {
        String text = passage.text().strip();
        String cited = text.length() > LONGEST
                ? text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, LONGEST))) + "…"
                : text;
        return passage.date() + ", " + Words.side(passage.side())
                + Words.firmness(passage.statement().claim().stance().modality()) + ": “" + cited + "” ("
                + passage.kind() + ", " + passage.source() + ")";
    }
}
