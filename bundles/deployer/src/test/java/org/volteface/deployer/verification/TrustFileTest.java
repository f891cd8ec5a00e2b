package org.volteface.deployer.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.Certificate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Trust stores as admins have them. */
final class TrustFileTest {
    private static final String PASSWORD = "changeit";

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("trust");
    }

    @ParameterizedTest
    @CsvSource({"PKCS12, changeit", "JKS, changeit", "JKS, ''"})
    void takesBothForms(String form, String password) throws Exception {
        write(form, true);
        assertThat(TrustFile.read(file.toString(), password).asksForSignatures())
                .isTrue();
    }

    @Test
    void asksForThePasswordWhereNothingCanBeReadWithout() throws Exception {
        write("PKCS12", true);
        assertRefused("", "holds no certificate that can be read without a password", "\"trustStorePassword\"");
    }

    @Test
    void refusesAWrongPassword() throws Exception {
        write("PKCS12", true);
        assertRefused("mistaken", "cannot be opened by the password", "\"trustStorePassword\"");
    }

    @ParameterizedTest
    @CsvSource({"PKCS12", "JKS"})
    void refusesAStoreWithoutACertificate(String form) throws Exception {
        write(form, false);
        assertRefused(PASSWORD, "holds no certificate", "keytool -importcert");
    }

    @Test
    void refusesWhatIsNoKeyStore() throws Exception {
        Files.writeString(file, "no key store");
        assertRefused(PASSWORD, "is no key store that Java reads", "keytool -importcert");
    }

    @Test
    void refusesWhatIsNotThere() {
        assertRefused("", "there is no trust store", "\"trustStore\"");
        assertThatThrownBy(() -> TrustFile.read("", "")).hasMessageContaining("no trust store is named");
    }

    private void assertRefused(String password, String... parts) {
        assertThatThrownBy(() -> TrustFile.read(file.toString(), password))
                .isInstanceOf(IOException.class)
                .hasMessageContainingAll(parts);
    }

    private void write(String form, boolean filled) throws Exception {
        KeyStore store = KeyStore.getInstance(form);
        store.load(null, null);
        if (filled) {
            store.setCertificateEntry("author", certificate());
        }
        try (OutputStream out = Files.newOutputStream(file)) {
            store.store(out, PASSWORD.toCharArray());
        }
    }

    private Certificate certificate() throws Exception {
        Path keys = folder.resolve("keys.p12");
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-keyalg",
                        "EC",
                        "-storepass",
                        PASSWORD,
                        "-keystore",
                        keys.toString(),
                        "-alias",
                        "author",
                        "-dname",
                        "CN=author")
                .redirectErrorStream(true)
                .start();
        String said = new String(keytool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(keytool.waitFor()).as(said).isZero();
        return KeyStore.getInstance(keys.toFile(), PASSWORD.toCharArray()).getCertificate("author");
    }
}
