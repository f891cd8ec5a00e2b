package org.volteface.deployer;

import java.io.IOException;
import java.util.List;
import org.volteface.api.deployment.Candidate;
import org.volteface.api.deployment.DryRun;
import org.volteface.deployer.staging.Refused;
import org.volteface.deployer.staging.StagedFile;
import org.volteface.deployer.verification.Platform;
import org.volteface.deployer.verification.SignaturePolicy;
import org.volteface.deployer.verification.Verification;

/** The look at a jar: what it is, and what would happen if it was put in force. */
final class JarExamination implements Examination {
    private final Verification verification;

    JarExamination(DeployerRun.House house, DeployedBundles bundles, DeployerConfig config) {
        verification = new Verification(SignaturePolicy.any(), () -> Platform.of(house.context()));
    }

    @Override
    public Candidate verify(StagedFile file) throws Refused, IOException {
        return verification.of(file);
    }

    @Override
    public DryRun tryOut(StagedFile file, Candidate candidate) {
        return new DryRun(List.of(), List.of(), List.of(), false);
    }
}
