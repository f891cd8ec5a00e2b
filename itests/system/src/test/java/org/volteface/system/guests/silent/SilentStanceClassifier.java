package org.volteface.system.guests.silent;

import org.osgi.service.component.annotations.Component;
import org.volteface.api.model.Claim;
import org.volteface.api.stance.Attributed;
import org.volteface.api.stance.Context;
import org.volteface.api.stance.StanceClassifier;

/** Answers nothing, which no classifier may. */
@Component
public final class SilentStanceClassifier implements StanceClassifier {
    @Override
    @SuppressWarnings("NullAway")
    public Claim classify(Attributed statement, Context context) {
        return null;
    }
}
