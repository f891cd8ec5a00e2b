package org.volteface.core;

import java.lang.reflect.Proxy;
import java.util.Map;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.Version;

/** References to services of bundles that are in no framework: they know their names, versions and order. */
final class References {
    private References() {}

    static <T> ServiceReference<T> of(String bundle, int id) {
        return of(bundle, "file:" + bundle, Map.of(Constants.SERVICE_ID, id));
    }

    /** A reference to a service with properties, of a bundle that was installed from {@code location}. */
    @SuppressWarnings("unchecked")
    static <T> ServiceReference<T> of(String bundle, String location, Map<String, Object> properties) {
        int id = (int) properties.get(Constants.SERVICE_ID);
        Bundle owner = (Bundle) Proxy.newProxyInstance(
                References.class.getClassLoader(),
                new Class<?>[] {Bundle.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getSymbolicName" -> bundle;
                    case "getLocation" -> location;
                    case "getBundleId" -> (long) id;
                    case "getVersion" -> new Version(1, 0, 0);
                    case "toString" -> bundle;
                    default -> throw new UnsupportedOperationException(method.getName());
                });
        return (ServiceReference<T>) Proxy.newProxyInstance(
                References.class.getClassLoader(),
                new Class<?>[] {ServiceReference.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getBundle" -> owner;
                    case "getPropertyKeys" -> properties.keySet().toArray(new String[0]);
                    case "getProperty" -> properties.get(arguments[0]);
                    case "compareTo" -> Integer.compare(((ServiceReference<?>) arguments[0]).hashCode(), id);
                    case "equals" -> proxy == arguments[0];
                    case "hashCode" -> id;
                    case "toString" -> bundle + " " + id;
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }
}
