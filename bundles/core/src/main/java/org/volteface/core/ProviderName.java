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

/** The names that providers have in records: another version or another configuration has another name. */
final class ProviderName {
    private static final int HASH_LENGTH = 8;
    private static final String COMPONENT_NAME = "component.name";
    private static final List<String> OF_FRAMEWORK = List.of("service.", "component.", "felix.", "osgi.");

    private ProviderName() {}

    /** The bundle's symbolic name and version and, where the provider is configured, a hash of that: {@code org.example.stance@1.0.0#5ba93c9d}. */
    static String of(ServiceReference<?> reference) {
        Bundle bundle = reference.getBundle();
        String name = bundle.getSymbolicName() + "@" + bundle.getVersion();
        List<String> settings = settings(reference);
        return settings.isEmpty()
                ? name
                : name + "#" + Fingerprint.of(settings.toArray(new String[0])).substring(0, HASH_LENGTH);
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
