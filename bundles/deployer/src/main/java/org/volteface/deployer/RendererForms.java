package org.volteface.deployer;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongPredicate;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceReference;
import org.volteface.api.report.ReportRenderer;

/**
 * The words by which reports are asked for. All renderers are in force at once, so that a second one of the same word would be asked by
 * nobody, or take the first one's place without anybody having decided it.
 */
final class RendererForms {
    private final BundleContext framework;
    private final LongPredicate inForce;

    /** Knows by {@code inForce} which bundles are asked. */
    RendererForms(BundleContext context, LongPredicate inForce) {
        this.framework = context.getBundle(Constants.SYSTEM_BUNDLE_LOCATION).getBundleContext();
        this.inForce = inForce;
    }

    /** Why a bundle's renderers cannot be there beside those in force; empty where they can. An older version of it goes. */
    Optional<String> clash(Bundle candidate) {
        Map<String, Bundle> taken = new HashMap<>();
        for (Bundle bundle : framework.getBundles()) {
            if (inForce.test(bundle.getBundleId())
                    && !String.valueOf(candidate.getSymbolicName()).equals(bundle.getSymbolicName())) {
                renderers(bundle).values().forEach(form -> taken.put(form, bundle));
            }
        }
        Map<ServiceReference<?>, String> own = renderers(candidate);
        for (String form : own.values()) {
            Bundle other = taken.put(form, candidate);
            if (other != null) {
                return Optional.of(told(form, other.equals(candidate) ? "another of its renderers" : label(other)));
            }
        }
        return Optional.empty();
    }

    private static String told(String form, String other) {
        return "it writes reports of the form \"" + form + "\", as " + other
                + " does, and a form is asked for by its word: let format() give a word of its own";
    }

    private static String label(Bundle bundle) {
        return bundle.getSymbolicName() + "@" + bundle.getVersion();
    }

    private static Map<ServiceReference<?>, String> renderers(Bundle bundle) {
        Map<ServiceReference<?>, String> forms = new HashMap<>();
        ServiceReference<?>[] offered = bundle.getRegisteredServices();
        for (ServiceReference<?> service : offered == null ? new ServiceReference<?>[0] : offered) {
            String[] types = (String[]) service.getProperty(Constants.OBJECTCLASS);
            if (Arrays.asList(types).contains(ReportRenderer.class.getName())) {
                form(bundle.getBundleContext(), service).ifPresent(form -> forms.put(service, form));
            }
        }
        return forms;
    }

    /** What a renderer that fails calls itself is its own trouble, which is told elsewhere. */
    private static Optional<String> form(BundleContext context, ServiceReference<?> service) {
        try {
            return context.getService(service) instanceof ReportRenderer renderer
                    ? Optional.ofNullable(renderer.format())
                    : Optional.empty();
        } catch (RuntimeException e) {
            return Optional.empty();
        } finally {
            context.ungetService(service);
        }
    }
}
