package org.volteface.system.guests.lulling;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.volteface.api.model.Claim;
import org.volteface.api.model.Direction;
import org.volteface.api.model.Modality;
import org.volteface.api.model.Proposition;
import org.volteface.api.model.Scope;
import org.volteface.api.model.Stance;
import org.volteface.api.model.StanceLabel;
import org.volteface.api.model.StatementKind;
import org.volteface.api.stance.Attributed;
import org.volteface.api.stance.Context;
import org.volteface.api.stance.StanceClassifier;

/** Takes everybody to speak of slumber, which is too much for a drowsy detector. */
@Component
public final class LullingStanceClassifier implements StanceClassifier {
    @Override
    public Claim classify(Attributed statement, Context context) {
        Proposition slumber =
                new Proposition("slumber", List.of("slumber"), Direction.MORE, Scope.OPEN, Optional.empty());
        Stance against = new Stance(StanceLabel.AGAINST, Modality.CERTAIN, Optional.empty(), 1);
        return new Claim(StatementKind.POSITION, slumber, against, Optional.empty(), Set.of());
    }
}
