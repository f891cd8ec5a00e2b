package org.volteface.system.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.Properties;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.volteface.system.House;

/** A server that speaks TLS, as it is set up by a key store. */
class SecureServerTest {
    private static final String PASSWORD = "a password";

    @TempDir
    Path folder;

    @Test
    void speaksTlsAndNothingElse() throws Exception {
        Path keyStore = keyStore();
        Path data = folder.resolve("data");
        Process process = Server.start(
                data, "run", "--config", overlay(keyStore, PASSWORD).toString());
        try {
            process.getErrorStream().close();
            LiveServer.await("instance", () -> Files.exists(data.resolve("instance")));
            Properties instance = new Properties();
            instance.load(Files.newBufferedReader(data.resolve("instance")));
            assertThat(instance.getProperty("certificate")).hasSize(64);
            HttpClient client = client(keyStore);
            URI console = URI.create("https://localhost:" + instance.getProperty("port"));

            HttpResponse<String> login = client.send(
                    HttpRequest.newBuilder(console.resolve("/login"))
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(BodyPublishers.ofString("user=admin&password="
                                    + Files.readString(data.resolve("admin-password"))
                                            .strip()))
                            .build(),
                    BodyHandlers.ofString());
            assertThat(login.statusCode()).isEqualTo(303);
            assertThat(login.headers().allValues("Set-Cookie"))
                    .hasSize(2)
                    .allMatch(cookie -> cookie.endsWith("; Secure"));
            assertThat(login.headers().firstValue("Strict-Transport-Security")).contains("max-age=31536000");
            assertThat(shell(data)).contains("Documents");
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    @Test
    void doesNotStartWithAKeyStoreThatCannotBeRead() throws Exception {
        Path overlay = overlay(keyStore(), "another");

        Volteface run = Server.command(folder.resolve("data"), "run", "--config", overlay.toString());

        assertThat(run.status()).isEqualTo(2);
        assertThat(String.join("\n", run.err())).contains("keyStore", "cannot be read as PKCS#12");
    }

    private Path overlay(Path keyStore, String password) throws Exception {
        return Files.writeString(
                folder.resolve("tls.json"),
                "{\"org.volteface.console\":{\"keyStore\":\"" + keyStore + "\",\"keyStorePassword\":\"" + password
                        + "\"}}");
    }

    /** The script's client, as it speaks to a running server. */
    private static String shell(Path data) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        House.ROOT.resolve("launcher/target/lib") + "/*",
                        "org.volteface.launcher.remote.RemoteShell",
                        "--data",
                        data.toString(),
                        "status")
                .redirectErrorStream(true)
                .start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private Path keyStore() throws Exception {
        Path file = folder.resolve("key.p12");
        Process made = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-keyalg",
                        "EC",
                        "-alias",
                        "volteface",
                        "-dname",
                        "CN=localhost",
                        "-ext",
                        "san=dns:localhost",
                        "-validity",
                        "2",
                        "-storetype",
                        "PKCS12",
                        "-storepass",
                        PASSWORD,
                        "-keystore",
                        file.toString())
                .redirectErrorStream(true)
                .start();
        made.getInputStream().readAllBytes();
        assertThat(made.waitFor()).isZero();
        return file;
    }

    private static HttpClient client(Path keyStore) throws Exception {
        KeyStore store = KeyStore.getInstance(keyStore.toFile(), PASSWORD.toCharArray());
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("volteface", store.getCertificate("volteface"));
        TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        factory.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, factory.getTrustManagers(), null);
        return HttpClient.newBuilder().sslContext(context).build();
    }
}
