package org.volteface.deployer.dryrun;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.osgi.framework.wiring.BundleRequirement;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.resource.Capability;
import org.osgi.resource.Requirement;
import org.osgi.service.resolver.ResolutionException;
import org.osgi.service.resolver.Resolver;

/** An attempt to wire what must be wired in a world, and the words for why it fails. */
final class Trial {
    private final World world;
    private final LackText text;

    Trial(World world) {
        this.world = world;
        this.text = new LackText(world);
    }

    /** Why it fails; empty where it does not. */
    List<String> problems(Resolver resolver) {
        Set<String> problems = new LinkedHashSet<>();
        for (BundleRevision revision : world.toBeWired()) {
            for (BundleRequirement lack : world.lacks(revision)) {
                problems.add(text.of(who(revision), lack));
            }
        }
        if (problems.isEmpty()) {
            try {
                resolver.resolve(world);
            } catch (ResolutionException e) {
                problems.addAll(explained(e));
            }
        }
        return List.copyOf(problems);
    }

    private List<String> explained(ResolutionException failure) {
        String message = String.valueOf(failure.getMessage());
        if (ClashText.isOf(message)) {
            return List.of(new ClashText(world).of(message));
        }
        List<String> problems = new ArrayList<>();
        for (Requirement requirement : failure.getUnresolvedRequirements()) {
            if (requirement.getResource() instanceof BundleRevision revision) {
                problems.addAll(chain(who(revision), requirement, new LinkedHashSet<>()));
            }
        }
        return problems.isEmpty() ? List.of(message.replaceAll("\\s+", " ")) : problems;
    }

    /** What stands behind a requirement that others would meet if they could be wired themselves. */
    private List<String> chain(String who, Requirement requirement, Set<BundleRevision> seen) {
        List<String> problems = new ArrayList<>();
        for (Capability offer : world.findProviders(requirement)) {
            if (offer.getResource() instanceof BundleRevision provider
                    && !world.isSure(provider)
                    && seen.add(provider)) {
                String whose = who + " needs " + Wanted.of(requirement).name() + " of " + Label.of(provider)
                        + ", which cannot be started itself: " + Label.of(provider);
                world.lacks(provider).forEach(lack -> problems.add(text.of(whose, lack)));
                for (BundleRequirement next : provider.getDeclaredRequirements(null)) {
                    problems.addAll(chain(whose, next, seen));
                }
            }
        }
        return problems;
    }

    private String who(BundleRevision revision) {
        return revision.equals(world.toBeWired().get(0)) ? "it" : Label.of(revision) + ", which would be wired anew,";
    }
}
