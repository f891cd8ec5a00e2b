package org.volteface.console.operation;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.namespace.ExecutionEnvironmentNamespace;
import org.osgi.framework.namespace.IdentityNamespace;
import org.osgi.framework.wiring.BundleWiring;
import org.osgi.framework.wiring.FrameworkWiring;
import org.osgi.resource.Requirement;
import org.osgi.resource.Resource;

/** The bundles that are installed, as the framework's wiring knows them. */
public final class InstalledBundles {
    private final FrameworkWiring framework;

    private InstalledBundles(FrameworkWiring framework) {
        this.framework = framework;
    }

    /** Those of the framework that this class is loaded in. */
    public static InstalledBundles ofRunning() {
        BundleWiring own = FrameworkUtil.getBundle(InstalledBundles.class).adapt(BundleWiring.class);
        // The platform is what the framework itself provides to every bundle.
        Bundle system = own.getRequiredWires(ExecutionEnvironmentNamespace.EXECUTION_ENVIRONMENT_NAMESPACE)
                .get(0)
                .getProvider()
                .getBundle();
        return new InstalledBundles(system.adapt(FrameworkWiring.class));
    }

    /** All of them, the framework's own among them. */
    public List<Bundle> all() {
        return framework.findProviders(new AnyBundle()).stream()
                .map(identity -> identity.getRevision().getBundle())
                .distinct()
                .toList();
    }

    /** The requirement that every bundle meets. */
    private static final class AnyBundle implements Requirement {
        @Override
        public String getNamespace() {
            return IdentityNamespace.IDENTITY_NAMESPACE;
        }

        @Override
        public Map<String, String> getDirectives() {
            return Map.of();
        }

        @Override
        public Map<String, Object> getAttributes() {
            return Map.of();
        }

        @Override
        public @Nullable Resource getResource() {
            return null;
        }
    }
}
