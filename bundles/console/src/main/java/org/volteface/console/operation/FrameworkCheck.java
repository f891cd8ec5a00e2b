package org.volteface.console.operation;

import java.util.List;
import java.util.function.Supplier;
import org.osgi.framework.Bundle;
import org.osgi.framework.startlevel.BundleStartLevel;

/** The check that every bundle which is to run does run: while the start goes on, and after a failed one, some do not. */
final class FrameworkCheck implements Supplier<Check> {
    private static final String NAME = "framework";

    private final InstalledBundles bundles;

    FrameworkCheck(InstalledBundles bundles) {
        this.bundles = bundles;
    }

    @Override
    public Check get() {
        List<Bundle> installed = bundles.all();
        List<String> down = installed.stream()
                .filter(FrameworkCheck::isDown)
                .map(Bundle::getSymbolicName)
                .sorted()
                .toList();
        return down.isEmpty()
                ? Check.passed(NAME, installed.size() + " bundles")
                : Check.failed(NAME, "not running: " + String.join(", ", down));
    }

    /** Whether a bundle is meant to run and does not. One that an admin has stopped is not meant to. */
    private static boolean isDown(Bundle bundle) {
        BundleStartLevel level = bundle.adapt(BundleStartLevel.class);
        boolean lazy = bundle.getState() == Bundle.STARTING && level.isActivationPolicyUsed();
        return bundle.getBundleId() != 0
                && level.isPersistentlyStarted()
                && bundle.getState() != Bundle.ACTIVE
                && !lazy;
    }
}
