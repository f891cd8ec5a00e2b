package org.volteface.system.guests.moody;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.volteface.api.contradiction.ContradictionDetector;
import org.volteface.api.contradiction.Dismissal;
import org.volteface.api.contradiction.History;
import org.volteface.api.contradiction.Outcome;
import org.volteface.api.contradiction.PairRelation;
import org.volteface.api.model.Statement;
import org.volteface.api.text.AnnotatedText;

/** A detector that works until a topic puts it in a mood; its nonsense is evidence that nobody gave it. */
@Component
public final class MoodyContradictionDetector implements ContradictionDetector {
    @Override
    public List<Outcome> detect(Statement statement, History history) {
        return Mood.of("contradiction", statement.claim().proposition().topic())
                .answer(() -> List.of(dismissal(statement.id())), () -> List.of(dismissal("from nowhere")));
    }

    @Override
    public PairRelation compare(AnnotatedText premise, AnnotatedText hypothesis) {
        return Mood.of("contradiction", hypothesis.document().text())
                .answer(() -> PairRelation.ENTAILMENT, () -> PairRelation.NEUTRAL);
    }

    private static Outcome dismissal(String evidence) {
        return new Dismissal(List.of(evidence), "opposite-direction", "all are for the ferry");
    }
}
