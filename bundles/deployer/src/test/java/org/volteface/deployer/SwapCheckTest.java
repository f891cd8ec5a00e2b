package org.volteface.deployer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;
import org.osgi.service.component.runtime.dto.ReferenceDTO;
import org.osgi.service.component.runtime.dto.UnsatisfiedReferenceDTO;
import org.volteface.api.deployment.Attempt;
import org.volteface.api.deployment.Candidate;

/** How long what does not come is waited for. */
final class SwapCheckTest {
    private static final String NAME = "org.example.stance";
    private static final Duration LIMIT = Duration.ofSeconds(4);

    @TempDir
    private Path folder;

    private StandInHouse house;
    private Bundle bundle;
    private Candidate candidate;

    @BeforeEach
    void start() throws Exception {
        house = new StandInHouse(folder);
        Attempt attempt = house.onTrial(NAME, "1.0.0");
        candidate = Floor.candidate(attempt);
        bundle = house.desk.floor().bundle(attempt).orElseThrow();
    }

    @AfterEach
    void stop() throws Exception {
        house.end();
    }

    @Test
    void whatIsThereIsNotWaitedFor() throws Exception {
        assertThat(took(false, Optional.empty())).isLessThan(LIMIT);
    }

    @Test
    void whatNobodyHasIsWaitedForOnlyUntilAllIsQuiet() throws Exception {
        house.mute.add(NAME);
        assertThat(took(false, Optional.of("needs the service org.example.Other, which nobody offers")))
                .isLessThan(LIMIT);
    }

    @Test
    void whatMayComeIsWaitedFor() throws Exception {
        house.mute.add(NAME);
        assertThat(took(true, Optional.of("does not offer it"))).isGreaterThanOrEqualTo(LIMIT);
    }

    private Duration took(boolean coming, Optional<String> expected) throws Exception {
        SwapCheck check = new SwapCheck(house, house, new ComponentTrouble(waiting(coming)), LIMIT);
        long begun = System.nanoTime();
        Optional<String> problem = check.services(bundle, candidate);
        Duration took = Duration.ofNanos(System.nanoTime() - begun);
        assertThat(problem.isPresent()).isEqualTo(expected.isPresent());
        assertThat(problem.orElse("")).contains(expected.orElse(""));
        return took;
    }

    /** A component that waits for a service, which may come or not. */
    private static ComponentTrouble.Components waiting(boolean coming) {
        ReferenceDTO reference = new ReferenceDTO();
        reference.name = "other";
        reference.interfaceName = "org.example.Other";
        ComponentDescriptionDTO component = new ComponentDescriptionDTO();
        component.name = "org.example.stance.Stance";
        component.references = new ReferenceDTO[] {reference};
        UnsatisfiedReferenceDTO unsatisfied = new UnsatisfiedReferenceDTO();
        unsatisfied.name = "other";
        ComponentConfigurationDTO configuration = new ComponentConfigurationDTO();
        configuration.description = component;
        configuration.state = ComponentConfigurationDTO.UNSATISFIED_REFERENCE;
        configuration.unsatisfiedReferences = new UnsatisfiedReferenceDTO[] {unsatisfied};
        return new ComponentTrouble.Components() {
            @Override
            public Collection<ComponentDescriptionDTO> of(Bundle bundle) {
                return List.of(component);
            }

            @Override
            public Collection<ComponentConfigurationDTO> configurations(ComponentDescriptionDTO one) {
                return List.of(configuration);
            }

            @Override
            public boolean mayCome(String type) {
                return coming;
            }
        };
    }
}
