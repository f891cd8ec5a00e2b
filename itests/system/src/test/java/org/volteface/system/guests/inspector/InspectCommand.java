package org.volteface.system.guests.inspector;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.ToIntFunction;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;

/** The command {@code inspect}: says what state bundles, services and components are in, a line each. */
@Component(service = ToIntFunction.class, property = "volteface.command=inspect")
public final class InspectCommand implements ToIntFunction<String[]> {
    private final BundleContext context;
    private final ServiceComponentRuntime components;

    /** Takes what it looks into. */
    @Activate
    public InspectCommand(BundleContext context, @Reference ServiceComponentRuntime components) {
        this.context = context;
        this.components = components;
    }

    @Override
    public int applyAsInt(String[] arguments) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        for (Bundle bundle : context.getBundles()) {
            out.println("bundle " + bundle.getSymbolicName() + " " + state(bundle));
        }
        for (ServiceReference<?> service : services()) {
            for (String name : (String[]) service.getProperty("objectClass")) {
                out.println("service " + name + " " + service.getBundle().getSymbolicName());
            }
        }
        for (ComponentDescriptionDTO component : components.getComponentDescriptionDTOs()) {
            for (ComponentConfigurationDTO made : components.getComponentConfigurationDTOs(component)) {
                out.println("component " + component.name + " " + state(made));
            }
        }
        return 0;
    }

    private List<ServiceReference<?>> services() {
        try {
            ServiceReference<?>[] all = context.getAllServiceReferences(null, null);
            return all == null ? List.of() : List.of(all);
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException("no filter was given", e);
        }
    }

    private static String state(Bundle bundle) {
        return bundle.getState() == Bundle.ACTIVE ? "ACTIVE" : "state " + bundle.getState();
    }

    private static String state(ComponentConfigurationDTO component) {
        return switch (component.state) {
            case ComponentConfigurationDTO.ACTIVE, ComponentConfigurationDTO.SATISFIED -> "SATISFIED";
            default -> "UNSATISFIED " + component.unsatisfiedReferences.length;
        };
    }
}
