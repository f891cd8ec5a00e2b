package org.volteface.console.access;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The certificate that the server shows: commands on this machine know it by its hash, and speak to the server by its name.
 *
 * @param sha256 the hash, in digits and letters
 * @param name a name that it is for
 */
record ServerCertificate(String sha256, String name) {
    /** The kind of a name of a host among the names of a certificate. */
    private static final int HOST = 2;

    private static final Pattern COMMON_NAME = Pattern.compile("(?:^|,)CN=([^,]+)");

    /** The one with the key in a key store. */
    static ServerCertificate of(Path file, String password) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(in, password.toCharArray());
            for (String alias : Collections.list(store.aliases())) {
                if (store.isKeyEntry(alias) && store.getCertificate(alias) instanceof X509Certificate certificate) {
                    return new ServerCertificate(Secrets.hexHash(certificate.getEncoded()), name(certificate));
                }
            }
        } catch (GeneralSecurityException e) {
            throw new IOException(file + " cannot be read", e);
        }
        throw new IOException(file + " holds no key with its certificate");
    }

    private static String name(X509Certificate certificate) throws GeneralSecurityException {
        @Nullable Collection<List<?>> names = certificate.getSubjectAlternativeNames();
        Optional<String> host = names == null
                ? Optional.empty()
                : names.stream()
                        .filter(name -> name.get(0) instanceof Integer kind && kind == HOST)
                        .map(name -> String.valueOf(name.get(1)))
                        .findFirst();
        Matcher subject =
                COMMON_NAME.matcher(certificate.getSubjectX500Principal().getName());
        // Of all the hosts that an asterisk stands for, any will do.
        return host.orElseGet(() -> subject.find() ? subject.group(1) : "localhost")
                .replace("*", "volteface");
    }
}
