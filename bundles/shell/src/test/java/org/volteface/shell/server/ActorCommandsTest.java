package org.volteface.shell.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.volteface.api.actor.Join;
import org.volteface.api.model.Actor;
import org.volteface.api.model.ActorKind;
import org.volteface.contracts.UnaskedArchive;

/** The commands actor, merge, split and undo. */
class ActorCommandsTest {
    private static final Actor SHORT = new Actor("group:brandvik", "Brandvik", ActorKind.GROUP);
    private static final Actor FULL = new Actor("person:helga-brandvik", "Helga Brandvik", ActorKind.PERSON);

    private final RecordedDecisions operations = new RecordedDecisions();
    private final ActorCommand shows = new ActorCommand(new TwoActors(), operations);
    private final MergeCommands decides = new MergeCommands(new TwoActors(), operations);
    private final UndoCommand undoes = new UndoCommand(new TwoActors(), operations);

    @Test
    void merges() throws IOException {
        assertThat(decides.merge("Brandvik", "Helga Brandvik", "--why", "same letter", "--by", "ann"))
                .isEqualTo("Decision 1: Brandvik (group:brandvik) is Helga Brandvik (person:helga-brandvik)."
                        + " What it touches is judged again.");
        assertThat(shows.actor())
                .startsWith("1  1970-01-01 ann: Brandvik (group:brandvik) is Helga Brandvik")
                .endsWith("same letter");
    }

    @Test
    void splitsAndTakesBack() throws IOException {
        assertThat(decides.split("group:brandvik", "person:helga-brandvik")).contains(" is not ");
        assertThat(undoes.undo("1", "--by", "bo")).startsWith("Decision 2 takes decision 1 back: ");
        assertThat(shows.actor()).endsWith("bo: takes decision 1 back");
    }

    @Test
    void showsWhoIsOne() {
        operations.joins.add(new Join(SHORT, FULL, "nobody else has the surname"));
        String both = "Helga Brandvik (person:helga-brandvik)\n"
                + "  is also  Brandvik (group:brandvik): nobody else has the surname";
        assertThat(shows.actor("group:brandvik")).isEqualTo(both);
        assertThat(shows.actor("Helga Brandvik")).isEqualTo(both);
    }

    @Test
    void refusesWhatItDoesNotUnderstand() {
        assertThatIllegalArgumentException().isThrownBy(() -> decides.merge("Brandvik"));
        assertThatIllegalArgumentException().isThrownBy(() -> decides.merge("Brandvik", "Brandvik"));
        assertThatIllegalArgumentException().isThrownBy(() -> undoes.undo("first"));
        assertThatIllegalArgumentException().isThrownBy(() -> undoes.undo());
        assertThat(shows.actor()).isEqualTo("Nobody decided anything on actors.");
    }

    @Test
    void helps() throws IOException {
        assertThat(List.of(
                        shows.actor("--help"), decides.merge("--help"), decides.split("--help"), undoes.undo("--help")))
                .allSatisfy(help -> assertThat(help).contains("usage: volteface:"));
    }

    private static final class TwoActors extends UnaskedArchive {
        @Override
        public List<Actor> actorsNamed(String text, int most) {
            return List.of(SHORT, FULL).stream()
                    .filter(actor -> actor.id().equals(text) || actor.name().contains(text))
                    .toList();
        }
    }
}
