package org.volteface.deployer.dryrun;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.Version;
import org.osgi.framework.wiring.BundleCapability;
import org.osgi.framework.wiring.BundleRequirement;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.framework.wiring.BundleWire;
import org.osgi.framework.wiring.BundleWiring;
import org.osgi.resource.Capability;
import org.osgi.resource.Requirement;
import org.osgi.resource.Resource;
import org.osgi.resource.Wiring;
import org.osgi.service.resolver.HostedCapability;
import org.osgi.service.resolver.ResolveContext;

/** The bundles as they would be with another one: some wired as they are, some to be wired anew, some gone. */
final class World extends ResolveContext {
    private final Map<Resource, Wiring> wirings;
    private final Set<BundleRevision> mandatory;
    private final Set<BundleRevision> others;
    private final Set<BundleRevision> gone;

    private World(
            Map<Resource, Wiring> wirings,
            Set<BundleRevision> mandatory,
            Set<BundleRevision> others,
            Set<BundleRevision> gone) {
        this.wirings = wirings;
        this.mandatory = mandatory;
        this.others = others;
        this.gone = gone;
    }

    /**
     * The world with a new bundle.
     *
     * @param bundles all that are installed
     * @param gone those of them that would be there no more
     * @param anew those of them that would be wired anew
     */
    static World with(BundleRevision fresh, List<Bundle> bundles, Collection<Bundle> gone, Collection<Bundle> anew) {
        Map<Resource, Wiring> wirings = new LinkedHashMap<>();
        Set<BundleRevision> mandatory = new LinkedHashSet<>(Set.of(fresh));
        Set<BundleRevision> others = new LinkedHashSet<>();
        Set<BundleRevision> left = new LinkedHashSet<>();
        for (Bundle bundle : bundles) {
            Optional<BundleWiring> wiring = Optional.ofNullable(bundle.adapt(BundleWiring.class));
            BundleRevision revision = bundle.adapt(BundleRevision.class);
            if (gone.contains(bundle)) {
                left.add(revision);
            } else if (wiring.isEmpty()) {
                others.add(revision);
            } else if (anew.contains(bundle)) {
                mandatory.add(revision);
            } else {
                add(wiring.get(), wirings);
            }
        }
        return new World(wirings, mandatory, others, left);
    }

    /** With a wiring come those that it hangs on: they may be of versions that are replaced already and still used. */
    private static void add(BundleWiring wiring, Map<Resource, Wiring> wirings) {
        Deque<BundleWiring> open = new ArrayDeque<>(List.of(wiring));
        while (!open.isEmpty()) {
            BundleWiring next = open.pop();
            if (wirings.putIfAbsent(next.getRevision(), next) == null) {
                next.getRequiredWires(null).stream()
                        .map(BundleWire::getProviderWiring)
                        .forEach(open::push);
            }
        }
    }

    /** The bundles that must be wired, the new one first. */
    List<BundleRevision> toBeWired() {
        return List.copyOf(mandatory);
    }

    /** Whether a bundle is wired, or will be; if not, it may be able to. */
    boolean isSure(Resource resource) {
        return wirings.containsKey(resource) || mandatory.stream().anyMatch(resource::equals);
    }

    /** All bundles, the new one behind those that the framework may show in the same way. */
    Stream<Resource> all() {
        return Stream.of(wirings.keySet(), others, mandatory).flatMap(Collection::stream);
    }

    /** All that is offered of a kind. */
    List<BundleCapability> offers(String namespace) {
        List<BundleCapability> offers = new ArrayList<>();
        for (Wiring wiring : wirings.values()) {
            // None where the bundle was taken out meanwhile.
            Optional.ofNullable(((BundleWiring) wiring).getCapabilities(namespace))
                    .ifPresent(offers::addAll);
        }
        mandatory.forEach(revision -> offers.addAll(revision.getDeclaredCapabilities(namespace)));
        others.forEach(revision -> offers.addAll(revision.getDeclaredCapabilities(namespace)));
        return offers;
    }

    /** Those that offer something now and would be there no more. */
    List<BundleRevision> goneOf(Requirement requirement) {
        return gone.stream()
                .filter(revision -> revision.getDeclaredCapabilities(requirement.getNamespace()).stream()
                        .anyMatch(offer -> matches(requirement, offer)))
                .toList();
    }

    /** What a bundle cannot do without and nobody offers. */
    List<BundleRequirement> lacks(BundleRevision revision) {
        return revision.getDeclaredRequirements(null).stream()
                .filter(this::isEffective)
                .filter(requirement -> !requirement.getDirectives().containsKey("resolution")
                        || requirement.getDirectives().get("resolution").equals("mandatory"))
                .filter(requirement -> findProviders(requirement).isEmpty())
                .toList();
    }

    @Override
    public Collection<Resource> getMandatoryResources() {
        return new ArrayList<>(mandatory);
    }

    /** As the framework prefers them: those that are wired, then the latest version, then the oldest bundle. */
    @Override
    public List<Capability> findProviders(Requirement requirement) {
        List<BundleCapability> found = new ArrayList<>();
        for (BundleCapability offer : offers(requirement.getNamespace())) {
            if (matches(requirement, offer)) {
                found.add(offer);
            }
        }
        found.sort(Comparator.comparing((BundleCapability offer) -> !wirings.containsKey(offer.getRevision()))
                .thenComparing(World::version, Comparator.reverseOrder())
                .thenComparing(offer -> offer.getRevision().getBundle().getBundleId()));
        return new ArrayList<>(found);
    }

    /** What a fragment asks for, the resolver asks for in the name of its host. */
    private static boolean matches(Requirement requirement, BundleCapability offer) {
        if (requirement instanceof BundleRequirement own) {
            return own.matches(offer);
        }
        @Nullable String filter = requirement.getDirectives().get("filter");
        try {
            return filter == null || FrameworkUtil.createFilter(filter).matches(offer.getAttributes());
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(filter, e);
        }
    }

    /** The version of what is offered. */
    static Version version(Capability offer) {
        String attribute = offer.getNamespace().equals(BundleRevision.PACKAGE_NAMESPACE) ? "version" : "bundle-version";
        return offer.getAttributes().getOrDefault(attribute, Version.emptyVersion) instanceof Version version
                ? version
                : Version.emptyVersion;
    }

    @Override
    public int insertHostedCapability(List<Capability> capabilities, HostedCapability hosted) {
        capabilities.add(hosted);
        return capabilities.size() - 1;
    }

    @Override
    public boolean isEffective(Requirement requirement) {
        return requirement.getDirectives().getOrDefault("effective", "resolve").equals("resolve");
    }

    @Override
    public Map<Resource, Wiring> getWirings() {
        return wirings;
    }
}
