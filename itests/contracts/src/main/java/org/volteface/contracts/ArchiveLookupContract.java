package org.volteface.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.volteface.contracts.SampleRecordings.conclusion;
import static org.volteface.contracts.SampleRecordings.finding;
import static org.volteface.contracts.SampleRecordings.recording;
import static org.volteface.contracts.SampleRecordings.statement;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.volteface.api.archive.Due;
import org.volteface.api.archive.FoundFinding;
import org.volteface.api.archive.StatementArchive;
import org.volteface.api.contradiction.Finding;
import org.volteface.api.model.Actor;
import org.volteface.api.model.Document;
import org.volteface.api.model.Holding;
import org.volteface.api.model.Statement;

/** The contract of a {@link StatementArchive}, empty at first, where somebody looks for a statement, a finding or an actor in it. */
public abstract class ArchiveLookupContract {
    private final Document document = SampleRecordings.document(1);
    private final Statement first = statement(document, "2023-02-01", 30);
    private final Statement second = statement(document, "2023-09-01", 4);
    private final Actor board = first.holder();

    /** For the class that names the provider. */
    protected ArchiveLookupContract() {}

    /** The provider under test. */
    protected abstract StatementArchive archive();

    @Test
    void findsTheLastStatementsOfAnActor() throws IOException {
        archive().record(recording(document, first, second));
        assertThat(archive().statementsBy(board.id(), 9)).containsExactly(second, first);
        assertThat(archive().statementsBy(board.id(), 1)).containsExactly(second);
        assertThat(archive().statementsBy("unknown", 9)).isEmpty();
        archive().record(recording(document, first));
        assertThat(archive().statementsBy(board.id(), 9)).containsExactly(first);
    }

    @Test
    void findsStatementsByTheBeginningOfTheirIds() throws IOException {
        archive().record(recording(document, first, second));
        List<Statement> byId = Stream.of(first, second)
                .sorted(Comparator.comparing(Statement::id))
                .toList();
        assertThat(archive().statementsStarting("", 9)).isEqualTo(byId);
        assertThat(archive().statementsStarting("", 1)).containsExactly(byId.get(0));
        assertThat(archive().statementsStarting(first.id().substring(0, 12), 9)).containsExactly(first);
        assertThat(archive().statementsStarting(first.id(), 9)).containsExactly(first);
        assertThat(archive().statementsStarting(first.id() + "0", 9)).isEmpty();
    }

    @Test
    void findsFindingsByTheBeginningOfTheirIds() throws IOException {
        archive().record(recording(document, first, second));
        Finding finding = finding(second, "It turned.", first);
        Due due = SampleRecordings.due(archive(), second);
        archive().conclude(List.of(conclusion(due, finding)));
        List<FoundFinding> found = archive().findingsAfter(0, 9);
        assertThat(found).extracting(FoundFinding::finding).containsExactly(finding);
        assertThat(archive().findingsStarting("", 9)).isEqualTo(found);
        assertThat(archive().findingsStarting(finding.id().substring(0, 8), 9)).isEqualTo(found);
        assertThat(archive().findingsStarting(finding.id(), 9)).isEqualTo(found);
        assertThat(archive().findingsStarting(finding.id() + "0", 9)).isEmpty();
        assertThat(archive().findingsStarting("%", 9)).isEmpty();
        archive().record(recording(document, first));
        assertThat(archive().findingsStarting("", 9)).isEmpty();
    }

    @Test
    void tellsWhoMadeAFindingAndThatSomethingChanged() throws IOException {
        long before = archive().lastChange().orElse(-1);
        archive().record(recording(document, first, second));
        Finding finding = finding(second, "It turned.", first);
        archive().conclude(List.of(conclusion(SampleRecordings.due(archive(), second), finding)));
        String maker = archive().findingsAfter(0, 9).get(0).madeBy();
        archive().madeBy(finding).ifPresent(known -> assertThat(known).isEqualTo(maker));
        archive().lastChange().ifPresent(now -> assertThat(now).isGreaterThan(before));
    }

    @Test
    void findsActorsByAPartOfTheirName() throws IOException {
        archive().record(recording(document, first));
        String part = board.name().substring(2).toUpperCase(Locale.ROOT);
        assertThat(archive().actorsNamed(part, 9)).containsExactly(board);
        assertThat(archive().actorsNamed(board.id(), 9)).containsExactly(board);
        assertThat(archive().actorsNamed("%", 9)).isEmpty();
        assertThat(archive().actorsNamed("a_b", 9)).isEmpty();
        archive().record(recording(document));
        assertThat(archive().actorsNamed(part, 9)).isEmpty();
    }

    /** Names that differ in their accents have one id. */
    @Test
    void findsAnActorOfManyNamesOnce() throws IOException {
        Actor accented = new Actor(board.id(), "Hárbour board", board.kind());
        Actor chair = new Actor("chair-of-the-harbour-board", "Chair of the Harbour board", board.kind());
        archive().record(recording(document, first, heldBy(accented, 10), heldBy(chair, 20)));
        assertThat(archive().actorsNamed("BOARD", 9)).containsExactly(board, chair);
        assertThat(archive().actorsNamed("board", 1)).containsExactly(board);
        assertThat(archive().actorsNamed("hár", 9)).containsExactly(accented);
        assertThat(archive().actorsNamed(board.id(), 9)).containsExactly(board);
    }

    private Statement heldBy(Actor holder, int start) {
        Statement like = statement(document, "2023-05", start);
        return new Statement(
                like.id(), like.wording(), Holding.own(holder), like.claim(), like.timing(), like.madeBy());
    }
}
