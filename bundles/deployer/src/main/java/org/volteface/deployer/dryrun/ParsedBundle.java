package org.volteface.deployer.dryrun;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.ServiceLoader;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.launch.FrameworkFactory;
import org.osgi.framework.wiring.BundleRevision;
import org.volteface.deployer.staging.ScratchFolder;
import org.volteface.deployer.staging.StagedFile;

/**
 * A bundle as the framework reads it, in a second framework that was never started: the running one does not see it. Nothing that it
 * holds is run.
 */
final class ParsedBundle implements AutoCloseable {
    private final Path storage;
    private final Framework framework;
    private final BundleRevision revision;

    private ParsedBundle(Path storage, Framework framework, BundleRevision revision) {
        this.storage = storage;
        this.framework = framework;
        this.revision = revision;
    }

    /**
     * Reads a bundle.
     *
     * @param system the running framework
     * @param scratch where it is unpacked for that time
     * @throws BundleException if it cannot be read as a bundle
     */
    static ParsedBundle read(StagedFile file, Bundle system, Path scratch) throws BundleException, IOException {
        Path storage = Files.createTempDirectory(scratch, "dry-run-");
        // The framework is no bundle, so nothing that bundles import leads to its factory.
        FrameworkFactory factory = ServiceLoader.load(
                        FrameworkFactory.class, system.getClass().getClassLoader())
                .findFirst()
                .orElseThrow();
        Framework framework = factory.newFramework(Map.of(
                Constants.FRAMEWORK_STORAGE,
                storage.toString(),
                "felix.service.urlhandlers",
                "false",
                // Otherwise it leaves threads behind, for a minute.
                "felix.resolver.parallelism",
                "1",
                "felix.log.level",
                "0"));
        try (InputStream jar = Files.newInputStream(file.path())) {
            framework.init();
            Bundle bundle = framework.getBundleContext().installBundle("candidate", jar);
            return new ParsedBundle(storage, framework, bundle.adapt(BundleRevision.class));
        } catch (BundleException | IOException e) {
            end(framework, storage);
            throw e;
        }
    }

    BundleRevision revision() {
        return revision;
    }

    @Override
    public void close() throws IOException {
        end(framework, storage);
    }

    private static void end(Framework framework, Path storage) throws IOException {
        try {
            framework.stop();
            framework.waitForStop(0);
        } catch (BundleException e) {
            throw new IOException("the framework of a dry run does not stop", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        ScratchFolder.delete(storage);
    }
}
