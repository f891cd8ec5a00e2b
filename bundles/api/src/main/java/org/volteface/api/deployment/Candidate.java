package org.volteface.api.deployment;

import java.util.List;
import java.util.Objects;

/**
 * What somebody wants to deploy.
 *
 * @param sha256 the SHA-256 of its content, in hexadecimal digits
 * @param symbolicName the symbolic name of the bundle
 * @param version its version
 * @param roles the simple names of the roles that it declares to provide
 */
public record Candidate(String sha256, String symbolicName, String version, List<String> roles) {
    private static final int SHOWN = 8;

    /** Copies the list. */
    public Candidate {
        Objects.requireNonNull(sha256, "sha256");
        Objects.requireNonNull(symbolicName, "symbolicName");
        Objects.requireNonNull(version, "version");
        roles = List.copyOf(roles);
    }

    /** As analysers are named in records, with the beginning of the hash: {@code org.example.stance@1.0.0 (5ba93c9d)}. */
    public String label() {
        return symbolicName + "@" + version + " (" + sha256.substring(0, Math.min(SHOWN, sha256.length())) + ")";
    }
}
