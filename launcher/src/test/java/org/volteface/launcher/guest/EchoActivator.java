package org.volteface.launcher.guest;

import java.util.Map;
import java.util.function.ToIntFunction;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/** A bundle whose command {@code count} returns the number of its arguments. */
public final class EchoActivator implements BundleActivator {
    @Override
    public void start(BundleContext context) {
        ToIntFunction<String[]> count = arguments -> arguments.length;
        context.registerService(
                ToIntFunction.class, count, FrameworkUtil.asDictionary(Map.of("volteface.command", "count")));
    }

    @Override
    public void stop(BundleContext context) {
        // The framework takes the service back.
    }
}
