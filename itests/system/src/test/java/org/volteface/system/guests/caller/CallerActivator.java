package org.volteface.system.guests.caller;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.volteface.api.stance.StanceClassifier;

/**
 * Calls whatever stance classifier there is, a thousand times a second, and writes the version of each new one that has answered to
 * the file that the system property {@code volteface.handled} names.
 */
public final class CallerActivator implements BundleActivator {
    private volatile boolean ended;

    @Override
    public void start(BundleContext context) {
        Thread thread = new Thread(() -> run(context), "caller");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void stop(BundleContext context) {
        ended = true;
    }

    private void run(BundleContext context) {
        String last = "";
        Path file = Path.of(context.getProperty("volteface.handled"));
        try {
            while (!ended) {
                String version = called(context);
                if (!version.isEmpty() && !version.equals(last)) {
                    Files.writeString(file, version);
                    last = version;
                }
                Thread.sleep(1);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String called(BundleContext context) {
        ServiceReference<StanceClassifier> reference = context.getServiceReference(StanceClassifier.class);
        if (reference == null) {
            return "";
        }
        try {
            StanceClassifier classifier = context.getService(reference);
            // It looks at neither.
            return classifier == null || classifier.classify(null, null) == null
                    ? ""
                    : reference.getBundle().getVersion().toString();
        } catch (IllegalStateException | NullPointerException e) {
            // It went at this moment.
            return "";
        }
    }
}
