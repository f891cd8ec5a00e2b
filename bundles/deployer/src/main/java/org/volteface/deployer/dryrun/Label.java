package org.volteface.deployer.dryrun;

import org.osgi.framework.Bundle;
import org.osgi.framework.Version;
import org.osgi.framework.namespace.IdentityNamespace;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.resource.Capability;
import org.osgi.resource.Resource;

/** How a bundle is named in words: {@code name@version}. */
final class Label {
    private Label() {}

    static String of(Bundle bundle) {
        return of(String.valueOf(bundle.getSymbolicName()), bundle.getVersion());
    }

    static String of(Resource resource) {
        if (resource instanceof BundleRevision revision) {
            return of(revision.getSymbolicName(), revision.getVersion());
        }
        for (Capability identity : resource.getCapabilities(IdentityNamespace.IDENTITY_NAMESPACE)) {
            return String.valueOf(identity.getAttributes().get(IdentityNamespace.IDENTITY_NAMESPACE));
        }
        return String.valueOf(resource);
    }

    private static String of(String name, Version version) {
        return name.equals("org.apache.felix.framework") ? "the Java platform and framework" : name + "@" + version;
    }
}
