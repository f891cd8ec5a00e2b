package org.volteface.deployer.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.CertPath;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import jdk.security.jarsigner.JarSigner;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.volteface.deployer.jars.TestJar;
import org.volteface.deployer.staging.Refused;
import org.volteface.deployer.staging.StagedFile;

class SignaturePolicyTest {
    private static final char[] PASSWORD = "changeit".toCharArray();
    private static final String SIGN = "; sign the finished jar with jarsigner, by a certificate in the trust store";

    @TempDir
    private static Path keys;

    private static KeyStore store;

    @TempDir
    private Path folder;

    /** An authority, one that it has issued, one that is past its time, and a stranger. */
    @BeforeAll
    static void makeKeys() throws Exception {
        Path path = keys.resolve("keys.p12");
        generate(path, "authority", "-ext", "bc=ca:true");
        generate(path, "author", "-signer", "authority");
        generate(path, "late", "-startdate", "-10d", "-validity", "5");
        generate(path, "stranger");
        store = KeyStore.getInstance(path.toFile(), PASSWORD);
    }

    @Test
    void takesWhatTheHolderOfATrustedCertificateHasSigned() throws Exception {
        verify(signed("stranger"), "stranger");
    }

    @Test
    void takesWhatTheHolderOfAnIssuedCertificateHasSigned() throws Exception {
        verify(signed("author"), "authority");
    }

    @Test
    void takesAnythingWhereNoSignatureIsAskedFor() throws Exception {
        Path jar = write(jar());
        new Verification(SignaturePolicy.any(), () -> new Platform(Map.of(), Set.of())).of(new StagedFile(jar, "5", 1));
    }

    @Test
    void refusesWhatNobodyHasSigned() throws Exception {
        assertRefused(write(jar()), "it is signed by nobody, and only signed bundles are taken" + SIGN, "authority");
    }

    @Test
    void refusesAStranger() throws Exception {
        assertRefused(
                signed("stranger"),
                "it is signed by CN=stranger, whose certificate is not in the trust store, nor is that of an authority that"
                        + " issued it (CN=stranger): have it signed by somebody trusted, or add the certificate",
                "authority");
    }

    @Test
    void refusesWhatATrustedCertificateThatIsNoAuthorityHasIssued() throws Exception {
        generate(keys.resolve("keys.p12"), "guest", "-signer", "stranger");
        store = KeyStore.getInstance(keys.resolve("keys.p12").toFile(), PASSWORD);
        assertRefused(
                signed("guest"),
                "it is signed by CN=guest, whose certificate is not in the trust store, nor is that of an authority that"
                        + " issued it (CN=stranger): have it signed by somebody trusted, or add the certificate",
                "stranger");
    }

    @Test
    void refusesACertificateThatIsPastItsTime() throws Exception {
        Path jar = signed("late");
        assertThatThrownBy(() -> verify(jar, "late"))
                .isInstanceOf(Refused.class)
                .hasMessageMatching("it is signed by CN=late, whose certificate is no longer valid since \\S+Z: have it"
                        + " signed with a new one");
    }

    @Test
    void refusesAnEntryThatWasAdded() throws Exception {
        assertRefused(
                changed(signed("author"), "b.txt", "b"),
                "its entry \"b.txt\" is not covered by the signature of CN=author" + SIGN,
                "authority");
    }

    @Test
    void refusesAnEntryThatWasChanged() throws Exception {
        Path jar = changed(signed("author"), "a.txt", "other");
        assertThatThrownBy(() -> verify(jar, "authority"))
                .isInstanceOf(Refused.class)
                .hasMessageMatching("it was changed after it was signed \\(.*a\\.txt.*\\): sign it anew");
    }

    @Test
    void refusesAnEntryThatWasTakenAway() throws Exception {
        assertRefused(
                changed(signed("author"), "a.txt", ""),
                "its entry \"a.txt\" was signed and is not in it any more" + SIGN,
                "authority");
    }

    @Test
    void refusesASignatureThatProvesNothing() throws Exception {
        Path jar = write(jar().entry("META-INF/X.SF", "Signature-Version: 1.0\r\n\r\n"));
        assertRefused(
                jar,
                "it is signed in a way that this Java does not accept, such as by MD5, or by nobody's key" + SIGN,
                "late");
    }

    private static TestJar jar() {
        return TestJar.bundle("org.example.words", "1.0.0")
                .with("Export-Package", "org.example.words")
                .entry("a.txt", "a")
                .entry("c.txt", "c");
    }

    private Path write(TestJar jar) throws IOException {
        return jar.write(folder.resolve("a.jar"));
    }

    private Path signed(String alias) throws IOException, GeneralSecurityException {
        Certificate[] chain = store.getCertificateChain(alias);
        CertPath path = CertificateFactory.getInstance("X.509").generateCertPath(Arrays.asList(chain));
        JarSigner signer = new JarSigner.Builder((PrivateKey) store.getKey(alias, PASSWORD), path).build();
        Path signed = folder.resolve("signed.jar");
        try (ZipFile unsigned = new ZipFile(write(jar()).toFile());
                OutputStream out = Files.newOutputStream(signed)) {
            signer.sign(unsigned, out);
        }
        return signed;
    }

    /** With another entry, or another text in an entry, or without it. */
    private static Path changed(Path jar, String name, String text) throws IOException {
        ByteArrayOutputStream changed = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(jar)));
                ZipOutputStream out = new ZipOutputStream(changed)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (!entry.getName().equals(name)) {
                    out.putNextEntry(new ZipEntry(entry.getName()));
                    in.transferTo(out);
                }
            }
            if (!text.isEmpty()) {
                out.putNextEntry(new ZipEntry(name));
                out.write(text.getBytes(StandardCharsets.UTF_8));
            }
        }
        return Files.write(jar, changed.toByteArray());
    }

    private static void assertRefused(Path jar, String reason, String trusted) {
        assertThatThrownBy(() -> verify(jar, trusted))
                .isInstanceOf(Refused.class)
                .hasMessage(reason);
    }

    private static void verify(Path jar, String trusted) throws Exception {
        KeyStore trust = KeyStore.getInstance("PKCS12");
        trust.load(null, null);
        trust.setCertificateEntry("a", store.getCertificate(trusted));
        Verification verification =
                new Verification(SignaturePolicy.signedBy(trust), () -> new Platform(Map.of(), Set.of()));
        assertThat(verification.of(new StagedFile(jar, "5ba9", 1)).symbolicName())
                .isEqualTo("org.example.words");
    }

    private static void generate(Path path, String name, String... more) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-keyalg",
                "EC",
                "-storepass",
                new String(PASSWORD),
                "-keystore",
                path.toString(),
                "-alias",
                name,
                "-dname",
                "CN=" + name));
        command.addAll(List.of(more));
        Process keytool = new ProcessBuilder(command).redirectErrorStream(true).start();
        try (InputStream said = keytool.getInputStream()) {
            String text = new String(said.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(keytool.waitFor()).as(text).isZero();
        }
    }
}
