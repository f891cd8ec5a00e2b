package org.volteface.deployer.dryrun;

import java.util.List;
import java.util.Optional;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.framework.namespace.IdentityNamespace;
import org.osgi.framework.wiring.BundleRevision;

/** The check that a bundle can stand beside another version of itself. */
final class Singletons {
    private Singletons() {}

    static List<String> problems(BundleRevision fresh, List<Bundle> bundles) {
        if (!isSingleton(fresh)) {
            return List.of();
        }
        Optional<Bundle> other = bundles.stream()
                .filter(bundle -> fresh.getSymbolicName().equals(bundle.getSymbolicName()))
                .filter(bundle -> (bundle.getState() & (Bundle.INSTALLED | Bundle.UNINSTALLED)) == 0)
                .filter(bundle -> isSingleton(bundle.adapt(BundleRevision.class)))
                .findFirst();
        return other.stream()
                .map(bundle -> "it says that there may be one version of it only, and " + Label.of(bundle)
                        + " is here until it takes over: leave singleton:=true out of its Bundle-SymbolicName")
                .toList();
    }

    private static boolean isSingleton(BundleRevision revision) {
        return revision.getDeclaredCapabilities(IdentityNamespace.IDENTITY_NAMESPACE).stream()
                .anyMatch(identity -> "true".equals(identity.getDirectives().get(Constants.SINGLETON_DIRECTIVE)));
    }
}
