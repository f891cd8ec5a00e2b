package org.volteface.launcher.guest;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;

/**
 * A bundle whose command {@code wait} prints the data folder and the names of all bundles, and waits until the bundle is stopped. It
 * does first what its argument says: {@code stop} the framework, {@code leave} or {@code refuse} with a status of 0 or 3, or stop and
 * start ({@code swap}) its own bundle, once.
 */
public final class WaitingActivator implements BundleActivator {
    private final CountDownLatch stopped = new CountDownLatch(1);
    private @Nullable ServiceRegistration<?> service;

    @Override
    public void start(BundleContext context) {
        ToIntFunction<String[]> command = arguments -> {
            print(context);
            switch (arguments.length == 0 ? "" : arguments[0]) {
                case "stop" -> inBackground(() -> stop(context.getBundle(0)));
                case "swap" -> inBackground(() -> swapOnce(context.getBundle(), context.getBundle(0)));
                case "leave" -> {
                    return 0;
                }
                case "refuse" -> {
                    return 3;
                }
                default -> {
                    // Just waits.
                }
            }
            return await();
        };
        service = context.registerService(
                ToIntFunction.class, command, FrameworkUtil.asDictionary(Map.of("volteface.command", "wait")));
    }

    @Override
    public void stop(BundleContext context) {
        if (service != null) {
            service.unregister();
        }
        stopped.countDown();
    }

    private static void print(BundleContext context) {
        StringBuilder line = new StringBuilder(String.valueOf(context.getProperty("volteface.data")));
        for (var bundle : context.getBundles()) {
            line.append(' ').append(bundle.getSymbolicName());
        }
        try {
            new FileOutputStream(FileDescriptor.out).write((line + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int await() {
        try {
            stopped.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return 0;
    }

    private static @Nullable Void stop(Bundle bundle) throws BundleException {
        bundle.stop();
        return null;
    }

    private static @Nullable Void swapOnce(Bundle bundle, Bundle framework) throws BundleException {
        if (System.setProperty("swapped", "yes") == null) {
            bundle.stop();
            bundle.start();
        } else {
            framework.stop();
        }
        return null;
    }

    private static void inBackground(Callable<@Nullable Void> action) {
        new Thread(new FutureTask<>(action)).start();
    }
}
