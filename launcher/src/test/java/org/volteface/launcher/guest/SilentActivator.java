package org.volteface.launcher.guest;

import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/** A bundle that starts and offers nothing. */
public final class SilentActivator implements BundleActivator {
    @Override
    public void start(BundleContext context) {
        // Nothing to offer.
    }

    @Override
    public void stop(BundleContext context) {
        // Nothing to take back.
    }
}
