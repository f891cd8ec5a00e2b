package org.volteface.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.volteface.api.archive.FoundFinding;

/** The last findings, by their numbers. */
final class LatestFindingsTest {
    @Test
    void givesTheLastOnesFirst() {
        assertThat(last(3, 1, 2, 3, 4, 5)).containsExactly(5L, 4L, 3L);
        assertThat(last(3, 7)).containsExactly(7L);
        assertThat(last(3)).isEmpty();
        assertThat(last(2, 1)).containsExactly(1L);
    }

    @Test
    void passesOverTheGapsOfWithdrawnOnes() {
        assertThat(last(3, 2, 10, 900, 901, 5000)).containsExactly(5000L, 901L, 900L);
        assertThat(last(2, 1_000_000, 4_000_000_000L)).containsExactly(4_000_000_000L, 1_000_000L);
    }

    @Test
    void readsFewOfMany() {
        StandInArchive archive =
                new StandInArchive(LongStream.rangeClosed(1, 20_000).toArray());

        assertThat(numbers(new LatestFindings(archive).last(20))).hasSize(20).startsWith(20_000L);
        assertThat(archive.reads()).isLessThan(70);
    }

    private static List<Long> last(int most, long... numbers) {
        return numbers(new LatestFindings(new StandInArchive(numbers)).last(most));
    }

    private static List<Long> numbers(List<FoundFinding> found) {
        return found.stream().map(FoundFinding::number).toList();
    }
}
