package org.volteface.deployer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.osgi.framework.Bundle;
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
    private final Verification brought;
    private final Verification made;
    private final Rehearsal rehearsal;
    private final Providers providers;
    private final DeployedBundles bundles;

    JarExamination(House house, DeployedBundles bundles, DeployerConfig config, Path scratch) throws IOException {
        this.brought = new Verification(policy(config), () -> Platform.of(house.context()));
        this.made = new Verification(SignaturePolicy.any(), () -> Platform.of(house.context()));
        this.rehearsal = new Rehearsal(house.context(), scratch);
        this.providers = house.providers();
        this.bundles = bundles;
    }

    @Override
    public Candidate verify(StagedFile file, boolean ours) throws Refused, IOException {
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

    private static SignaturePolicy policy(DeployerConfig config) throws IOException {
        return config.signatures().equals("any")
                ? SignaturePolicy.any()
                : TrustFile.read(config.trustStore(), config.trustStorePassword());
    }
}
