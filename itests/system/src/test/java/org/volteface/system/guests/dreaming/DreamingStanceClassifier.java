package org.volteface.system.guests.dreaming;

import java.util.concurrent.locks.LockSupport;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.volteface.api.model.Claim;
import org.volteface.api.stance.Attributed;
import org.volteface.api.stance.Context;
import org.volteface.api.stance.StanceClassifier;

/** Never comes back from its constructor, whoever interrupts it. */
@Component
public final class DreamingStanceClassifier implements StanceClassifier {
    /** Sleeps and sleeps. */
    @Activate
    @SuppressWarnings("InfiniteLoopStatement")
    public DreamingStanceClassifier() {
        while (true) {
            LockSupport.parkNanos(1_000_000_000);
            Thread.interrupted();
        }
    }

    @Override
    public Claim classify(Attributed statement, Context context) {
        throw new AssertionError("nobody gets this far");
    }
}
