package org.volteface.archive;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.volteface.api.actor.ActorDecision.Kind;
import org.volteface.api.actor.ActorDecision.Request;
import org.volteface.api.actor.Join;
import org.volteface.api.actor.Sighting;
import org.volteface.api.archive.Due;
import org.volteface.api.archive.Recording;
import org.volteface.api.archive.RegressionCase;
import org.volteface.api.archive.Review;
import org.volteface.api.archive.SourcePosition;
import org.volteface.api.contradiction.Outcome;
import org.volteface.api.model.Actor;
import org.volteface.api.model.ActorKind;
import org.volteface.api.model.Statement;
import org.volteface.api.source.Cursor;
import org.volteface.contracts.SampleRecordings;

/** An archive with a row of every kind, some in force and some not. */
final class FilledArchive {
    private static final Actor HARBOUR = new Actor("harbour", "Harbour board", ActorKind.ORGANISATION);
    private static final Actor PORT = new Actor("port", "Port office", ActorKind.ORGANISATION);

    private final SqlDocumentQueue queue;
    private final SqlStatementArchive archive;
    private final SqlActorRegister actors;

    private FilledArchive(Database database) {
        this.queue = new SqlDocumentQueue(database);
        this.archive = new SqlStatementArchive(database);
        this.actors = new SqlActorRegister(database);
    }

    /** Puts so many documents in, analyses all but the last, and leaves some statements due. */
    static void fill(Database database, int documents) throws IOException {
        FilledArchive filled = new FilledArchive(database);
        MadeRecordings made = new MadeRecordings(1000);
        List<Recording> recordings = new ArrayList<>();
        for (int i = 0; i < documents; i++) {
            recordings.add(made.next(i));
        }
        for (Recording recording : recordings) {
            filled.take(recording);
        }
        filled.again(recordings.get(0));
        filled.actors.replaceJoins(List.of(new Join(HARBOUR, PORT, "one board")), Set.of());
        filled.actors.decide(new Request(Kind.MERGE, HARBOUR, PORT, "ann", "it says so on the door"), Optional.empty());
        Review review = new Review(Review.Decision.DISMISSED, "ann", Instant.EPOCH, "not so");
        new SqlCaseArchive(database)
                .keep(List.of(new RegressionCase("a", List.of(recordings.get(0).document()), List.of(), review)));
        filled.queue.put(
                List.of(SampleRecordings.document(1)), Optional.of(new SourcePosition("inbox", new Cursor("so far"))));
    }

    private void take(Recording made) throws IOException {
        queue.put(List.of(made.document()), Optional.empty());
        Sighting sighting = new Sighting(HARBOUR, Optional.of(PORT), LocalDate.of(2024, 2, 3));
        archive.record(
                new Recording(made.document(), made.entries(), made.madeBy(), made.affected(), List.of(sighting)));
        for (Due due : archive.due(8)) {
            List<Statement> all = archive.statementsOf(made.document().id());
            List<Outcome> outcomes = new ArrayList<>();
            outcomes.add(SampleRecordings.dismissal(all.get(0), due.statement()));
            if (due.statement().equals(all.get(1))) {
                outcomes.add(SampleRecordings.finding(due.statement(), "it turned", all.get(2)));
            }
            archive.conclude(List.of(SampleRecordings.conclusion(due, outcomes.toArray(new Outcome[0]))));
        }
    }

    /** What a second analysis does not find any more goes. */
    private void again(Recording made) throws IOException {
        archive.record(new Recording(
                made.document(), made.entries().subList(0, 2), List.of("org.volteface.other@2.0.0 {}"), Set.of()));
    }
}
