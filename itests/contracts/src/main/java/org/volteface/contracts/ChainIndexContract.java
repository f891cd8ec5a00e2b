package org.volteface.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.volteface.api.archive.ChainIndex;
import org.volteface.api.archive.Entry;
import org.volteface.api.archive.Place;
import org.volteface.api.archive.Recording;
import org.volteface.api.archive.StatementArchive;
import org.volteface.api.model.Document;
import org.volteface.api.model.Edtf;
import org.volteface.api.model.Statement;

/** The contract of {@link ChainIndex}, on an empty archive. */
public abstract class ChainIndexContract {
    private static final List<String> TIMES = List.of(
            "2024-05-14", "2024-05", "2024", "2024/2025", "2024-01-01", "../2024-05-14", "2023-12-31", "0044-03-15");
    private static final String STRAND = SampleRecordings.STRAND;

    /** For the class that names the provider. */
    protected ChainIndexContract() {}

    /** The provider under test. */
    protected abstract ChainIndex index();

    /** The archive whose statements it finds. */
    protected abstract StatementArchive archive();

    @Test
    void knowsNothingOfOtherStrands() throws IOException {
        recordAll();
        Place place = new Place(new Edtf("2024-02"), "x");
        assertThat(index().before("another", place, 9)).isEmpty();
        assertThat(index().after("another", place, 9)).isEmpty();
    }

    @Test
    void keepsTheOrderOfPlaces() throws IOException {
        List<Statement> inOrder = recordAll();
        for (int i = 0; i < inOrder.size(); i++) {
            Place place = Place.of(inOrder.get(i));
            List<Place> before = new ArrayList<>(places(inOrder.subList(0, i)));
            Collections.reverse(before);
            assertThat(index().before(STRAND, place, 99)).isEqualTo(before);
            assertThat(index().after(STRAND, place, 99)).isEqualTo(places(inOrder.subList(i + 1, inOrder.size())));
        }
    }

    @Test
    void bringsTheNearestAndNoMoreThanAsked() throws IOException {
        List<Statement> inOrder = recordAll();
        Place place = Place.of(inOrder.get(3));
        assertThat(index().before(STRAND, place, 2))
                .containsExactly(Place.of(inOrder.get(2)), Place.of(inOrder.get(1)));
        assertThat(index().after(STRAND, place, 2)).containsExactly(Place.of(inOrder.get(4)), Place.of(inOrder.get(5)));
        assertThat(index().after(STRAND, place, 0)).isEmpty();
    }

    @Test
    void forgetsWhatIsNoLongerInForce() throws IOException {
        Document document = SampleRecordings.document(1);
        Statement one = SampleRecordings.statement(document, "2024-01", 4);
        Statement two = SampleRecordings.statement(document, "2024-02", 9);
        archive().record(SampleRecordings.recording(document, one, two));
        archive().record(SampleRecordings.recording(document, two));
        assertThat(index().before(STRAND, new Place(new Edtf("2025"), ""), 9)).containsExactly(Place.of(two));
        assertThat(index().after("of " + one.id(), new Place(new Edtf("2020"), ""), 9))
                .isEmpty();
    }

    @Test
    void followsAStatementToOtherStrands() throws IOException {
        Document document = SampleRecordings.document(1);
        Statement one = SampleRecordings.statement(document, "2024-01", 4);
        archive().record(SampleRecordings.recording(document, one));
        Entry moved = new Entry(one, Set.of("left", "right"));
        archive().record(new Recording(document, List.of(moved), SampleRecordings.ANALYSERS, Set.of(one.id())));
        Place end = new Place(new Edtf("2025"), "");
        assertThat(index().before(STRAND, end, 9)).isEmpty();
        assertThat(index().before("left", end, 9)).containsExactly(Place.of(one));
        assertThat(index().before("right", end, 9)).containsExactly(Place.of(one));
    }

    @Test
    void givesTheStatementsOfIdsInTheOrderOfPlaces() throws IOException {
        List<Statement> inOrder = recordAll();
        List<String> ids = new ArrayList<>(List.of("nobody's"));
        inOrder.forEach(statement -> ids.add(0, statement.id()));
        assertThat(index().statements(ids)).isEqualTo(inOrder);
        assertThat(index().statements(List.of())).isEmpty();
    }

    private static List<Place> places(List<Statement> statements) {
        return statements.stream().map(Place::of).toList();
    }

    /** Two statements at each time, recorded in a shuffled order. */
    private List<Statement> recordAll() throws IOException {
        List<Statement> statements = new ArrayList<>();
        for (int i = 0; i < 2 * TIMES.size(); i++) {
            statements.add(SampleRecordings.statement(SampleRecordings.document(i), TIMES.get(i / 2), 4));
        }
        List<Integer> arrivals = new ArrayList<>();
        for (int i = 0; i < statements.size(); i++) {
            arrivals.add(i);
        }
        Collections.shuffle(arrivals, new Random(4));
        for (int i : arrivals) {
            archive().record(SampleRecordings.recording(SampleRecordings.document(i), statements.get(i)));
        }
        statements.sort((left, right) -> Place.of(left).compareTo(Place.of(right)));
        return statements;
    }
}
