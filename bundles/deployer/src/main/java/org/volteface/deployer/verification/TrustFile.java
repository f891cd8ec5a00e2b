package org.volteface.deployer.verification;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.KeyStoreException;
import java.security.UnrecoverableKeyException;
import java.util.Collections;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The file with the certificates that are trusted, in whatever form of key store Java reads. */
public final class TrustFile {
    private static final String MAKE =
            "keytool -importcert -alias NAME -file CERTIFICATE -keystore FILE adds a certificate to one";

    private TrustFile() {}

    /**
     * Reads it.
     *
     * @param password what it was locked by; empty for one whose certificates can be read without
     * @throws IOException if there is none, or no certificate in it; says what to do
     */
    public static SignaturePolicy read(String file, String password) throws IOException {
        Path path = Path.of(file);
        if (file.isBlank() || !Files.isRegularFile(path)) {
            throw new FileNotFoundException(
                    (file.isBlank() ? "no trust store is named" : "there is no trust store " + file)
                            + ", and only signed bundles are to be taken: name a key store in the setting"
                            + " \"trustStore\" of org.volteface.deployer; " + MAKE);
        }
        try {
            KeyStore trust = KeyStore.getInstance(path.toFile(), unlocked(password));
            if (!holdsCertificate(trust)) {
                throw new IOException(file + " holds no certificate" + advice(password));
            }
            return SignaturePolicy.signedBy(trust);
        } catch (KeyStoreException e) {
            throw new IOException(file + " is no key store that Java reads: " + MAKE, e);
        } catch (GeneralSecurityException e) {
            throw new IOException(file + " cannot be read: " + e.getMessage(), e);
        } catch (IOException e) {
            throw isWrongPassword(e)
                    ? new IOException(
                            file + " cannot be opened by the password that the setting \"trustStorePassword\" of"
                                    + " org.volteface.deployer gives: write down the right one",
                            e)
                    : e;
        }
    }

    /** Certificates are public: a store in the form JKS shows them without a password. */
    private static char @Nullable [] unlocked(String password) {
        return password.isEmpty() ? null : password.toCharArray();
    }

    private static boolean holdsCertificate(KeyStore trust) throws KeyStoreException {
        for (String alias : Collections.list(trust.aliases())) {
            if (Optional.ofNullable(trust.getCertificate(alias)).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static String advice(String password) {
        return password.isEmpty()
                ? " that can be read without a password: write its password into the setting \"trustStorePassword\" of"
                        + " org.volteface.deployer, or, if it is empty, add one: " + MAKE
                : ": " + MAKE;
    }

    private static boolean isWrongPassword(IOException failure) {
        return failure.getCause() instanceof UnrecoverableKeyException;
    }
}
