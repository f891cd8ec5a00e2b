package org.volteface.deployer;

import java.util.Collection;
import java.util.List;
import org.osgi.framework.Bundle;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;

/** A framework in which no bundle has a component. */
final class NoComponents implements ComponentTrouble.Components {
    @Override
    public Collection<ComponentDescriptionDTO> of(Bundle bundle) {
        return List.of();
    }

    @Override
    public Collection<ComponentConfigurationDTO> configurations(ComponentDescriptionDTO component) {
        return List.of();
    }

    @Override
    public boolean mayCome(String type) {
        return false;
    }
}
