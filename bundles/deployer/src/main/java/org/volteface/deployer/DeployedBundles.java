package org.volteface.deployer;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.startlevel.BundleStartLevel;
import org.osgi.framework.wiring.FrameworkWiring;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.volteface.api.operation.Providers;
import org.volteface.deployer.settings.OwnSettings;

/** The bundles that were deployed, in the framework: each at a location of its own, so that two versions can be there at once. */
final class DeployedBundles {
    private static final Logger LOG = LoggerFactory.getLogger(DeployedBundles.class);
    private static final String LOCATION = Providers.DEPLOYED;
    private static final int FIRST_LEVEL = 1;
    private static final int ATTEMPTS = 5;
    private static final long PAUSE_MILLIS = 100;
    private static final Duration LONGEST_REFRESH = Duration.ofSeconds(30);
    /** After so long a bundle has started, or its code never comes back. */
    private static final Duration LONGEST_START = Duration.ofSeconds(30);
    /** What is still on its way out by then goes without anybody waiting for it. */
    private static final Duration LONGEST_REMOVAL = Duration.ofSeconds(40);
    /** The same for what does not come back anyway. */
    private static final Duration GRACE = Duration.ofSeconds(2);

    private final BundleContext framework;
    private final OwnSettings settings;
    private final Duration longestStart;
    /** Those whose start has not come back. */
    private final Set<Bundle> givenUp = ConcurrentHashMap.newKeySet();
    /** Those that are on their way out. */
    private final Set<Bundle> going = ConcurrentHashMap.newKeySet();

    DeployedBundles(BundleContext context, OwnSettings settings) {
        this(context, settings, LONGEST_START);
    }

    /** Waits for no bundle to start for longer than {@code longestStart}. */
    DeployedBundles(BundleContext context, OwnSettings settings, Duration longestStart) {
        this.settings = settings;
        this.longestStart = longestStart;
        this.framework = context.getBundle(Constants.SYSTEM_BUNDLE_LOCATION).getBundleContext();
    }

    /** The bundle of the content with that hash, where it is installed. */
    Optional<Bundle> find(String sha256) {
        return Optional.ofNullable(framework.getBundle(LOCATION + sha256));
    }

    /** Those that are installed. */
    List<Bundle> all() {
        List<Bundle> deployed = new ArrayList<>();
        for (Bundle bundle : framework.getBundles()) {
            if (isDeployed(bundle)) {
                deployed.add(bundle);
            }
        }
        return deployed;
    }

    /** Those that are there beside them: the platform's own. */
    List<Bundle> platform() {
        return Arrays.stream(framework.getBundles())
                .filter(bundle -> !isDeployed(bundle))
                .toList();
    }

    /** Those that use packages of some bundles, and these themselves. */
    Collection<Bundle> users(Collection<Bundle> some) {
        return framework.getBundle().adapt(FrameworkWiring.class).getDependencyClosure(some);
    }

    /** Whether a bundle is one of them. */
    boolean isDeployed(Bundle bundle) {
        return bundle.getLocation().startsWith(LOCATION);
    }

    /** Installs a jar, unless it is installed. It is not started. */
    Bundle install(String sha256, Path jar) throws IOException, BundleException {
        Optional<Bundle> there = find(sha256);
        if (there.isPresent()) {
            if (going.contains(there.get())) {
                throw new BundleException("it was given up on a while ago, and its code has not come back yet:"
                        + " restart the server, or deploy one that is mended");
            }
            return there.get();
        }
        try (InputStream content = Files.newInputStream(jar)) {
            Bundle bundle = framework.installBundle(LOCATION + sha256, content);
            // So that it can be started while the framework itself is still on its way up.
            bundle.adapt(BundleStartLevel.class).setStartLevel(FIRST_LEVEL);
            return bundle;
        }
    }

    /**
     * Starts a bundle, for as long as the framework runs: the next time it is started from here again. The framework now and then
     * cannot get the lock that it needs to resolve one, while others are resolved: that is tried again.
     *
     * @throws BundleException if it does not start, or its code does not come back
     * @throws IOException if the settings that it brings along cannot be read or kept
     */
    void start(Bundle bundle) throws BundleException, IOException, InterruptedException {
        settings.give(bundle);
        givenUp.add(bundle);
        try {
            Bounded.call("volteface-start-" + bundle.getBundleId(), longestStart, () -> {
                startPatiently(bundle);
                return bundle;
            });
            givenUp.remove(bundle);
        } catch (TimeoutException e) {
            throw new BundleException(
                    "it has not come back from its start, or from the constructor of a component, after "
                            + longestStart.toMillis() / 1000.0 + " s: mend that");
        } catch (ExecutionException e) {
            givenUp.remove(bundle);
            if (e.getCause() instanceof BundleException cause) {
                throw cause;
            }
            throw new BundleException(Reasons.of(e), e);
        }
    }

    private static void startPatiently(Bundle bundle) throws BundleException {
        for (int attempt = 1; ; attempt++) {
            try {
                bundle.start(Bundle.START_TRANSIENT);
                return;
            } catch (BundleException e) {
                if (attempt == ATTEMPTS || !String.valueOf(e.getMessage()).contains("global lock")) {
                    throw e;
                }
                pause();
            }
        }
    }

    /** Whether a bundle has started, and runs. */
    boolean runs(Bundle bundle) {
        return bundle.getState() == Bundle.ACTIVE && !givenUp.contains(bundle);
    }

    /** Stops a bundle, which stays. */
    void stop(Bundle bundle) {
        out(bundle, () -> {
            try {
                bundle.stop(Bundle.STOP_TRANSIENT);
            } catch (BundleException | IllegalStateException e) {
                LOG.warn("{} could not be stopped cleanly", bundle, e);
            }
        });
    }

    /**
     * Stops and uninstalls a bundle, and lets go of its classes. One that fails to stop is uninstalled all the same. Those that use
     * its packages have been started again, on those of another, when it returns.
     */
    void remove(Bundle bundle) {
        if (going.add(bundle)) {
            out(bundle, () -> {
                takeAway(bundle);
                givenUp.remove(bundle);
                going.remove(bundle);
            });
        }
    }

    /** Has a bundle come to its end, and waits for that as long as there is hope. */
    private void out(Bundle bundle, Runnable work) {
        Duration most = givenUp.contains(bundle) ? GRACE : LONGEST_REMOVAL;
        try {
            Bounded.call("volteface-end-" + bundle.getBundleId(), most, Executors.callable(work));
        } catch (TimeoutException | ExecutionException e) {
            LOG.warn("{} has not come to its end yet", bundle, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void takeAway(Bundle bundle) {
        try {
            bundle.uninstall();
        } catch (BundleException | IllegalStateException e) {
            LOG.warn("{} could not be uninstalled cleanly", bundle, e);
        }
        forget(bundle.getLocation());
        FrameworkWiring wiring = framework.getBundle().adapt(FrameworkWiring.class);
        if (wiring.getRemovalPendingBundles().contains(bundle)) {
            refresh(wiring, bundle);
        }
    }

    private static void refresh(FrameworkWiring wiring, Bundle bundle) {
        CountDownLatch refreshed = new CountDownLatch(1);
        wiring.refreshBundles(Set.of(bundle), event -> refreshed.countDown());
        try {
            if (!refreshed.await(LONGEST_REFRESH.toSeconds(), TimeUnit.SECONDS)) {
                LOG.warn("those that used the packages of {} are still on their way to others", bundle);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void forget(String location) {
        try {
            settings.take(location);
        } catch (IOException e) {
            LOG.warn("the settings of {} could not be taken away", location, e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
