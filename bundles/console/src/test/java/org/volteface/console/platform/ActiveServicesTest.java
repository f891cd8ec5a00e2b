package org.volteface.console.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.Writer;
import java.lang.reflect.Proxy;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.ServiceReference;
import org.volteface.api.operation.Providers;
import org.volteface.api.operation.Selection;
import org.volteface.api.operation.ShadowRun;
import org.volteface.api.report.Report;
import org.volteface.api.report.ReportRenderer;

/** Whose renderers the console uses. */
final class ActiveServicesTest {
    private static final long OURS = 7;
    private static final long THEIRS = 8;

    private final ActiveServices services = new ActiveServices(new ActiveRecords());
    private final Set<Long> heldBack = new HashSet<>(Set.of(THEIRS));

    @Test
    void leavesOutTheRenderersOfBundlesThatAreHeldBack() {
        ReportRenderer ours = new NamedRenderer("ours");
        ReportRenderer theirs = new NamedRenderer("theirs");
        services.bindReportRenderer(ours, reference(OURS));
        services.bindReportRenderer(theirs, reference(THEIRS));
        assertThat(services.renderers()).isEmpty();

        services.bindProviders(new HoldingBack(heldBack), reference(1));
        assertThat(services.renderers()).containsExactly(ours);

        heldBack.clear();
        assertThat(services.renderers()).containsExactlyInAnyOrder(ours, theirs);
    }

    /** Providers of which only the bundles that are held back are of interest. */
    private record HoldingBack(Set<Long> bundles) implements Providers {
        @Override
        public boolean admits(long bundle) {
            return !bundles.contains(bundle);
        }

        @Override
        public void select(Selection selection) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<Provider> all() {
            return List.of();
        }

        @Override
        public ShadowRun shadow(Set<Long> candidates) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean hasCases() {
            return false;
        }

        @Override
        public Optional<String> check(Set<Long> candidates) {
            throw new UnsupportedOperationException();
        }
    }

    /** A renderer that writes nothing. */
    private record NamedRenderer(String format) implements ReportRenderer {
        @Override
        public String mediaType() {
            return "text/plain";
        }

        @Override
        public void render(Report report, Writer out) {}
    }

    /** A reference of which only the bundle and the order are asked for. */
    @SuppressWarnings("unchecked")
    private static <T> ServiceReference<T> reference(long bundle) {
        Bundle of = (Bundle) Proxy.newProxyInstance(
                Bundle.class.getClassLoader(), new Class<?>[] {Bundle.class}, (proxy, method, given) -> bundle);
        return (ServiceReference<T>) Proxy.newProxyInstance(
                Bundle.class.getClassLoader(),
                new Class<?>[] {ServiceReference.class},
                (proxy, method, given) -> method.getName().equals("getBundle") ? of : 0);
    }
}
