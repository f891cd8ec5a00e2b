package org.volteface.console.remote;

import org.apache.felix.service.command.Converter;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.volteface.console.operation.InstalledBundles;

/** The bundle that a word of a command names by its number or its symbolic name: Gogo's own commands ask for it. */
@Component(property = Converter.CONVERTER_CLASSES + "=org.osgi.framework.Bundle")
public final class BundleConverter implements Converter {
    private final InstalledBundles bundles = InstalledBundles.ofRunning();

    /** Needs nothing. */
    @Activate
    public BundleConverter() {}

    @Override
    public @Nullable Object convert(Class<?> type, Object given) {
        if (type != Bundle.class || !(given instanceof String name)) {
            return null;
        }
        return bundles.all().stream()
                .filter(bundle ->
                        name.equals(bundle.getSymbolicName()) || name.equals(Long.toString(bundle.getBundleId())))
                .findFirst()
                .orElse(null);
    }

    @Override
    public @Nullable CharSequence format(Object target, int level, Converter escape) {
        return null;
    }
}
