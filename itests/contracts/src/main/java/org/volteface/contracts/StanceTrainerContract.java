package org.volteface.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.volteface.api.extraction.Draft;
import org.volteface.api.model.Actor;
import org.volteface.api.model.ActorKind;
import org.volteface.api.model.Holding;
import org.volteface.api.model.StanceLabel;
import org.volteface.api.model.StatementKind;
import org.volteface.api.stance.Attributed;
import org.volteface.api.stance.Lesson;
import org.volteface.api.stance.StanceTrainer;
import org.volteface.api.stance.Training;
import org.volteface.api.text.AnnotatedText;

/** The contract of {@link StanceTrainer}. */
public abstract class StanceTrainerContract {
    private static final Actor BOARD = new Actor("harbour-board", "Harbour board", ActorKind.ORGANISATION);
    private static final StatementKind[] KINDS = {
        StatementKind.POSITION, StatementKind.COMMITMENT, StatementKind.REPORT, StatementKind.ACT
    };
    private static final StanceLabel[] SIDES = StanceLabel.values();
    private static final int GROUPS = 6;

    /** For the class that names the provider. */
    protected StanceTrainerContract() {}

    /** The provider under test. */
    protected abstract StanceTrainer trainer();

    /** The lessons that it learns from: in each group some documents with an answer for each statement. */
    protected List<Lesson> lessons() {
        List<Lesson> lessons = new ArrayList<>();
        for (int group = 0; group < GROUPS; group++) {
            for (AnnotatedText text : Samples.texts()) {
                lessons.add(lesson("group " + group, text, group));
            }
        }
        return lessons;
    }

    @Test
    void learnsSomethingAndTellsHowRightItIs() {
        Training training = trainer().train(lessons());
        assertThat(training.weights()).isNotBlank();
        assertThat(training.report()).isNotEmpty().noneMatch(String::isBlank);
    }

    @Test
    void learnsTheSameWhateverItLearntBefore() {
        StanceTrainer trainer = trainer();
        Training training = trainer.train(lessons());
        trainer.train(lessons().subList(0, lessons().size() / 2));
        assertThat(trainer.train(lessons())).isEqualTo(training);
        assertThat(trainer().train(lessons())).isEqualTo(training);
    }

    @Test
    void refusesLessonsWithoutAnAnswer() {
        List<Lesson> unanswered = lessons().stream()
                .map(lesson -> new Lesson(lesson.group(), lesson.text(), lesson.statements(), Map.of()))
                .toList();
        assertThatIllegalArgumentException().isThrownBy(() -> trainer().train(unanswered));
        assertThatIllegalArgumentException().isThrownBy(() -> trainer().train(List.of()));
    }

    @Test
    void servesManyThreads() throws Exception {
        Repeated.givesTheSameToMany(() -> trainer().train(lessons()));
    }

    private static Lesson lesson(String group, AnnotatedText text, int shift) {
        List<Attributed> statements = new ArrayList<>();
        Map<Integer, Lesson.Answer> answers = new HashMap<>();
        for (Draft draft : Samples.drafts(text)) {
            int index = statements.size();
            statements.add(new Attributed(draft, Holding.own(BOARD)));
            answers.put(
                    index,
                    new Lesson.Answer(
                            KINDS[(index + shift) % KINDS.length], Optional.of(SIDES[(index + shift) % SIDES.length])));
        }
        return new Lesson(group, text, statements, answers);
    }
}
