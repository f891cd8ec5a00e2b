package org.volteface.api.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReportDigestTest {
    private static final ReportItem TURNED = item("f1", "contested, Full Flop, 2 passages", "x");
    private static final ReportItem LATER = item("f2", "supported, Half Flip, 3 passages", "y");

    @Test
    void tellsWhatAppearedAndWhatWasWithdrawn() {
        ReportChanges changes = digest(LATER).since(digest(TURNED));
        assertThat(changes.appeared()).containsExactly(LATER);
        assertThat(changes.withdrawn()).containsExactly(TURNED);
        assertThat(changes.changed()).isEmpty();
    }

    @Test
    void tellsWhatStandsOtherwise() {
        ReportItem supported = item("f1", "supported, Full Flop, 2 passages", "z");
        ReportChanges changes = digest(supported, LATER).since(digest(TURNED, LATER));
        assertThat(changes.changed()).containsExactly(new ReportChanges.Change(TURNED, supported));
        assertThat(changes.appeared()).isEmpty();
        assertThat(changes.withdrawn()).isEmpty();
    }

    @Test
    void seesNoChangeInAnotherOrderOrAnotherLabel() {
        ReportItem renamed = new ReportItem(
                ReportItem.Kind.FINDING, "f1", "another name of the same", TURNED.state(), TURNED.content());
        assertThat(digest(LATER, renamed).since(digest(TURNED, LATER)).isEmpty())
                .isTrue();
    }

    @Test
    void isTheSameAfterItWasKeptAsLines() {
        ReportItem hostile = item("f3", "kept\tin\nlines", "");
        ReportDigest digest = digest(hostile, TURNED, LATER);
        assertThat(ReportDigest.parse(digest.lines())).isEqualTo(digest);
        assertThat(digest.lines()).hasSize(3).noneMatch(line -> line.contains("\n"));
    }

    @Test
    void refusesWhatIsNoLineOfADigest() {
        assertThatThrownBy(() -> ReportDigest.parse(List.of("FINDING\tf1")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ReportDigest.parse(List.of("OTHER\ta\tb\tc\td")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static ReportDigest digest(ReportItem... items) {
        return new ReportDigest(List.of(items));
    }

    private static ReportItem item(String id, String state, String content) {
        return new ReportItem(ReportItem.Kind.FINDING, id, "Ines Valdoro: a tariff on tiles", state, content);
    }
}
