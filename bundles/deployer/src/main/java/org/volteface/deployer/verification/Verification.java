package org.volteface.deployer.verification;

import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;
import java.util.jar.JarFile;
import org.osgi.framework.Constants;
import org.volteface.api.deployment.Candidate;
import org.volteface.deployer.staging.Refused;
import org.volteface.deployer.staging.StagedFile;

/** The check of what a staged file is, by reading it only: a bundle that the platform has a use for, made for it, by somebody trusted. */
public final class Verification {
    private final SignaturePolicy policy;
    private final Supplier<Platform> platform;

    /**
     * @param policy whose bundles are taken
     * @param platform what to hold them against
     */
    public Verification(SignaturePolicy policy, Supplier<Platform> platform) {
        this.policy = policy;
        this.platform = platform;
    }

    /**
     * What is in a file.
     *
     * @throws Refused if it cannot be deployed, whatever runs
     * @throws IOException if it cannot be read at the moment
     */
    public Candidate of(StagedFile file) throws Refused, IOException {
        Platform here = platform.get();
        try (JarFile jar = new JarFile(file.path().toFile(), policy.asksForSignatures())) {
            Entries.check(jar);
            Headers headers = Headers.of(jar);
            policy.check(jar, headers.sections());
            new ApiImports(here).check(jar, headers);
            List<Role> roles = DeclaredRoles.of(jar, headers);
            ApiImports.checkRoles(roles, headers);
            if (roles.isEmpty()) {
                checkUse(headers, here);
            }
            return new Candidate(
                    file.sha256(),
                    headers.symbolicName(),
                    headers.version(),
                    roles.stream().map(Role::simpleName).toList());
        } catch (SecurityException e) {
            throw new Refused("it was changed after it was signed (" + e.getMessage() + "): sign it anew", e);
        }
    }

    /** A bundle without a role is of use where others can import from it, or where it is of the name of one that is here. */
    private static void checkUse(Headers headers, Platform here) throws Refused {
        if (headers.clauses(Constants.EXPORT_PACKAGE).isEmpty()
                && !here.bundles().contains(headers.symbolicName())) {
            throw new Refused("it has no role and exports no package, so that nothing would use it; the roles are "
                    + Role.all() + ": let a @Component implement one");
        }
    }
}
