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
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.launch.FrameworkFactory;
import org.osgi.framework.startlevel.FrameworkStartLevel;
import org.osgi.service.cm.ConfigurationAdmin;

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
            + "org.osgi.util.function;version=1.2.0,org.osgi.util.promise;version=1.3.0,org.slf4j;version=2.0.17,"
            + "org.slf4j.event;version=2.0.17,org.slf4j.helpers;version=2.0.17,org.slf4j.spi;version=2.0.17";

    private final Framework framework;

    private FelixRuntime(Framework framework) {
        this.framework = framework;
    }

    /** Starts a framework that keeps its state in a folder, and with it what the plan holds. */
    static FelixRuntime start(LaunchPlan plan, Path storage) throws StartFailure {
        Map<String, String> properties = new HashMap<>(plan.properties());
        properties.put(Constants.FRAMEWORK_STORAGE, storage.toString());
        properties.put(Constants.FRAMEWORK_BEGINNING_STARTLEVEL, String.valueOf(CONFIGURATION_LEVEL));
        properties.put(Constants.FRAMEWORK_SYSTEMPACKAGES_EXTRA, SYSTEM_PACKAGES);
        FrameworkFactory factory =
                ServiceLoader.load(FrameworkFactory.class).findFirst().orElseThrow();
        FelixRuntime runtime = new FelixRuntime(factory.newFramework(properties));
        try {
            runtime.begin(plan);
            return runtime;
        } catch (BundleException | IOException e) {
            runtime.close();
            throw new StartFailure("the framework does not start: " + e.getMessage(), e);
        } catch (StartFailure e) {
            runtime.close();
            throw e;
        }
    }

    /**
     * The command of a name, where a bundle offers it. It is made with all that it needs.
     *
     * @throws StartFailure if something that it needs cannot be made
     */
    Optional<ToIntFunction<String[]>> command(String name) throws StartFailure {
        BundleContext context = framework.getBundleContext();
        Optional<ToIntFunction<String[]>> command = command(name, context);
        ComponentCheck.check(context);
        return command;
    }

    private static Optional<ToIntFunction<String[]>> command(String name, BundleContext context) {
        try {
            ServiceReference<?>[] commands =
                    context.getServiceReferences(ToIntFunction.class.getName(), "(" + COMMAND + "=*)");
            return Stream.ofNullable(commands)
                    .flatMap(Stream::of)
                    .filter(command -> name.equals(command.getProperty(COMMAND)))
                    .findFirst()
                    .map(context::getService)
                    .map(FelixRuntime::ofArguments);
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What a service with the property of a command is by contract. */
    @SuppressWarnings("unchecked")
    private static ToIntFunction<String[]> ofArguments(Object command) {
        return (ToIntFunction<String[]>) command;
    }

    /** Stops the framework and waits until it has stopped. */
    @Override
    public void close() {
        try {
            framework.stop();
            framework.waitForStop(PATIENCE);
        } catch (BundleException e) {
            throw new IllegalStateException("the framework does not stop", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void begin(LaunchPlan plan) throws BundleException, IOException, StartFailure {
        framework.init();
        BundleContext context = framework.getBundleContext();
        List<Bundle> bundles = new BundleSet(context).install(plan.bundles());
        framework.start();
        configure(context, plan.settings());
        raise(plan.bundles().stream().mapToInt(BundleFile::startLevel).max().orElse(CONFIGURATION_LEVEL));
        StartCheck.check(plan, bundles);
    }

    private static void configure(BundleContext context, Map<String, Map<String, Object>> settings) throws IOException {
        ServiceReference<ConfigurationAdmin> reference = context.getServiceReference(ConfigurationAdmin.class);
        if (reference == null) {
            return;
        }
        ConfigurationAdmin admin = context.getService(reference);
        for (Map.Entry<String, Map<String, Object>> setting : settings.entrySet()) {
            String[] pid = setting.getKey().split("~", 2);
            var configuration = pid.length == 1
                    ? admin.getConfiguration(pid[0], "?")
                    : admin.getFactoryConfiguration(pid[0], pid[1], "?");
            configuration.updateIfDifferent(FrameworkUtil.asDictionary(setting.getValue()));
        }
    }

    private void raise(int level) {
        CountDownLatch reached = new CountDownLatch(1);
        framework.adapt(FrameworkStartLevel.class).setStartLevel(level, event -> reached.countDown());
        try {
            reached.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
