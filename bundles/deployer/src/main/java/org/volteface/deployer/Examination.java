package org.volteface.deployer;

import java.io.IOException;
import org.volteface.api.deployment.Candidate;
import org.volteface.api.deployment.DryRun;
import org.volteface.deployer.staging.Refused;
import org.volteface.deployer.staging.StagedFile;

/** What is looked at in a file before anything of it is installed. */
interface Examination {
    /**
     * What is in the file.
     *
     * @param ours whether it was made here, of what was looked at before, so that nobody has signed it
     * @throws Refused if it is nothing that can be deployed
     * @throws IOException if it cannot be read at the moment
     */
    Candidate verify(StagedFile file, boolean ours) throws Refused, IOException;

    /** What would happen if it was put in force. */
    DryRun tryOut(StagedFile file, Candidate candidate) throws IOException;
}
