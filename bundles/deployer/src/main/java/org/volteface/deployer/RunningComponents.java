package org.volteface.deployer;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.startlevel.BundleStartLevel;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;

/** The components in the running framework, by the service that knows them; it is asked for each time, and held by nobody. */
final class RunningComponents implements ComponentTrouble.Components {
    private final BundleContext context;

    RunningComponents(BundleContext context) {
        this.context = context;
    }

    @Override
    public Collection<ComponentDescriptionDTO> of(Bundle bundle) {
        return asked(runtime -> runtime.getComponentDescriptionDTOs(bundle));
    }

    @Override
    public Collection<ComponentConfigurationDTO> configurations(ComponentDescriptionDTO component) {
        return asked(runtime -> runtime.getComponentConfigurationDTOs(component));
    }

    @Override
    public boolean mayCome(String type) {
        return isOnItsWay()
                || context.getServiceReference(type) != null
                || asked(runtime -> runtime.getComponentDescriptionDTOs()).stream()
                        .anyMatch(component ->
                                Arrays.asList(component.serviceInterfaces).contains(type));
    }

    /** Whether bundles are still to be started, but for those that wait until a class of theirs is asked for. */
    private boolean isOnItsWay() {
        for (Bundle bundle : context.getBundles()) {
            BundleStartLevel level = bundle.adapt(BundleStartLevel.class);
            boolean lazy = bundle.getState() == Bundle.STARTING && level.isActivationPolicyUsed();
            if (level.isPersistentlyStarted() && bundle.getState() != Bundle.ACTIVE && !lazy) {
                return true;
            }
        }
        return false;
    }

    private <T> Collection<T> asked(Function<ServiceComponentRuntime, Collection<T>> question) {
        ServiceReference<ServiceComponentRuntime> reference =
                context.getServiceReference(ServiceComponentRuntime.class);
        ServiceComponentRuntime runtime = reference == null ? null : context.getService(reference);
        if (runtime == null) {
            return List.of();
        }
        try {
            return question.apply(runtime);
        } finally {
            context.ungetService(reference);
        }
    }
}
