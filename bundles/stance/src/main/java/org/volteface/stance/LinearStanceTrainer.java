package org.volteface.stance;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.volteface.api.stance.Lesson;
import org.volteface.api.stance.StanceTrainer;
import org.volteface.api.stance.Training;

/** A trainer of the linear models that correct the rules of {@link LexiconStanceClassifier}. */
@Component
public final class LinearStanceTrainer implements StanceTrainer {
    private final StanceReader rules;

    /** Loads the lexicon. */
    @Activate
    public LinearStanceTrainer() {
        this.rules = new StanceReader(new PredicateLexicon(), new Synonyms(), StanceReader.INHERITED);
    }

    @Override
    public Training train(List<Lesson> lessons) {
        List<Schooling.Task> tasks = new Schooling(rules, lessons).tasks();
        if (tasks.isEmpty()) {
            throw new IllegalArgumentException("no lesson has an answer to learn from");
        }
        return new Teaching(tasks).training();
    }
}
