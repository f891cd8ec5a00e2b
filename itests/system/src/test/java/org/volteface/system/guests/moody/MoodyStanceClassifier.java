package org.volteface.system.guests.moody;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.volteface.api.model.Claim;
import org.volteface.api.model.Direction;
import org.volteface.api.model.Modality;
import org.volteface.api.model.Proposition;
import org.volteface.api.model.Scope;
import org.volteface.api.model.Span;
import org.volteface.api.model.Stance;
import org.volteface.api.model.StanceLabel;
import org.volteface.api.model.StatementKind;
import org.volteface.api.stance.Attributed;
import org.volteface.api.stance.Context;
import org.volteface.api.stance.StanceClassifier;
import org.volteface.api.text.AnnotatedText;

/** A classifier that works until a title puts it in a mood. Its topic is the title of the document. */
@Component
public final class MoodyStanceClassifier implements StanceClassifier {
    @Override
    public Claim classify(Attributed statement, Context context) {
        String title = context.text().document().title();
        return Mood.of("stance", title).answer(() -> claim(title), () -> null);
    }

    @Override
    public StanceLabel toward(AnnotatedText text, Span target) {
        return Mood.of("stance", text.document().text()).answer(() -> StanceLabel.FAVOR, () -> StanceLabel.NONE);
    }

    private static Claim claim(String title) {
        Proposition proposition =
                new Proposition(title, List.of("ferry"), Direction.MORE, Scope.OPEN, Optional.empty());
        Stance stance = new Stance(StanceLabel.FAVOR, Modality.CERTAIN, Optional.empty(), 1);
        return new Claim(StatementKind.POSITION, proposition, stance, Optional.empty(), Set.of());
    }
}
