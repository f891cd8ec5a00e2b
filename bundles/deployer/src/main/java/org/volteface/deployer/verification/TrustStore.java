package org.volteface.deployer.verification;

import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.KeyStoreException;
import java.security.cert.CertPath;
import java.security.cert.CertPathValidator;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.security.cert.PKIXParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.volteface.deployer.staging.Refused;

/** The certificates whose holders, and whose issuers, may sign what is deployed. */
final class TrustStore {
    private final Set<X509Certificate> trusted = new HashSet<>();

    TrustStore(KeyStore store) throws KeyStoreException {
        for (String alias : Collections.list(store.aliases())) {
            if (store.getCertificate(alias) instanceof X509Certificate certificate) {
                trusted.add(certificate);
            }
        }
    }

    /** Refuses if none of those who have signed is trusted today. */
    void checkAny(List<CertPath> signers) throws Refused {
        Optional<Refused> last = Optional.empty();
        for (CertPath signer : signers) {
            try {
                check(signer);
                return;
            } catch (Refused e) {
                last = Optional.of(e);
            }
        }
        if (last.isPresent()) {
            throw last.get();
        }
    }

    private void check(CertPath signer) throws Refused {
        X509Certificate own = certificate(signer);
        checkTime(own);
        if (!trusted.contains(own) && !isIssuedByTrusted(signer)) {
            throw new Refused("it is signed by " + name(own)
                    + ", whose certificate is not in the trust store, nor is that of an authority that issued it ("
                    + own.getIssuerX500Principal() + "): have it signed by somebody trusted, or add the certificate");
        }
    }

    /** Whose signature it is. */
    static String name(CertPath signer) {
        return name(certificate(signer));
    }

    private static X509Certificate certificate(CertPath signer) {
        return (X509Certificate) signer.getCertificates().get(0);
    }

    private static String name(X509Certificate certificate) {
        return certificate.getSubjectX500Principal().toString();
    }

    private static void checkTime(X509Certificate certificate) throws Refused {
        try {
            certificate.checkValidity();
        } catch (CertificateExpiredException e) {
            throw new Refused(
                    "it is signed by " + name(certificate) + ", whose certificate is no longer valid since "
                            + certificate.getNotAfter().toInstant() + ": have it signed with a new one",
                    e);
        } catch (CertificateNotYetValidException e) {
            throw new Refused(
                    "it is signed by " + name(certificate) + ", whose certificate is not valid before "
                            + certificate.getNotBefore().toInstant(),
                    e);
        }
    }

    /** What a jar brings along as a chain of certificates proves nothing before each signature in it is verified. */
    private boolean isIssuedByTrusted(CertPath signer) {
        Set<TrustAnchor> issuers = trusted.stream()
                .filter(certificate -> certificate.getBasicConstraints() >= 0)
                .map(certificate -> new TrustAnchor(certificate, null))
                .collect(Collectors.toSet());
        if (issuers.isEmpty()) {
            return false;
        }
        try {
            PKIXParameters parameters = new PKIXParameters(issuers);
            parameters.setRevocationEnabled(false);
            CertPathValidator.getInstance("PKIX").validate(signer, parameters);
            return true;
        } catch (GeneralSecurityException e) {
            return false;
        }
    }
}
