package org.volteface.deployer.jars;

import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/** The start of a bundle that never comes back, unless it is interrupted. */
public final class HangingActivator implements BundleActivator {
    @Override
    public void start(BundleContext context) throws InterruptedException {
        Thread.sleep(Long.MAX_VALUE);
    }

    @Override
    public void stop(BundleContext context) {
        // There is nothing to let go of.
    }
}
