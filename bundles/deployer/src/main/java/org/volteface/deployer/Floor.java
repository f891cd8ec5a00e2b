package org.volteface.deployer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.volteface.api.deployment.Attempt;
import org.volteface.api.deployment.Candidate;
import org.volteface.api.operation.Providers;

/** The framework's side of what is in force: bundles are brought and taken away, and the analysis is told whom to call. */
final class Floor {
    private final DeployedBundles bundles;
    private final Providers providers;
    private final Jars jars;
    private volatile boolean closed;

    /** The jars that are kept. */
    @FunctionalInterface
    interface Jars {
        /** The one with that hash; empty where it is not there, or holds something else by now. */
        Optional<Path> of(String sha256) throws IOException;
    }

    Floor(DeployedBundles bundles, Providers providers, Jars jars) {
        this.bundles = bundles;
        this.providers = providers;
        this.jars = jars;
    }

    /** Changes nothing any more: somebody else may. */
    void close() {
        closed = true;
    }

    /** A bundle that is there but for nothing yet: what is in force stays, and it is held back before it starts. */
    Bundle bring(Attempt attempt, List<Attempt> inForce) throws IOException, BundleException, InterruptedException {
        Bundle bundle = install(candidate(attempt));
        select(inForce);
        bundles.start(bundle);
        return bundle;
    }

    /** As {@link #bring}, where nobody is to be called yet: what is in force then is selected later. */
    Bundle prepare(Attempt attempt) throws IOException, BundleException, InterruptedException {
        Bundle bundle = install(candidate(attempt));
        bundles.start(bundle);
        return bundle;
    }

    /** Stops the bundle of an attempt, which is passed over from then on. */
    void stop(Attempt attempt) {
        bundle(attempt).ifPresent(bundles::stop);
    }

    /** Has the analysis call these, the later of two that provide one role. Those that are not there are passed over. */
    void select(List<Attempt> inForce) {
        List<RoleSelection.Deployed> there = new ArrayList<>();
        for (Attempt attempt : inForce) {
            bundle(attempt)
                    .filter(bundles::runs)
                    .ifPresent(bundle -> there.add(new RoleSelection.Deployed(bundle, candidate(attempt))));
        }
        if (!closed) {
            providers.select(RoleSelection.of(there, bundles.all(), bundles.platform()));
        }
    }

    /** The bundle of an attempt, where it is installed. */
    Optional<Bundle> bundle(Attempt attempt) {
        return bundles.find(candidate(attempt).sha256());
    }

    /** Those of {@code inForce} that run and are started again when {@code out} go, since they use packages of theirs. */
    List<Attempt> users(List<Attempt> out, List<Attempt> inForce) {
        Collection<Bundle> closure = bundles.users(
                out.stream().flatMap(attempt -> bundle(attempt).stream()).toList());
        return inForce.stream()
                .filter(attempt -> bundle(attempt)
                        .filter(bundle -> closure.contains(bundle) && bundle.getState() == Bundle.ACTIVE)
                        .isPresent())
                .toList();
    }

    /** Takes away the bundles of all other attempts than {@code kept}. */
    void keepOnly(List<Attempt> kept) {
        if (closed) {
            return;
        }
        List<String> hashes =
                kept.stream().map(attempt -> candidate(attempt).sha256()).toList();
        for (Bundle bundle : bundles.all()) {
            if (hashes.stream().noneMatch(hash -> bundles.find(hash).equals(Optional.of(bundle)))) {
                bundles.remove(bundle);
            }
        }
    }

    private Bundle install(Candidate candidate) throws IOException, BundleException {
        Path jar = jars.of(candidate.sha256())
                .orElseThrow(() -> new IOException("what is kept of it is damaged, or not there: deploy it again"));
        return bundles.install(candidate.sha256(), jar);
    }

    /** What an attempt is about, that has come so far that this is known. */
    static Candidate candidate(Attempt attempt) {
        return attempt.candidate().orElseThrow();
    }
}
