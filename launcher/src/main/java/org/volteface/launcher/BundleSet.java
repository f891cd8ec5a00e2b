package org.volteface.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.startlevel.BundleStartLevel;
import org.osgi.framework.wiring.BundleRevision;

/** The bundles that this launcher puts into a framework, which may hold those of an earlier launch and of others. */
final class BundleSet {
    private final BundleContext context;
    private final LaunchRecord last;
    private final LaunchRecord now;
    private final Set<String> brought = new HashSet<>();

    /**
     * @param last what the last launch has put into the framework
     * @param now what this one is going to put there
     */
    BundleSet(BundleContext context, LaunchRecord last, LaunchRecord now) {
        this.context = context;
        this.last = last;
        this.now = now;
    }

    /**
     * Installs these bundles, or brings those that the last launch has installed up to date, marks them to be started at their levels,
     * and returns them in order. What that launch has installed beyond them is uninstalled; what others have installed stays.
     */
    List<Bundle> bring(List<BundleFile> files) throws StartFailure {
        Set<String> wanted = files.stream().map(BundleFile::id).collect(Collectors.toSet());
        for (Bundle bundle : context.getBundles()) {
            if (last.holds(bundle.getLocation()) && !wanted.contains(bundle.getLocation())) {
                uninstall(bundle);
            }
        }
        List<Bundle> bundles = new ArrayList<>();
        for (BundleFile file : files) {
            bundles.add(bring(file));
        }
        return bundles;
    }

    private Bundle bring(BundleFile file) throws StartFailure {
        try {
            Bundle bundle = upToDate(file);
            BundleStartLevel level = bundle.adapt(BundleStartLevel.class);
            if (level.getStartLevel() != file.startLevel()) {
                level.setStartLevel(file.startLevel());
            }
            if (!isFragment(bundle)) {
                bundle.start(Bundle.START_ACTIVATION_POLICY);
            }
            return bundle;
        } catch (IOException | BundleException e) {
            throw new StartFailure(file.id() + ": cannot be installed: " + e.getMessage(), e);
        }
    }

    private Bundle upToDate(BundleFile file) throws IOException, BundleException {
        boolean fresh = !brought.add(file.id()) || last.agrees(now, file.id());
        @Nullable Bundle there = context.getBundle(file.id());
        if (there != null && fresh) {
            return there;
        }
        try (InputStream jar = Files.newInputStream(file.file())) {
            if (there == null) {
                return context.installBundle(file.id(), jar);
            }
            there.update(jar);
            return there;
        }
    }

    private static void uninstall(Bundle bundle) throws StartFailure {
        try {
            bundle.uninstall();
        } catch (BundleException e) {
            throw new StartFailure(bundle.getLocation() + ": cannot be uninstalled: " + e.getMessage(), e);
        }
    }

    static boolean isFragment(Bundle bundle) {
        return (bundle.adapt(BundleRevision.class).getTypes() & BundleRevision.TYPE_FRAGMENT) != 0;
    }
}
