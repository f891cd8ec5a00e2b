package org.volteface.deployer;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.wiring.FrameworkWiring;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.volteface.deployer.settings.BundleCopy;
import org.volteface.deployer.staging.Refused;

/**
 * The change of a bundle of the platform for another version of it. It cannot come beside itself, so that what depends on it
 * is stopped and started again; where that does not work, the version before is put back.
 */
final class InPlaceUpdate {
    private static final Logger LOG = LoggerFactory.getLogger(InPlaceUpdate.class);
    private static final Duration LIMIT = Duration.ofSeconds(30);

    private final BundleContext own;
    private final BundleContext framework;
    private final DeployedBundles deployed;

    InPlaceUpdate(BundleContext context, DeployedBundles deployed) {
        this.own = context;
        this.framework = context.getBundle(Constants.SYSTEM_BUNDLE_LOCATION).getBundleContext();
        this.deployed = deployed;
    }

    /** The bundle of the platform that one of this symbolic name would take the place of. */
    Optional<Bundle> target(String symbolicName) {
        return Arrays.stream(framework.getBundles())
                .filter(bundle -> symbolicName.equals(bundle.getSymbolicName()) && !deployed.isDeployed(bundle))
                .findFirst();
    }

    /**
     * Updates a bundle.
     *
     * @param before the version before
     * @return why the version before was put back; empty where the new one runs
     */
    Optional<String> run(Bundle target, Path jar, Path before) {
        List<Bundle> running = wiring().getDependencyClosure(Set.of(target)).stream()
                .filter(bundle -> bundle.getState() == Bundle.ACTIVE)
                .toList();
        Optional<String> problem = attempted(target, jar, running);
        if (problem.isPresent()) {
            Optional<String> worse = attempted(target, before, running);
            return worse.isEmpty() ? problem : Optional.of(problem.get() + "; the version before: " + worse.get());
        }
        return Optional.empty();
    }

    /** Keeps the file as it came, so that its hash is the one that others know it by; a copy only where that is not to be had. */
    void keep(Bundle target, Path before) throws IOException {
        Optional<Path> original = KeptOriginal.of(target, framework.getProperty(Constants.FRAMEWORK_STORAGE));
        if (original.isPresent()) {
            Files.copy(original.get(), before, StandardCopyOption.REPLACE_EXISTING);
        } else {
            BundleCopy.write(target, before);
        }
    }

    /**
     * Makes sure that the deployer can change a bundle.
     *
     * @throws Refused if the deployer itself would be stopped with it
     */
    void checkApart(Bundle target) throws Refused {
        Set<Bundle> needed = new HashSet<>(Set.of(own.getBundle()));
        ServiceReference<?>[] used = own.getBundle().getServicesInUse();
        for (ServiceReference<?> reference : used == null ? new ServiceReference<?>[0] : used) {
            needed.add(reference.getBundle());
        }
        for (Bundle bundle : wiring().getDependencyClosure(Set.of(target))) {
            if (needed.contains(bundle)) {
                throw new Refused("the deployer itself stands on " + bundle.getSymbolicName()
                        + " and would be stopped half-way: it comes with a new release of the platform");
            }
        }
    }

    private Optional<String> attempted(Bundle target, Path jar, List<Bundle> running) {
        try (InputStream content = Files.newInputStream(jar)) {
            target.update(content);
            refresh(target);
            for (Bundle bundle : running) {
                bundle.start(Bundle.START_ACTIVATION_POLICY);
            }
            return running.stream()
                    .filter(bundle -> bundle.getState() != Bundle.ACTIVE)
                    .findFirst()
                    .map(bundle -> bundle.getSymbolicName() + " does not run with it");
        } catch (BundleException e) {
            return Optional.of("it does not start: " + Reasons.of(e));
        } catch (IOException | RuntimeException e) {
            LOG.warn("{} could not be changed for {}", target, jar, e);
            return Optional.of("it cannot be put in place: " + Reasons.of(e));
        }
    }

    private void refresh(Bundle target) throws IOException {
        CountDownLatch refreshed = new CountDownLatch(1);
        wiring().refreshBundles(Set.of(target), event -> refreshed.countDown());
        try {
            if (!refreshed.await(LIMIT.toSeconds(), TimeUnit.SECONDS)) {
                throw new IOException("the framework does not come to an end with restarting bundles");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private FrameworkWiring wiring() {
        return framework.getBundle().adapt(FrameworkWiring.class);
    }
}
