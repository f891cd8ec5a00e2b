package org.volteface.launcher.guest;

import java.util.Map;
import java.util.function.ToIntFunction;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/** A bundle whose command {@code throw} throws an exception, or an error where the argument is {@code error}. */
public final class ThrowingActivator implements BundleActivator {
    @Override
    public void start(BundleContext context) {
        ToIntFunction<String[]> command = arguments -> {
            if (arguments[0].equals("error")) {
                throw new OutOfMemoryError("Java heap space");
            }
            throw new IllegalStateException("first\nsecond");
        };
        context.registerService(
                ToIntFunction.class, command, FrameworkUtil.asDictionary(Map.of("volteface.command", "throw")));
    }

    @Override
    public void stop(BundleContext context) {
        // The framework takes the service back.
    }
}
