package org.volteface.deployer;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.ServiceLoader;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.launch.FrameworkFactory;
import org.volteface.deployer.jars.TestJar;

/** A framework with bundles that a test puts there. */
final class TestFramework {
    private final Framework framework;

    /** Starts one that keeps its state in {@code folder}, and takes two versions of one bundle as the product's does. */
    TestFramework(Path folder) throws BundleException {
        framework = ServiceLoader.load(FrameworkFactory.class)
                .findFirst()
                .orElseThrow()
                .newFramework(Map.of(
                        Constants.FRAMEWORK_STORAGE,
                        folder.resolve("framework").toString(),
                        Constants.FRAMEWORK_BSNVERSION,
                        Constants.FRAMEWORK_BSNVERSION_MULTIPLE,
                        "felix.log.level",
                        "0"));
        framework.start();
    }

    BundleContext context() {
        return framework.getBundleContext();
    }

    /** A bundle that is there and runs. */
    Bundle started(TestJar jar) throws BundleException {
        Bundle bundle = context().installBundle("test:" + jar.symbolicName(), new ByteArrayInputStream(jar.bytes()));
        bundle.start();
        return bundle;
    }

    /** Ends it. */
    void stop() throws BundleException, InterruptedException {
        framework.stop();
        framework.waitForStop(0);
    }
}
