package org.volteface.contracts;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.volteface.api.archive.Conclusion;
import org.volteface.api.archive.Due;
import org.volteface.api.archive.Entry;
import org.volteface.api.archive.Recording;
import org.volteface.api.archive.StatementArchive;
import org.volteface.api.contradiction.Dismissal;
import org.volteface.api.contradiction.Finding;
import org.volteface.api.contradiction.FindingKind;
import org.volteface.api.contradiction.GateResult;
import org.volteface.api.contradiction.Outcome;
import org.volteface.api.contradiction.Rating;
import org.volteface.api.contradiction.Standing;
import org.volteface.api.contradiction.Turn;
import org.volteface.api.contradiction.Verdict;
import org.volteface.api.model.Actor;
import org.volteface.api.model.ActorKind;
import org.volteface.api.model.Attribution;
import org.volteface.api.model.AttributionKind;
import org.volteface.api.model.Authority;
import org.volteface.api.model.Claim;
import org.volteface.api.model.DateRole;
import org.volteface.api.model.DateRule;
import org.volteface.api.model.Dating;
import org.volteface.api.model.Direction;
import org.volteface.api.model.Document;
import org.volteface.api.model.Edtf;
import org.volteface.api.model.EventType;
import org.volteface.api.model.Facet;
import org.volteface.api.model.Field;
import org.volteface.api.model.Fingerprint;
import org.volteface.api.model.Holding;
import org.volteface.api.model.Mark;
import org.volteface.api.model.Modality;
import org.volteface.api.model.Passage;
import org.volteface.api.model.Proposition;
import org.volteface.api.model.Scope;
import org.volteface.api.model.Span;
import org.volteface.api.model.Stance;
import org.volteface.api.model.StanceLabel;
import org.volteface.api.model.Statement;
import org.volteface.api.model.StatementKind;
import org.volteface.api.model.Timing;
import org.volteface.api.model.Wording;

/** What an archive is given in contract tests: documents about a ferry line, what was said in them, and what came of it. */
public final class SampleRecordings {
    /** Who made the statements. */
    public static final List<String> ANALYSERS = List.of("org.volteface.contracts@1.0.0 {}");
    /** Who made the outcomes. */
    public static final String DETECTOR = "org.volteface.contracts@1.0.0 {overlap=0.75}";
    /** The strand that all sample statements lie on. */
    public static final String STRAND = "harbour-board ferry";

    private static final Actor BOARD = new Actor("harbour-board", "Harbour board", ActorKind.ORGANISATION);
    private static final Actor CHAIR = new Actor("chair", "Marta Venn", ActorKind.PERSON);

    private static final List<Dating> DATINGS = List.of(
            Dating.byPublication(),
            new Dating(DateRole.ABOUT, DateRule.NAMED, "since \"2018\"", Optional.of(new Span(4, 14))),
            new Dating(DateRole.DEADLINE, DateRule.COUNTED, "by next week", Optional.empty()));

    private SampleRecordings() {}

    /** A document of its own for each {@code number}. */
    public static Document document(int number) {
        return Samples.document("Ferry news " + number, "The board spoke for the " + number + "th time.");
    }

    /** What the board said in {@code document} at the given time, with every part that a statement can have. */
    public static Statement statement(Document document, String said, int start) {
        Span span = new Span(start, start + 9);
        Edtf time = new Edtf(said);
        Claim claim = new Claim(
                StatementKind.POSITION,
                proposition(),
                new Stance(StanceLabel.AGAINST, Modality.CONDITIONAL, Optional.of("if \"fuel\" stays < 2 €"), 0.875),
                Optional.of(EventType.REJECT),
                Set.of(Mark.ON_RECORD, Mark.NEGATED));
        return new Statement(
                Fingerprint.of(document.id(), said, "" + start),
                new Wording(
                        new Passage(document.id(), Field.TEXT, span),
                        "the \"ferry\"\n\uD83D\uDEA2 line",
                        new Attribution(AttributionKind.MIXED, List.of(new Span(0, 3)), List.of(), List.of(span))),
                new Holding(BOARD, Optional.of(CHAIR), Authority.DELEGATED, Optional.empty()),
                claim,
                new Timing(time, Optional.of(new Edtf("2018/..")), Optional.of(Samples.DAY), DATINGS),
                ANALYSERS);
    }

    /** As {@link #statement}, and a commitment. */
    public static Statement commitment(Document document, String said, int start) {
        Statement statement = statement(document, said, start);
        Claim claim = statement.claim();
        return new Statement(
                statement.id(),
                statement.wording(),
                statement.holding(),
                new Claim(StatementKind.COMMITMENT, claim.proposition(), claim.stance(), claim.event(), claim.marks()),
                statement.timing(),
                statement.madeBy());
    }

    private static Proposition proposition() {
        Scope scope = new Scope(Map.of(Facet.PLACE, "Skarrow", Facet.FORM, "year-round"), true);
        return new Proposition(
                "keeping the ferry line", List.of("line", "ferry"), Direction.MORE, scope, Optional.of("islanders"));
    }

    /** A recording that puts each statement on {@link #STRAND} and on one of its own, and makes all of them due. */
    public static Recording recording(Document document, Statement... statements) {
        List<Entry> entries = new ArrayList<>();
        Set<String> ids = new LinkedHashSet<>();
        for (Statement statement : statements) {
            entries.add(new Entry(statement, Set.of(STRAND, "of " + statement.id())));
            ids.add(statement.id());
        }
        return new Recording(document, entries, ANALYSERS, ids);
    }

    /** The finding that {@code after} turned on what was said {@code before}. */
    public static Finding finding(Statement after, String why, Statement... before) {
        return new Finding(
                FindingKind.REVERSAL,
                BOARD,
                after.claim().proposition(),
                new Turn(Arrays.stream(before).map(Statement::id).toList(), List.of(after.id()), List.of()),
                new Verdict(Standing.SUPPORTED, Rating.FULL_FLOP, 0.5, why),
                List.of(new GateResult("time-order", true, "one came later")));
    }

    /** A dismissal of the pair. */
    public static Dismissal dismissal(Statement before, Statement after) {
        return new Dismissal(List.of(before.id(), after.id()), "same-holder", "another holder");
    }

    /** The conclusion of {@link #DETECTOR} on what is due. */
    public static Conclusion conclusion(Due due, Outcome... outcomes) {
        return Conclusion.of(due, List.of(outcomes), DETECTOR);
    }

    /** What {@code archive} has due of {@code statement}. */
    public static Due due(StatementArchive archive, Statement statement) {
        return archive.due(Integer.MAX_VALUE).stream()
                .filter(due -> due.statement().id().equals(statement.id()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("not due: " + statement.id()));
    }

    /** Lets the archive conclude {@code statement}, which is due, with {@code outcomes}. */
    static void conclude(StatementArchive archive, Statement statement, Outcome... outcomes) throws IOException {
        archive.conclude(List.of(conclusion(due(archive, statement), outcomes)));
    }

    /** Makes {@code statement} due, and concludes it. */
    static void concludeAgain(StatementArchive archive, Statement statement, Outcome... outcomes) throws IOException {
        archive.makeDue(Set.of(statement.id()));
        conclude(archive, statement, outcomes);
    }
}
