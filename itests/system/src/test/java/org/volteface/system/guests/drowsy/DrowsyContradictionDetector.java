package org.volteface.system.guests.drowsy;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.osgi.service.component.annotations.Component;
import org.volteface.api.contradiction.ContradictionDetector;
import org.volteface.api.contradiction.History;
import org.volteface.api.contradiction.Outcome;
import org.volteface.api.contradiction.PairRelation;
import org.volteface.api.model.Statement;
import org.volteface.api.text.AnnotatedText;

/** A detector that falls asleep over statements on slumber, which our own classifier makes of no document. */
@Component
public final class DrowsyContradictionDetector implements ContradictionDetector {
    @Override
    public List<Outcome> detect(Statement statement, History history) {
        if (statement.claim().proposition().topic().equals("slumber")) {
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        return List.of();
    }

    @Override
    public PairRelation compare(AnnotatedText premise, AnnotatedText hypothesis) {
        return PairRelation.NEUTRAL;
    }
}
