package org.volteface.deployer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;
import org.osgi.service.component.runtime.dto.ReferenceDTO;
import org.osgi.service.component.runtime.dto.UnsatisfiedReferenceDTO;

/** What the author of a component is told that does not come up. */
final class ComponentTroubleTest {
    private static final String TRACE = """
            java.lang.reflect.InvocationTargetException: null
            \tat java.base/jdk.internal.reflect.Newer.newInstance(Newer.java:1)
            Caused by: java.lang.IllegalStateException: the word list cannot be read
            \tat java.base/java.util.Optional.orElseThrow(Optional.java:403)
            \tat org.example.blunt.Blunt.<init>(Blunt.java:42)
            \t... 17 more
            """;

    private final ComponentDescriptionDTO component = new ComponentDescriptionDTO();
    private final ComponentConfigurationDTO configuration = new ComponentConfigurationDTO();

    ComponentTroubleTest() {
        component.name = "org.example.blunt.Blunt";
        component.defaultEnabled = true;
        component.configurationPid = new String[] {"org.example.blunt"};
        component.references = new ReferenceDTO[0];
        configuration.description = component;
        configuration.state = ComponentConfigurationDTO.SATISFIED;
        configuration.unsatisfiedReferences = new UnsatisfiedReferenceDTO[0];
    }

    @Test
    void oneThatIsThereIsInNoTrouble() {
        assertThat(trouble(List.of(configuration))).isEmpty();
        assertThat(isStuck()).isFalse();
    }

    @Test
    void aFailedActivationIsToldByItsCauseAndItsPlace() {
        configuration.state = ComponentConfigurationDTO.FAILED_ACTIVATION;
        configuration.failure = TRACE;
        assertThat(trouble(List.of(configuration)))
                .isEqualTo(
                        "org.example.blunt.Blunt failed when it was activated: java.lang.IllegalStateException: the word list"
                                + " cannot be read at org.example.blunt.Blunt.<init>(Blunt.java:42); mend its constructor, or the"
                                + " settings that it was given");
        assertThat(new ComponentTrouble(known(List.of(component), List.of(configuration))).isFinal(null))
                .isTrue();
    }

    @Test
    void aConstructorThatIsNotMarkedIsToldHowToMarkIt() {
        configuration.state = ComponentConfigurationDTO.FAILED_ACTIVATION;
        configuration.failure = """
                java.lang.InstantiationException: Constructor not found.
                \tat org.apache.felix.scr.impl.inject.internal.ComponentConstructorImpl.newInstance(A.java:247)
                """;
        assertThat(trouble(List.of(configuration)))
                .isEqualTo("org.example.blunt.Blunt has no constructor that Declarative Services can call: mark the one"
                        + " that takes its settings with @Activate");
    }

    @Test
    void missingSettingsAreToldByTheirPid() {
        String waits =
                "org.example.blunt.Blunt waits for settings of org.example.blunt, and there are none: give each a"
                        + " default, and leave configurationPolicy out of its @Component";
        assertThat(trouble(List.of())).isEqualTo(waits);
        configuration.state = ComponentConfigurationDTO.UNSATISFIED_CONFIGURATION;
        assertThat(trouble(List.of(configuration))).isEqualTo(waits);
        assertThat(isStuck()).isTrue();
    }

    @Test
    void aMissingServiceIsToldByItsType() {
        configuration.state = ComponentConfigurationDTO.UNSATISFIED_REFERENCE;
        ReferenceDTO reference = new ReferenceDTO();
        reference.name = "other";
        reference.interfaceName = "org.example.Other";
        component.references = new ReferenceDTO[] {reference};
        UnsatisfiedReferenceDTO unsatisfied = new UnsatisfiedReferenceDTO();
        unsatisfied.name = "other";
        configuration.unsatisfiedReferences = new UnsatisfiedReferenceDTO[] {unsatisfied};
        assertThat(isStuck()).isTrue();
        reference.interfaceName = "org.example.Coming";
        assertThat(isStuck()).isFalse();
        reference.interfaceName = "org.example.Other";
        assertThat(trouble(List.of(configuration)))
                .isEqualTo(
                        "org.example.blunt.Blunt needs the service org.example.Other, which nobody offers: deploy a bundle"
                                + " that offers it first, or leave the @Reference out");
    }

    @Test
    void aBundleWithoutComponentsIsToldHowToHaveThem() {
        assertThat(new ComponentTrouble(known(List.of(), List.of())).of(null))
                .hasValueSatisfying(
                        words -> assertThat(words).startsWith("Declarative Services finds no component in it:"));
    }

    private boolean isStuck() {
        return new ComponentTrouble(known(List.of(component), List.of(configuration))).isStuck(null);
    }

    private String trouble(List<ComponentConfigurationDTO> configurations) {
        return new ComponentTrouble(known(List.of(component), configurations))
                .of(null)
                .orElse("");
    }

    private static ComponentTrouble.Components known(
            List<ComponentDescriptionDTO> components, List<ComponentConfigurationDTO> configurations) {
        return new ComponentTrouble.Components() {
            @Override
            public Collection<ComponentDescriptionDTO> of(Bundle bundle) {
                return components;
            }

            @Override
            public Collection<ComponentConfigurationDTO> configurations(ComponentDescriptionDTO one) {
                return configurations;
            }

            @Override
            public boolean mayCome(String type) {
                return type.equals("org.example.Coming");
            }
        };
    }
}
