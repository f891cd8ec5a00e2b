package org.volteface.launcher;

import java.util.List;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;

/** The check that everything a plan asks for has started. */
final class StartCheck {
    private StartCheck() {}

    /** Fails with the reason of the first bundle that does not start, or of a guest that offers nothing. */
    static void check(LaunchPlan plan, List<Bundle> bundles) throws StartFailure {
        for (int i = 0; i < bundles.size(); i++) {
            Bundle bundle = bundles.get(i);
            if (bundle.getState() != Bundle.ACTIVE && !BundleSet.isFragment(bundle)) {
                startAgain(plan.bundles().get(i).id(), bundle);
            }
        }
        for (int i = bundles.size() - plan.guests().size(); i < bundles.size(); i++) {
            if (bundles.get(i).getRegisteredServices() == null) {
                throw new StartFailure(plan.bundles().get(i).file() + ": offers no analyser: it registers no service");
            }
        }
    }

    /**
     * Starts a bundle that the start level has not started, to learn the reason: what the framework reports by event comes at its
     * leisure, and maybe after it has been asked for.
     */
    private static void startAgain(String id, Bundle bundle) throws StartFailure {
        try {
            bundle.start();
        } catch (BundleException e) {
            String said = innermost(e);
            throw new StartFailure(id + ": does not start: " + Lack.in(said).orElse(said), e);
        }
    }

    /** The innermost message, in one line: Felix tells what a bundle lacks there. */
    private static String innermost(BundleException failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return String.valueOf(cause.getMessage()).replaceAll("\\s+", " ");
    }
}
