package org.volteface.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.volteface.api.actor.ActorDecision;
import org.volteface.api.actor.ActorDecision.Kind;
import org.volteface.api.actor.ActorDecision.Request;
import org.volteface.api.actor.Join;
import org.volteface.api.actor.Sighting;
import org.volteface.api.archive.Due;
import org.volteface.api.archive.Recording;
import org.volteface.api.model.Actor;
import org.volteface.api.model.ActorKind;
import org.volteface.api.model.Document;
import org.volteface.api.model.Statement;
import org.volteface.contracts.SampleRecordings;

/** Who is who, in the database. */
class SqlActorRegisterTest {
    private static final Actor BOARD = new Actor("harbour-board", "Harbour board", ActorKind.ORGANISATION);
    private static final Actor PORT = new Actor("org:port", "Port of Skarrow", ActorKind.ORGANISATION);
    private static final Actor OWNER = new Actor("org:owner", "Skarrow Holdings", ActorKind.ORGANISATION);
    private static final Join SAME = new Join(BOARD, PORT, "one board");

    @RegisterExtension
    private final FreshDatabase database = new FreshDatabase();

    @Test
    void keepsWhatDocumentsTellUntilTheyTellOtherwise() throws IOException {
        Document one = SampleRecordings.document(1);
        Document two = SampleRecordings.document(2);
        Sighting board = new Sighting(BOARD, Optional.empty(), LocalDate.of(2024, 2, 3));
        Sighting port = new Sighting(PORT, Optional.of(OWNER), LocalDate.of(2024, 2, 3));
        record(one, board, port);
        record(two, board);
        assertThat(register().sightings()).containsExactlyInAnyOrder(board, port);
        record(one, board);
        assertThat(register().sightings()).containsExactly(board);
        record(one);
        record(two);
        assertThat(register().sightings()).isEmpty();
    }

    @Test
    void keepsTheOrderOfJoinsAndMakesStatementsDue() throws IOException {
        Statement statement = said("2024-05");
        archive()
                .conclude(archive().due(9).stream()
                        .map(due -> SampleRecordings.conclusion(due))
                        .toList());
        List<Join> joins = List.of(new Join(PORT, OWNER, "bought"), SAME);
        register().replaceJoins(joins, Set.of(statement.id()));
        assertThat(register().joins()).isEqualTo(joins);
        assertThat(archive().due(9)).extracting(Due::statement).containsExactly(statement);
        register().replaceJoins(List.of(), Set.of());
        assertThat(register().joins()).isEmpty();
    }

    @Test
    void findsWhatAnActorHoldsUnderAnyName() throws IOException {
        Statement first = said("2024-01");
        Statement second = said("2024-02");
        assertThat(archive().statementsBy(OWNER.id(), 9)).isEmpty();
        register().replaceJoins(List.of(SAME, new Join(PORT, OWNER, "bought")), Set.of());
        for (Actor actor : List.of(BOARD, PORT, OWNER)) {
            assertThat(archive().statementsBy(actor.id(), 9)).containsExactly(second, first);
        }
        assertThat(archive().statementsBy(OWNER.id(), 1)).containsExactly(second);
    }

    @Test
    void keepsAllDecisions() throws IOException {
        Request request = new Request(Kind.MERGE, BOARD, PORT, "ann", "it says so on the door");
        ActorDecision made = register().decide(request, Optional.empty());
        ActorDecision undone = register().decide(request, Optional.of(made.number()));
        assertThat(undone.number()).isGreaterThan(made.number());
        assertThat(register().decisions()).containsExactly(made, undone);
    }

    private Statement said(String when) throws IOException {
        Document document = SampleRecordings.document(Integer.parseInt(when.substring(5)));
        Statement statement = SampleRecordings.statement(document, when, 0);
        archive().record(SampleRecordings.recording(document, statement));
        return statement;
    }

    private void record(Document document, Sighting... sightings) throws IOException {
        archive().record(new Recording(document, List.of(), List.of("actors@1"), Set.of(), List.of(sightings)));
    }

    private SqlActorRegister register() {
        return new SqlActorRegister(database.open());
    }

    private SqlStatementArchive archive() {
        return new SqlStatementArchive(database.open());
    }
}
