package org.volteface.deployer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.Writer;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.launch.FrameworkFactory;
import org.volteface.api.report.Report;
import org.volteface.api.report.ReportRenderer;
import org.volteface.deployer.jars.TestJar;

/** Renderers that come beside others. */
final class RendererFormsTest {
    @TempDir
    private Path folder;

    private final Set<Long> held = new HashSet<>();
    private Framework framework;
    private RendererForms forms;

    @BeforeEach
    void start() throws Exception {
        framework = ServiceLoader.load(FrameworkFactory.class)
                .findFirst()
                .orElseThrow()
                .newFramework(Map.of(
                        Constants.FRAMEWORK_STORAGE, folder.resolve("framework").toString(), "felix.log.level", "0"));
        framework.start();
        forms = new RendererForms(framework.getBundleContext(), bundle -> !held.contains(bundle));
        renderer("org.example.pages", "1.0.0", "html");
    }

    @AfterEach
    void stop() throws Exception {
        framework.stop();
        framework.waitForStop(0);
    }

    @Test
    void aFormOfItsOwnIsWelcome() throws Exception {
        assertThat(forms.clash(renderer("org.example.notes", "1.0.0", "notes"))).isEmpty();
    }

    @Test
    void aFormThatAnotherHasIsRefusedWithWhoHasIt() throws Exception {
        assertThat(forms.clash(renderer("org.example.notes", "1.0.0", "html")))
                .hasValueSatisfying(why -> assertThat(why)
                        .contains("\"html\", as org.example.pages@1.0.0 does")
                        .contains("let format() give a word of its own"));
    }

    @Test
    void aNewVersionHasTheFormOfTheOld() throws Exception {
        assertThat(forms.clash(renderer("org.example.pages", "1.1.0", "html"))).isEmpty();
    }

    @Test
    void oneThatIsHeldBackTakesNoForm() throws Exception {
        held.add(renderer("org.example.old", "1.0.0", "notes").getBundleId());
        assertThat(forms.clash(renderer("org.example.notes", "1.0.0", "notes"))).isEmpty();
    }

    @Test
    void oneBundleHasAFormOnce() throws Exception {
        Bundle bundle = renderer("org.example.notes", "1.0.0", "notes");
        register(bundle, "notes");
        assertThat(forms.clash(bundle))
                .hasValueSatisfying(why -> assertThat(why).contains("\"notes\", as another of its renderers does"));
    }

    private Bundle renderer(String name, String version, String form) throws Exception {
        Bundle bundle = framework
                .getBundleContext()
                .installBundle(
                        "test:" + name + version,
                        new ByteArrayInputStream(TestJar.bundle(name, version).bytes()));
        bundle.start();
        register(bundle, form);
        return bundle;
    }

    private static void register(Bundle bundle, String form) {
        bundle.getBundleContext().registerService(ReportRenderer.class.getName(), new Named(form), null);
    }

    /** A renderer that has a name and writes nothing. */
    private record Named(String format) implements ReportRenderer {
        @Override
        public String mediaType() {
            return "text/plain";
        }

        @Override
        public void render(Report report, Writer out) {}
    }
}
