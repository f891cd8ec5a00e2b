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
import org.volteface.api.archive.Affiliation;
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
    void findsWhoIsToldToBeInWhichOffice() throws IOException {
        Document one = SampleRecordings.document(1);
        Document two = SampleRecordings.document(2);
        Actor chair = new Actor("office:chair@" + BOARD.id(), "Chair of the harbour board", ActorKind.OFFICE);
        Actor ida = new Actor("person:ida-renn", "Ida Renn", ActorKind.PERSON);
        Sighting earlier = new Sighting(ida, Optional.of(chair), LocalDate.of(2024, 2, 3));
        Sighting later = new Sighting(ida, Optional.of(chair), LocalDate.of(2025, 2, 3));
        record(one, earlier, new Sighting(ida, Optional.empty(), LocalDate.of(2024, 2, 3)));
        record(two, later);

        for (Actor actor : List.of(ida, chair, BOARD)) {
            assertThat(register().affiliations(Set.of(actor.id()), 9))
                    .as(actor.name())
                    .containsExactly(new Affiliation(two.id(), later), new Affiliation(one.id(), earlier));
        }
        assertThat(register().affiliations(Set.of(ida.id(), chair.id()), 1))
                .containsExactly(new Affiliation(two.id(), later));
        assertThat(register().affiliations(Set.of(PORT.id()), 9)).isEmpty();
    }

    @Test
    void learnsTheOfficesThatWereToldBefore() throws Exception {
        Document document = SampleRecordings.document(1);
        Actor chair = new Actor("office:chair@" + BOARD.id(), "Chair of the \"board\"", ActorKind.OFFICE);
        Actor ida = new Actor("person:ida-renn", "Ida \"Id\" Renn", ActorKind.PERSON);
        Sighting told = new Sighting(ida, Optional.of(chair), LocalDate.of(2024, 2, 3));
        record(document, told);
        database.open().store().transactions().write((session, ledger) -> {
            session.update("DELETE FROM schema_versions WHERE version >= 6");
            return session.update("UPDATE sightings SET actor = NULL, office = NULL, body = NULL");
        });
        assertThat(register().affiliations(Set.of(ida.id()), 9)).isEmpty();
        database.reopen();
        for (Actor actor : List.of(ida, chair, BOARD)) {
            assertThat(register().affiliations(Set.of(actor.id()), 9))
                    .containsExactly(new Affiliation(document.id(), told));
        }
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
    void readsTheJoinsAgainOnlyWhereTheyAreOthers() throws IOException {
        SqlActorRegister reader = register();
        register().replaceJoins(List.of(SAME), Set.of());
        List<Join> first = reader.joins();
        assertThat(first).containsExactly(SAME);
        assertThat(reader.joins()).isSameAs(first);
        Join bought = new Join(PORT, OWNER, "bought");
        register().replaceJoins(List.of(bought), Set.of());
        assertThat(reader.joins()).containsExactly(bought);
        register().replaceJoins(List.of(), Set.of());
        assertThat(reader.joins()).isEmpty();
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
