package org.volteface.system.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.launch.FrameworkFactory;
import org.osgi.framework.wiring.BundleRevision;

/**
 * A framework with the bundles of a folder in it and nothing else: {@code BareFelix STORAGE FOLDER} starts all that are not ours, says
 * {@code ready}, and waits to be killed.
 */
final class BareFelix {
    private static final String OURS = "1.0.0-SNAPSHOT";

    private BareFelix() {}

    public static void main(String[] arguments) throws BundleException, IOException, InterruptedException {
        Map<String, String> properties = new HashMap<>();
        properties.put(Constants.FRAMEWORK_STORAGE, arguments[0]);
        properties.put(Constants.FRAMEWORK_SYSTEMPACKAGES_EXTRA, System.getProperty("packages"));
        properties.put("org.osgi.service.http.port", "0");
        properties.put("org.apache.felix.http.host", "127.0.0.1");
        properties.put("felix.log.level", "1");
        Framework framework = ServiceLoader.load(FrameworkFactory.class)
                .findFirst()
                .orElseThrow()
                .newFramework(properties);
        framework.init();
        List<Bundle> bundles = new ArrayList<>();
        for (Path jar : jars(Path.of(arguments[1]))) {
            bundles.add(framework.getBundleContext().installBundle(jar.toUri().toString()));
        }
        framework.start();
        for (Bundle bundle : bundles) {
            if ((bundle.adapt(BundleRevision.class).getTypes() & BundleRevision.TYPE_FRAGMENT) == 0) {
                bundle.start();
            }
        }
        System.out.println("ready");
        framework.waitForStop(0);
    }

    private static List<Path> jars(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file ->
                            file.toString().endsWith(".jar") && !file.toString().contains(OURS))
                    .sorted()
                    .toList();
        }
    }
}
