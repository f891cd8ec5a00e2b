package org.volteface.deployer;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.osgi.framework.Bundle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.volteface.api.deployment.Candidate;
import org.volteface.api.deployment.DryRun;
import org.volteface.api.operation.Providers;
import org.volteface.deployer.dryrun.Rehearsal;
import org.volteface.deployer.dryrun.Situation;
import org.volteface.deployer.staging.Refused;
import org.volteface.deployer.staging.StagedFile;
import org.volteface.deployer.verification.Platform;
import org.volteface.deployer.verification.SignaturePolicy;
import org.volteface.deployer.verification.TrustFile;
import org.volteface.deployer.verification.Verification;

/** The look at a jar: what it is, and what would happen if it was put in force. */
final class JarExamination implements Examination {
    private static final Logger LOG = LoggerFactory.getLogger(JarExamination.class);

    private final Verification brought;
    private final Optional<String> trouble;
    private final Verification made;
    private final Rehearsal rehearsal;
    private final Providers providers;
    private final DeployedBundles bundles;

    /** Where its settings cannot be had, whatever is brought is refused with the reason: all else goes on. */
    JarExamination(House house, DeployedBundles bundles, DeployerConfig config, Path scratch) {
        Policy policy = policy(config);
        this.trouble = policy.trouble();
        this.brought = new Verification(policy.signatures(), () -> Platform.of(house.context()));
        this.made = new Verification(SignaturePolicy.any(), () -> Platform.of(house.context()));
        this.rehearsal = new Rehearsal(house.context(), scratch);
        this.providers = house.providers();
        this.bundles = bundles;
    }

    @Override
    public Candidate verify(StagedFile file, boolean ours) throws Refused, IOException {
        if (!ours && trouble.isPresent()) {
            throw new Refused("nothing can be deployed: " + trouble.get());
        }
        return (ours ? made : brought).of(file);
    }

    @Override
    public DryRun tryOut(StagedFile file, Candidate candidate) throws IOException {
        List<Bundle> going = bundles.all().stream()
                .filter(bundle -> candidate.symbolicName().equals(bundle.getSymbolicName()))
                .toList();
        return rehearsal.of(file, candidate, new Situation(going, bundles::isDeployed, this::holder));
    }

    /** Who provides a role that one bundle at a time provides, without the hash of its configuration. */
    private Optional<String> holder(String role) {
        return providers.all().stream()
                .filter(provider -> RoleSelection.SINGLE.contains(role))
                .filter(provider -> provider.role().equals(role) && provider.inForce())
                .findFirst()
                .map(provider -> provider.analyser().split("#", 2)[0]);
    }

    /** Whose bundles are taken, or why nobody's are. */
    private record Policy(SignaturePolicy signatures, Optional<String> trouble) {}

    private static Policy policy(DeployerConfig config) {
        return switch (config.signatures()) {
            case "any" -> new Policy(SignaturePolicy.any(), Optional.empty());
            case "signed" -> signed(config);
            default ->
                new Policy(
                        SignaturePolicy.any(),
                        Optional.of("the setting \"signatures\" of org.volteface.deployer is \"" + config.signatures()
                                + "\", and none of any, signed"));
        };
    }

    private static Policy signed(DeployerConfig config) {
        try {
            return new Policy(TrustFile.read(config.trustStore(), config.trustStorePassword()), Optional.empty());
        } catch (IOException | InvalidPathException e) {
            LOG.error("the trust store of the deployer cannot be read: nothing can be deployed", e);
            String reason = "the setting \"trustStore\" of org.volteface.deployer: " + Reasons.of(e);
            return new Policy(SignaturePolicy.any(), Optional.of(reason));
        }
    }
}
