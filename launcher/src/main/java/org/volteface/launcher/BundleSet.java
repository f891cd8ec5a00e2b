package org.volteface.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.startlevel.BundleStartLevel;
import org.osgi.framework.wiring.BundleRevision;

/**
 * The bundles that this launcher keeps in a framework. A bundle whose file changed or that is wanted no more is uninstalled;
 * bundles that others installed are left alone.
 */
final class BundleSet {
    private final BundleContext context;

    BundleSet(BundleContext context) {
        this.context = context;
    }

    /** Makes the framework hold exactly these bundles of ours, marked to be started at their levels, and returns them in order. */
    List<Bundle> synchronise(List<BundleFile> wanted) throws StartFailure {
        Map<String, Bundle> installed = ours();
        List<Bundle> bundles = new ArrayList<>();
        for (BundleFile file : wanted) {
            try {
                String location = file.location();
                @Nullable Bundle known = installed.remove(location);
                bundles.add(known == null ? install(file, location) : known);
            } catch (IOException | BundleException e) {
                throw new StartFailure(file.id() + ": cannot be installed: " + e.getMessage(), e);
            }
        }
        for (Bundle dropped : installed.values()) {
            uninstall(dropped);
        }
        return bundles;
    }

    private Map<String, Bundle> ours() {
        Map<String, Bundle> ours = new HashMap<>();
        for (Bundle bundle : context.getBundles()) {
            if (bundle.getLocation().startsWith(BundleFile.LOCATION_PREFIX)) {
                ours.put(bundle.getLocation(), bundle);
            }
        }
        return ours;
    }

    private Bundle install(BundleFile file, String location) throws IOException, BundleException {
        try (InputStream jar = Files.newInputStream(file.file())) {
            Bundle bundle = context.installBundle(location, jar);
            bundle.adapt(BundleStartLevel.class).setStartLevel(file.startLevel());
            if (!isFragment(bundle)) {
                bundle.start(Bundle.START_ACTIVATION_POLICY);
            }
            return bundle;
        }
    }

    private static void uninstall(Bundle bundle) throws StartFailure {
        try {
            bundle.uninstall();
        } catch (BundleException e) {
            throw new StartFailure(bundle.getLocation() + ": cannot be removed: " + e.getMessage(), e);
        }
    }

    static boolean isFragment(Bundle bundle) {
        return (bundle.adapt(BundleRevision.class).getTypes() & BundleRevision.TYPE_FRAGMENT) != 0;
    }
}
