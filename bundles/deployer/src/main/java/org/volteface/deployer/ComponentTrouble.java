package org.volteface.deployer;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;
import org.osgi.service.component.runtime.dto.ReferenceDTO;
import org.osgi.service.component.runtime.dto.UnsatisfiedReferenceDTO;

/** What keeps the components of a bundle from offering their services, with what to do about it, in words for a person. */
final class ComponentTrouble {
    private static final String CAUSE = "Caused by: ";
    private static final String FRAME = "at ";
    /** What Declarative Services says of a component whose constructor takes something and is not marked. */
    private static final String UNMARKED = "InstantiationException: Constructor not found";

    private final Components components;

    ComponentTrouble(Components components) {
        this.components = components;
    }

    /** What Declarative Services knows of components. */
    interface Components {
        /** The descriptions of the components of a bundle. */
        Collection<ComponentDescriptionDTO> of(Bundle bundle);

        /** What became of a component. */
        Collection<ComponentConfigurationDTO> configurations(ComponentDescriptionDTO component);

        /** Whether a service of that type may yet come: somebody offers it, or is a component that would, or the framework is on its way up. */
        boolean mayCome(String type);
    }

    /** Why components of a bundle are not there, each in a sentence; empty where none is in trouble. */
    Optional<String> of(Bundle bundle) {
        Collection<ComponentDescriptionDTO> described = components.of(bundle);
        if (described.isEmpty()) {
            return Optional.of(
                    "Declarative Services finds no component in it: let bnd write their descriptions from @Component,"
                            + " and its header Service-Component name them");
        }
        String words = described.stream().flatMap(this::troubles).distinct().collect(Collectors.joining("; "));
        return words.isEmpty() ? Optional.empty() : Optional.of(words);
    }

    /** Whether one of them has failed, so that waiting helps nothing. */
    boolean isFinal(Bundle bundle) {
        return components.of(bundle).stream()
                .flatMap(component -> components.configurations(component).stream())
                .anyMatch(ComponentTrouble::hasFailed);
    }

    /**
     * Whether one of them waits for what nobody in the framework has to offer, neither settings nor a service. Declarative Services
     * look for both when a component is enabled, so that only what a bundle offers without them may still come.
     */
    boolean isStuck(Bundle bundle) {
        return components.of(bundle).stream()
                .flatMap(component -> components.configurations(component).stream())
                .anyMatch(this::isStuck);
    }

    private boolean isStuck(ComponentConfigurationDTO configuration) {
        return switch (configuration.state) {
            case ComponentConfigurationDTO.UNSATISFIED_CONFIGURATION -> true;
            case ComponentConfigurationDTO.UNSATISFIED_REFERENCE ->
                Arrays.stream(configuration.unsatisfiedReferences)
                        .anyMatch(reference -> !components.mayCome(type(configuration.description, reference)));
            default -> false;
        };
    }

    private Stream<String> troubles(ComponentDescriptionDTO component) {
        Collection<ComponentConfigurationDTO> configurations = components.configurations(component);
        if (configurations.isEmpty()) {
            return Stream.of(component.defaultEnabled ? waits(component) : component.name + " is not enabled");
        }
        return configurations.stream().flatMap(configuration -> trouble(configuration).stream());
    }

    private static boolean hasFailed(ComponentConfigurationDTO configuration) {
        return configuration.state == ComponentConfigurationDTO.FAILED_ACTIVATION
                || (configuration.failure != null && !configuration.failure.isBlank());
    }

    private static Optional<String> trouble(ComponentConfigurationDTO configuration) {
        ComponentDescriptionDTO component = configuration.description;
        if (hasFailed(configuration)) {
            return Optional.of(component.name + failure(String.valueOf(configuration.failure)));
        }
        if (configuration.state == ComponentConfigurationDTO.UNSATISFIED_CONFIGURATION) {
            return Optional.of(waits(component));
        }
        if (configuration.state == ComponentConfigurationDTO.UNSATISFIED_REFERENCE) {
            return Optional.of(Arrays.stream(configuration.unsatisfiedReferences)
                    .map(reference -> lacks(component, reference))
                    .collect(Collectors.joining("; ")));
        }
        return Optional.empty();
    }

    private static String failure(String trace) {
        return trace.contains(UNMARKED)
                ? " has no constructor that Declarative Services can call: mark the one that takes its settings with @Activate"
                : " failed when it was activated: " + cause(trace)
                        + "; mend its constructor, or the settings that it was given";
    }

    private static String waits(ComponentDescriptionDTO component) {
        return component.name + " waits for settings of " + String.join(", ", component.configurationPid)
                + ", and there are none: give each a default, and leave configurationPolicy out of its @Component";
    }

    private static String lacks(ComponentDescriptionDTO component, UnsatisfiedReferenceDTO reference) {
        String type = type(component, reference);
        String filter = reference.target == null || reference.target.isBlank() ? "" : " that fits " + reference.target;
        return component.name + " needs the service " + type + filter
                + ", which nobody offers: deploy a bundle that offers it first, or leave the @Reference out";
    }

    private static String type(ComponentDescriptionDTO component, UnsatisfiedReferenceDTO reference) {
        return Arrays.stream(component.references)
                .filter(declared -> declared.name.equals(reference.name))
                .map((ReferenceDTO declared) -> declared.interfaceName)
                .findFirst()
                .orElse(reference.name);
    }

    /** The innermost cause of a stack trace and the first place in it, which is where the author looks. */
    private static String cause(String trace) {
        List<String> lines = trace.lines().map(String::strip).toList();
        int begin = 0;
        for (int i = 0; i < lines.size(); i++) {
            begin = lines.get(i).startsWith(CAUSE) ? i : begin;
        }
        String thrown = lines.isEmpty() ? "no reason is told" : lines.get(begin);
        thrown = thrown.startsWith(CAUSE) ? thrown.substring(CAUSE.length()) : thrown;
        return lines.stream()
                .skip(begin)
                .filter(line -> line.startsWith(FRAME) && !line.startsWith("at java."))
                .findFirst()
                .map(thrown.concat(" ")::concat)
                .orElse(thrown);
    }
}
