package org.volteface.deployer.dryrun;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.framework.wiring.FrameworkWiring;
import org.osgi.service.resolver.Resolver;
import org.volteface.api.deployment.Candidate;
import org.volteface.api.deployment.DryRun;
import org.volteface.deployer.staging.StagedFile;

/** The dry run of a deployment: what would come of it in the running framework, which is only looked at. */
public final class Rehearsal {
    private final BundleContext context;
    private final Path scratch;

    /** Looks at the framework of a bundle. */
    public Rehearsal(BundleContext context, Path scratch) {
        this.context = context;
        this.scratch = scratch;
    }

    /**
     * Works out what would come of a candidate.
     *
     * @throws IOException if it cannot be worked out at the moment
     */
    public DryRun of(StagedFile file, Candidate candidate, Situation situation) throws IOException {
        Change change = Change.of(candidate, situation, List.of(context.getBundles()));
        Collection<Bundle> closure =
                new HashSet<>(system().adapt(FrameworkWiring.class).getDependencyClosure(change.gone()));
        List<Bundle> refreshed = closure.stream()
                .filter(bundle -> change.inPlace() || !change.gone().contains(bundle))
                .toList();
        return new DryRun(
                problems(file, change, closure),
                refreshed.stream().map(Label::of).sorted().toList(),
                handovers(candidate, situation),
                refreshed.stream().anyMatch(bundle -> !situation.deployed().test(bundle)));
    }

    private List<String> problems(StagedFile file, Change change, Collection<Bundle> closure) throws IOException {
        List<Bundle> all = List.of(context.getBundles());
        try (ParsedBundle parsed = ParsedBundle.read(file, system(), scratch)) {
            BundleRevision fresh = parsed.revision();
            if (!change.inPlace()) {
                // It comes beside the one that goes, before that goes.
                List<String> problems = new ArrayList<>(Singletons.problems(fresh, all));
                problems.addAll(trial(World.with(fresh, all, Set.of(), Set.of())));
                if (!problems.isEmpty()) {
                    return problems;
                }
            }
            return trial(World.with(fresh, all, change.gone(), closure));
        } catch (BundleException e) {
            return List.of("the framework cannot read it as a bundle: " + innermost(e));
        }
    }

    private List<String> trial(World world) throws IOException {
        @Nullable ServiceReference<Resolver> reference = context.getServiceReference(Resolver.class);
        if (reference == null) {
            throw new IOException("the framework offers no resolver");
        }
        try {
            return new Trial(world).problems(context.getService(reference));
        } finally {
            context.ungetService(reference);
        }
    }

    private static List<DryRun.Handover> handovers(Candidate candidate, Situation situation) {
        String to = candidate.symbolicName() + "@" + candidate.version();
        return candidate.roles().stream()
                .map(role ->
                        new DryRun.Handover(role, situation.holder().apply(role).orElse(""), to))
                .toList();
    }

    private Bundle system() {
        return context.getBundle(Constants.SYSTEM_BUNDLE_LOCATION);
    }

    /** The innermost message, in one line. */
    private static String innermost(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return String.valueOf(cause.getMessage()).replaceAll("\\s+", " ");
    }
}
