package org.volteface.deployer.verification;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Version;
import org.osgi.framework.namespace.PackageNamespace;
import org.osgi.framework.wiring.BundleCapability;
import org.osgi.framework.wiring.BundleWiring;

/**
 * The running platform, as far as a bundle can be held against it without resolving it.
 *
 * @param api the packages of the api that it exports, each with its version
 * @param bundles the symbolic names of the bundles that are installed
 */
public record Platform(Map<String, Version> api, Set<String> bundles) {
    static final String API = "org.volteface.api";

    /** Copies the collections. */
    public Platform {
        api = Map.copyOf(api);
        bundles = Set.copyOf(bundles);
    }

    /** The platform as it is at the moment. */
    public static Platform of(BundleContext context) {
        Map<String, Version> api = new TreeMap<>();
        Set<String> bundles = new HashSet<>();
        for (Bundle bundle : context.getBundles()) {
            if (bundle.getSymbolicName() != null) {
                bundles.add(bundle.getSymbolicName());
            }
            BundleWiring wiring = bundle.adapt(BundleWiring.class);
            if (wiring == null) {
                continue;
            }
            for (BundleCapability exported : wiring.getCapabilities(PackageNamespace.PACKAGE_NAMESPACE)) {
                String name = String.valueOf(exported.getAttributes().get(PackageNamespace.PACKAGE_NAMESPACE));
                if (isApi(name)) {
                    api.put(name, (Version)
                            exported.getAttributes().get(PackageNamespace.CAPABILITY_VERSION_ATTRIBUTE));
                }
            }
        }
        return new Platform(api, bundles);
    }

    static boolean isApi(String packageName) {
        return packageName.equals(API) || packageName.startsWith(API + ".");
    }
}
