package org.volteface.launcher;

import java.util.Objects;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;

/** The check that every component that was asked for could be made, where a bundle makes components (Compendium chapter 112). */
final class ComponentCheck {
    /** What a component says of its configuration tells the key; what that rests on need not. */
    private static final String REFUSED = "java.lang.IllegalArgumentException: ";

    private ComponentCheck() {}

    /** Fails with the reason of the first component whose activation threw, of the components in a plan's bundles. */
    static void check(BundleContext context, LaunchPlan plan) throws StartFailure {
        ServiceReference<ServiceComponentRuntime> reference =
                context.getServiceReference(ServiceComponentRuntime.class);
        if (reference == null) {
            return;
        }
        ServiceComponentRuntime runtime = context.getService(reference);
        Bundle[] planned = plan.bundles().stream()
                .map(bundle -> context.getBundle(bundle.id()))
                .filter(Objects::nonNull)
                .toArray(Bundle[]::new);
        for (ComponentDescriptionDTO component : runtime.getComponentDescriptionDTOs(planned)) {
            for (ComponentConfigurationDTO made : runtime.getComponentConfigurationDTOs(component)) {
                if (made.failure != null && !made.failure.isBlank()) {
                    throw new StartFailure(component.bundle.symbolicName + ": " + simple(component.name)
                            + " does not start: " + innermost(made.failure));
                }
            }
        }
    }

    private static String simple(String component) {
        return component.substring(component.lastIndexOf('.') + 1);
    }

    /** What a stack trace says of the last cause, without the name of its class. */
    private static String innermost(String trace) {
        String reason = trace.lines().findFirst().orElse("");
        for (String line : trace.lines().toList()) {
            if (line.startsWith("Caused by: ")) {
                reason = line.substring("Caused by: ".length());
            }
            if (reason.startsWith(REFUSED)) {
                break;
            }
        }
        return reason.replaceFirst("^[\\w.$]+(Exception|Error): ", "").strip();
    }
}
