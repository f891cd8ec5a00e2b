package org.volteface.launcher.guest;

import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/** A bundle that does not start. */
public final class FailingActivator implements BundleActivator {
    @Override
    public void start(BundleContext context) {
        throw new IllegalStateException("out of order");
    }

    @Override
    public void stop(BundleContext context) {
        // Never started.
    }
}
