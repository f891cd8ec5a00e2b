package org.volteface.system.guests.unlicensed;

import java.util.List;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Component;
import org.volteface.api.contradiction.ContradictionDetector;
import org.volteface.api.contradiction.History;
import org.volteface.api.contradiction.Outcome;
import org.volteface.api.model.Statement;

/** An activator that throws, beside a detector that nobody comes to see. */
public final class UnlicensedActivator implements BundleActivator {
    @Override
    public void start(BundleContext context) {
        throw new IllegalStateException("no licence found");
    }

    @Override
    public void stop(BundleContext context) {}

    /** Finds nothing. */
    @Component
    public static final class Detector implements ContradictionDetector {
        @Override
        public List<Outcome> detect(Statement statement, History history) {
            return List.of();
        }
    }
}
