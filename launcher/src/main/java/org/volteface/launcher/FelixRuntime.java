package org.volteface.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.concurrent.CountDownLatch;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkEvent;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.launch.FrameworkFactory;
import org.osgi.framework.startlevel.FrameworkStartLevel;

/** A framework with the bundles of a plan in it, from its start to its end. */
final class FelixRuntime implements AutoCloseable {
    /** The service property that names the command which a {@link ToIntFunction} of arguments runs. */
    static final String COMMAND = "volteface.command";

    /** The start level of configuration admin and what it needs: after it the configurations are set, before anything reads them. */
    private static final int CONFIGURATION_LEVEL = 1;

    /** How long bundles may take to stop, in milliseconds: what is amiss with one must not keep the process. */
    private static final long PATIENCE = 10_000;

    /**
     * What the launcher's class path gives to the bundles: the interfaces by which the launcher speaks to configuration admin and to
     * the component runtime, and the logging, which has to work before the first bundle does.
     */
    private static final String SYSTEM_PACKAGES = "org.osgi.service.cm;version=1.6.1,"
            + "org.osgi.service.component;version=1.5.1,org.osgi.service.component.propertytypes;version=1.5.0,"
            + "org.osgi.service.component.runtime;version=1.5.0,org.osgi.service.component.runtime.dto;version=1.5.0,"
            + "org.osgi.util.function;version=1.2.0,org.osgi.util.promise;version=1.3.0,"
            // As slf4j's own bundle: the interfaces that version 1 had are there for those who ask for version 1.
            + "org.slf4j;version=1.7.36,org.slf4j;version=2.0.17,org.slf4j.event;version=2.0.17,"
            + "org.slf4j.helpers;version=1.7.36,org.slf4j.helpers;version=2.0.17,org.slf4j.spi;version=2.0.17";

    private final LaunchPlan plan;
    private final Path storage;
    private final Framework framework;

    /** A framework, not yet started, that keeps its state in a folder. */
    FelixRuntime(LaunchPlan plan, Path storage) {
        this.plan = plan;
        this.storage = storage;
        Map<String, String> properties = new HashMap<>(plan.properties());
        properties.put(Constants.FRAMEWORK_STORAGE, storage.toString());
        properties.put(Constants.FRAMEWORK_BEGINNING_STARTLEVEL, String.valueOf(CONFIGURATION_LEVEL));
        properties.put(Constants.FRAMEWORK_SYSTEMPACKAGES_EXTRA, SYSTEM_PACKAGES);
        Logging.ofFramework(properties);
        FrameworkFactory factory =
                ServiceLoader.load(FrameworkFactory.class).findFirst().orElseThrow();
        this.framework = factory.newFramework(properties);
    }

    /** Starts the framework, and with it what the plan holds. Where that fails, the framework is stopped again. */
    FelixRuntime start() throws StartFailure {
        try {
            begin();
            return this;
        } catch (BundleException | IOException | RuntimeException e) {
            close();
            throw new StartFailure("the framework does not start: " + e.getMessage(), e);
        } catch (StartFailure e) {
            close();
            throw e;
        }
    }

    /** The command of a name, where the framework runs and a bundle offers it. It is made with all that it needs. */
    Optional<ToIntFunction<String[]>> command(String name) {
        try {
            BundleContext context = framework.getBundleContext();
            return context == null ? Optional.empty() : command(name, context);
        } catch (IllegalStateException e) {
            if (framework.getState() == Bundle.ACTIVE) {
                throw e;
            }
            // It has stopped meanwhile.
            return Optional.empty();
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Fails where a component of the plan's bundles that was asked for could not be made. */
    void checkComponents() throws StartFailure {
        ComponentCheck.check(framework.getBundleContext(), plan);
    }

    private static Optional<ToIntFunction<String[]>> command(String name, BundleContext context)
            throws InvalidSyntaxException {
        ServiceReference<?>[] commands =
                context.getServiceReferences(ToIntFunction.class.getName(), "(" + COMMAND + "=*)");
        return Stream.ofNullable(commands)
                .flatMap(Stream::of)
                .filter(command -> name.equals(command.getProperty(COMMAND)))
                .findFirst()
                .map(context::getService)
                .map(FelixRuntime::ofArguments);
    }

    /** What a service with the property of a command is by contract. */
    @SuppressWarnings("unchecked")
    private static ToIntFunction<String[]> ofArguments(Object command) {
        return (ToIntFunction<String[]>) command;
    }

    /** Whether the framework has ended within some milliseconds. */
    boolean endsWithin(long milliseconds) {
        try {
            return framework.waitForStop(milliseconds).getType() != FrameworkEvent.WAIT_TIMEDOUT;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    /** Stops the framework and waits until it has stopped. */
    @Override
    public void close() {
        end();
        endsWithin(PATIENCE);
    }

    /** Makes the framework stop, and does not wait for it. */
    void end() {
        try {
            framework.stop();
        } catch (BundleException e) {
            throw new IllegalStateException("the framework does not stop", e);
        }
    }

    private void begin() throws BundleException, IOException, StartFailure {
        framework.init();
        BundleContext context = framework.getBundleContext();
        LaunchRecord last = LaunchRecord.read(storage);
        LaunchRecord now = LaunchRecord.of(plan);
        if (last.stamps().isEmpty() && context.getBundles().length > 1) {
            throw new StartFailure(storage + ": it is not known what the last launch has put there");
        }
        last.unsure(now).write(storage);
        List<Bundle> bundles = new BundleSet(context, last, now).bring(plan.bundles());
        framework.start();
        new ConfigurationSet(context).lay(plan.settings(), last.pidsWithout(now));
        now.write(storage);
        raise(plan.startLevel());
        StartCheck.check(plan, bundles);
    }

    private void raise(int level) {
        CountDownLatch reached = new CountDownLatch(1);
        FrameworkStartLevel startLevel = framework.adapt(FrameworkStartLevel.class);
        startLevel.setInitialBundleStartLevel(BundleFile.DEFAULT_START_LEVEL);
        startLevel.setStartLevel(level, event -> reached.countDown());
        try {
            reached.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
