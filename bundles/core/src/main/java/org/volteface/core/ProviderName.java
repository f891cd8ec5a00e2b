package org.volteface.core;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceReference;
import org.volteface.api.model.Fingerprint;
import org.volteface.api.operation.Providers;

/** The names that providers have in records: another version, another configuration or, of what was deployed, another content has another name. */
final class ProviderName {
    private static final int HASH_LENGTH = 8;
    private static final String COMPONENT_NAME = "component.name";
    private static final List<String> OF_FRAMEWORK = List.of("service.", "component.", "felix.", "osgi.");

    private ProviderName() {}

    /**
     * The bundle's symbolic name and version; behind a {@code #}, the beginning of its content's hash where it was deployed, and of
     * that of its configuration where it has one: {@code org.example.stance@1.0.0#5ba93c9d.04f8996d}. What was deployed may have
     * the version of something else that was.
     */
    static String of(ServiceReference<?> reference) {
        Bundle bundle = reference.getBundle();
        List<String> hashes = new ArrayList<>();
        if (bundle.getLocation().startsWith(Providers.DEPLOYED)) {
            hashes.add(beginning(bundle.getLocation().substring(Providers.DEPLOYED.length())));
        }
        List<String> settings = settings(reference);
        if (!settings.isEmpty()) {
            hashes.add(beginning(Fingerprint.of(settings.toArray(new String[0]))));
        }
        String name = bundle.getSymbolicName() + "@" + bundle.getVersion();
        return hashes.isEmpty() ? name : name + "#" + String.join(".", hashes);
    }

    private static String beginning(String hash) {
        return hash.substring(0, Math.min(hash.length(), HASH_LENGTH));
    }

    /** The PID of its configuration, which stays the same while it is updated; else the name of its component, else of its bundle. */
    static String ofSource(ServiceReference<?> reference) {
        return Stream.of(Constants.SERVICE_PID, COMPONENT_NAME)
                .map(reference::getProperty)
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .findFirst()
                .orElseGet(() -> reference.getBundle().getSymbolicName());
    }

    private static List<String> settings(ServiceReference<?> reference) {
        List<String> settings = new ArrayList<>();
        String[] keys = reference.getPropertyKeys();
        Arrays.sort(keys);
        for (String key : keys) {
            if (!key.equals(Constants.OBJECTCLASS) && OF_FRAMEWORK.stream().noneMatch(key::startsWith)) {
                settings.add(key + "=" + text(reference.getProperty(key)));
            }
        }
        return settings;
    }

    private static String text(Object value) {
        if (!value.getClass().isArray()) {
            return String.valueOf(value);
        }
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < Array.getLength(value); i++) {
            parts.add(text(Array.get(value, i)));
        }
        return parts.toString();
    }
}
