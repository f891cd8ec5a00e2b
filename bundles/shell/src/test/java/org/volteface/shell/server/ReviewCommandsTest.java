package org.volteface.shell.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.volteface.api.contradiction.Finding;

/** The commands confirm and dismiss, and where what was decided is shown. */
class ReviewCommandsTest {
    private final SmallArchive archive = SmallArchive.ofSamples();
    private final SmallReviews reviews = new SmallReviews();
    private final ReviewCommands command = new ReviewCommands(archive, reviews);
    private final Finding finding = Ferry.reversal(List.of(0, 1), List.of(4));
    private final String shortId = Phrases.shortId(finding.id());

    ReviewCommandsTest() {
        archive.find(finding);
    }

    @Test
    void decidesOnAFindingByTheBeginningOfItsId() throws Exception {
        assertThat(command.dismiss(shortId, "--why", "another board", "--by", "ann"))
                .isEqualTo("Finding " + shortId + " (Harbour board: the ferry line) is dismissed."
                        + " Later deployments are held against it as case case of .");
        assertThat(command.confirm(shortId)).contains(") is confirmed. ");
    }

    @Test
    void whatWasDecidedIsShown() throws Exception {
        command.dismiss(shortId, "--why", "another board", "--by", "ann");
        String decided = "dismissed by ann on 2026-03-01: another board";
        assertThat(new FindingsCommand(archive, reviews).findings().lines()).contains("          " + decided);
        assertThat(new WhyCommand(archive, new SmallQueue(), new CalmOperations(), new RecordedDecisions(), reviews)
                        .why(shortId)
                        .lines())
                .contains("Decided      " + decided);
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        assertThatIllegalArgumentException()
                .isThrownBy(command::confirm)
                .withMessage("which finding? (--help says more)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> command.dismiss("zzzz"))
                .withMessage("there is no finding in force with the id 'zzzz'");
    }
}
