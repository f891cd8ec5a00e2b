package org.volteface.deployer.verification;

import java.io.IOException;
import java.security.KeyStore;
import java.security.KeyStoreException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.jar.JarFile;
import org.volteface.deployer.staging.Refused;

/** Whose bundles are taken: anybody's, or those that somebody trusted has signed, every entry of them. */
public final class SignaturePolicy {
    static final String SIGN = "; sign the finished jar with jarsigner, by a certificate in the trust store";

    private final Optional<TrustStore> trust;

    private SignaturePolicy(Optional<TrustStore> trust) {
        this.trust = trust;
    }

    /** Takes anybody's. */
    public static SignaturePolicy any() {
        return new SignaturePolicy(Optional.empty());
    }

    /**
     * Takes those that were signed by the holder of a certificate in the store, or of one that such a holder has issued as an
     * authority.
     *
     * @throws KeyStoreException if the store was not loaded
     */
    public static SignaturePolicy signedBy(KeyStore trust) throws KeyStoreException {
        return new SignaturePolicy(Optional.of(new TrustStore(trust)));
    }

    boolean asksForSignatures() {
        return trust.isPresent();
    }

    /**
     * Refuses what is not signed as it is asked for.
     *
     * @param sections the entries that the manifest says something about
     * @throws SecurityException if an entry was changed after it was signed
     */
    void check(JarFile jar, Set<String> sections) throws Refused, IOException {
        if (trust.isEmpty()) {
            return;
        }
        Coverage coverage = Coverage.of(jar);
        if (coverage.isNone()) {
            throw new Refused(unsigned(jar) + SIGN);
        }
        for (String entry : sections) {
            if (jar.getEntry(entry) == null) {
                throw new Refused("its entry \"" + entry + "\" was signed and is not in it any more" + SIGN);
            }
        }
        trust.get().checkAny(coverage.ofAll());
    }

    private static String unsigned(JarFile jar) {
        boolean tried = jar.stream()
                .anyMatch(entry -> entry.getName().toUpperCase(Locale.ROOT).matches("META-INF/[^/]*\\.SF"));
        return tried
                ? "it is signed in a way that this Java does not accept, such as by MD5, or by nobody's key"
                : "it is signed by nobody, and only signed bundles are taken";
    }
}
