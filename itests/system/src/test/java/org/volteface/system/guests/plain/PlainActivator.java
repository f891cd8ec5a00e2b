package org.volteface.system.guests.plain;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.volteface.api.model.Claim;
import org.volteface.api.model.Direction;
import org.volteface.api.model.Modality;
import org.volteface.api.model.Proposition;
import org.volteface.api.model.Scope;
import org.volteface.api.model.Stance;
import org.volteface.api.model.StanceLabel;
import org.volteface.api.model.StatementKind;
import org.volteface.api.stance.StanceClassifier;

/** A stance classifier that is registered by hand: what a small bundle is where there are no components. */
public final class PlainActivator implements BundleActivator {
    @Override
    public void start(BundleContext context) {
        StanceClassifier against = (statement, circumstances) -> new Claim(
                StatementKind.POSITION,
                new Proposition("everything", List.of("everything"), Direction.MORE, Scope.OPEN, Optional.empty()),
                new Stance(StanceLabel.AGAINST, Modality.CERTAIN, Optional.empty(), 1),
                Optional.empty(),
                Set.of());
        context.registerService(StanceClassifier.class, against, null);
    }

    @Override
    public void stop(BundleContext context) {}
}
