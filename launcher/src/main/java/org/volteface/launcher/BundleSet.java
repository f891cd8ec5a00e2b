package org.volteface.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
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
        Map<BundleFile, String> locations = new LinkedHashMap<>();
        for (BundleFile file : wanted) {
            locations.put(file, file.location());
        }
        // First, since no two bundles may have the same name and version.
        for (Bundle bundle : installed.values()) {
            if (!locations.containsValue(bundle.getLocation())) {
                uninstall(bundle);
            }
        }
        List<Bundle> bundles = new ArrayList<>();
        for (Map.Entry<BundleFile, String> entry : locations.entrySet()) {
            @Nullable Bundle known = installed.get(entry.getValue());
            bundles.add(known == null ? install(entry.getKey(), entry.getValue()) : known);
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

    private Bundle install(BundleFile file, String location) throws StartFailure {
        try (InputStream jar = Files.newInputStream(file.file())) {
            Bundle bundle = context.installBundle(location, jar);
            bundle.adapt(BundleStartLevel.class).setStartLevel(file.startLevel());
            if (!isFragment(bundle)) {
                bundle.start(Bundle.START_ACTIVATION_POLICY);
            }
            return bundle;
        } catch (IOException | BundleException e) {
            throw new StartFailure(file.id() + ": cannot be installed: " + e.getMessage(), e);
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
