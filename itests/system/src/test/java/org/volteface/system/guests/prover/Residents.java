package org.volteface.system.guests.prover;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceReference;

/** The bundles that no swap may disturb, by the services that they had at first. */
final class Residents {
    private static final List<String> NAMES =
            List.of("org.volteface.core", "org.volteface.archive", "org.volteface.console");

    private final BundleContext context;
    private final Map<String, List<Object>> atFirst;

    Residents(BundleContext context) {
        this.context = context;
        this.atFirst = services();
        if (atFirst.size() != NAMES.size()) {
            throw new IllegalStateException("not all of " + NAMES + " are here: " + atFirst.keySet());
        }
    }

    /** Those whose services are others now. */
    List<String> restarted() {
        Map<String, List<Object>> now = services();
        return NAMES.stream()
                .filter(name -> !atFirst.get(name).equals(now.get(name)))
                .toList();
    }

    private Map<String, List<Object>> services() {
        Map<String, List<Object>> services = new TreeMap<>();
        for (Bundle bundle : context.getBundles()) {
            ServiceReference<?>[] registered = bundle.getRegisteredServices();
            if (NAMES.contains(bundle.getSymbolicName()) && registered != null) {
                List<Object> ids = new ArrayList<>();
                for (ServiceReference<?> service : registered) {
                    ids.add(service.getProperty(Constants.SERVICE_ID));
                }
                services.put(bundle.getSymbolicName(), ids);
            }
        }
        return services;
    }
}
