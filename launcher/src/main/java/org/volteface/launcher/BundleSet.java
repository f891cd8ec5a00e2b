package org.volteface.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.startlevel.BundleStartLevel;
import org.osgi.framework.wiring.BundleRevision;

/** The bundles that this launcher puts into a framework, which is empty before. */
final class BundleSet {
    private final BundleContext context;

    BundleSet(BundleContext context) {
        this.context = context;
    }

    /** Installs these bundles, marked to be started at their levels, and returns them in order. */
    List<Bundle> install(List<BundleFile> files) throws StartFailure {
        List<Bundle> bundles = new ArrayList<>();
        for (BundleFile file : files) {
            bundles.add(install(file));
        }
        return bundles;
    }

    private Bundle install(BundleFile file) throws StartFailure {
        try (InputStream jar = Files.newInputStream(file.file())) {
            Bundle bundle = context.installBundle(file.id(), jar);
            bundle.adapt(BundleStartLevel.class).setStartLevel(file.startLevel());
            if (!isFragment(bundle)) {
                bundle.start(Bundle.START_ACTIVATION_POLICY);
            }
            return bundle;
        } catch (IOException | BundleException e) {
            throw new StartFailure(file.id() + ": cannot be installed: " + e.getMessage(), e);
        }
    }

    static boolean isFragment(Bundle bundle) {
        return (bundle.adapt(BundleRevision.class).getTypes() & BundleRevision.TYPE_FRAGMENT) != 0;
    }
}
