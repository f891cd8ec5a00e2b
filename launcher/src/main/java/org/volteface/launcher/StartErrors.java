package org.volteface.launcher;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkEvent;
import org.osgi.framework.FrameworkListener;

/** What went wrong while bundles were started. */
final class StartErrors implements FrameworkListener {
    private final Map<Long, Throwable> causeByBundle = new ConcurrentHashMap<>();

    @Override
    public void frameworkEvent(FrameworkEvent event) {
        if (event.getType() == FrameworkEvent.ERROR && event.getThrowable() != null) {
            causeByBundle.putIfAbsent(event.getBundle().getBundleId(), event.getThrowable());
        }
    }

    /** Fails with the reason of the first bundle that is not active, or of a guest that offers nothing. */
    void check(LaunchPlan plan, List<Bundle> bundles) throws StartFailure {
        for (int i = 0; i < bundles.size(); i++) {
            Bundle bundle = bundles.get(i);
            if (bundle.getState() != Bundle.ACTIVE && !BundleSet.isFragment(bundle)) {
                throw new StartFailure(plan.bundles().get(i).id() + ": does not start: " + reason(bundle));
            }
        }
        for (int i = bundles.size() - plan.guests().size(); i < bundles.size(); i++) {
            if (bundles.get(i).getRegisteredServices() == null) {
                throw new StartFailure(plan.bundles().get(i).file() + ": offers no analyser: it registers no service");
            }
        }
    }

    /** The innermost message, in one line: Felix tells what a bundle lacks there. */
    private String reason(Bundle bundle) {
        Throwable cause = causeByBundle.get(bundle.getBundleId());
        while (cause != null && cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause == null
                ? "no reason is known"
                : String.valueOf(cause.getMessage()).replaceAll("\\s+", " ");
    }
}
