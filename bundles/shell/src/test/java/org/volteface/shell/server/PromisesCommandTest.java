package org.volteface.shell.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.volteface.api.report.ReportKind;
import org.volteface.api.report.ReportRequest;

class PromisesCommandTest {
    private final SmallArchive archive = SmallArchive.ofSamples();
    private final Promised reports = Promised.broken(false);
    private final PromisesCommand command = new PromisesCommand(archive, reports);

    @Test
    void showsHowEachStandsAndWhatMovedIt() {
        assertThat(command.promises()).isEqualTo("""
                1 promise. Of 1 promise, 1 broken.

                %s  Promise Broken: Harbour board, the ferry line
                  1 March 2023: “the ferry line will run”
                  Not Yet Rated since 1 March 2023: nothing known tells
                  Promise Broken since 1 March 2024: it was broken
                    %s  2024-03-01, Harbour board: “closing the ferry line”""".formatted(Ferry.shortId(1), Ferry.shortId(5)));
    }

    @Test
    void writesALineOfJsonForEach() {
        assertThat(command.promises("--format", "jsonl")).isEqualTo("""
                {"type":"promise","id":"%1$s","status":"Promise Broken","ratable":true,\
                "holder":{"id":"%3$s","name":"Harbour board"},"topic":"the ferry line","stance":"favor",\
                "text":"the ferry line will run","made":"2023-03-01","passages":["%1$s"],"history":[\
                {"status":"Not Yet Rated","since":"2023-03-01","because":"nothing known tells","evidence":["%1$s"]},\
                {"status":"Promise Broken","since":"2024-03-01","because":"it was broken","evidence":["%1$s","%2$s"]}]}""".formatted(
                        Ferry.id(1), Ferry.id(5), Ferry.said(1).holder().id()));
    }

    @Test
    void asksForThoseOfTheActorAndNoMoreThanTheLimit() {
        command.promises();
        command.promises("--actor", "harbour", "--limit", "3");
        assertThat(reports.requests)
                .containsExactly(
                        new ReportRequest(ReportKind.PROMISES, Optional.empty(), 20),
                        new ReportRequest(
                                ReportKind.PROMISES,
                                Optional.of(Ferry.said(1).holder().id()),
                                3));
    }

    @Test
    void saysWhatCannotBeRated() {
        PromisesCommand vague = new PromisesCommand(archive, Promised.broken(true));
        assertThat(vague.promises().lines()).contains("  cannot be rated");
        assertThat(vague.promises("--format=jsonl")).contains("\"ratable\":false");
    }

    @Test
    void saysWhereThereAreNone() {
        PromisesCommand none = new PromisesCommand(archive, Promised.none());
        assertThat(none.promises()).isEqualTo("There are no promises.");
        assertThat(none.promises("--actor", "mayor")).isEqualTo("There are no promises of Mayor of Skarrow.");
        assertThat(none.promises("--format", "jsonl")).isEmpty();
    }

    @Test
    void refusesWhatItDoesNotUnderstand() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> command.promises("--format", "html"))
                .withMessageStartingWith("--format wants text or jsonl, not 'html'");
        assertThatIllegalArgumentException().isThrownBy(() -> command.promises("--actor", "nobody"));
    }
}
