package org.volteface.launcher.remote;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.net.HttpRetryException;
import java.net.HttpURLConnection;
import java.net.Proxy;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import javax.net.ssl.HttpsURLConnection;
import org.jspecify.annotations.Nullable;

/**
 * The instance that runs on a data folder, as the file {@code instance} there tells of it.
 *
 * @param data the folder, for messages
 * @param address where it takes commands
 * @param shown what it shows where it speaks TLS
 * @param token what lets commands in
 */
record RunningInstance(String data, URL address, Shown shown, String token) {
    static {
        // The server takes no request for another host than its certificate is for, and it is not called by that name
        // here.
        System.setProperty("sun.net.http.allowRestrictedHeaders", "true");
    }

    private static final int HIGHEST_PORT = 65535;
    private static final int CONNECT_MILLISECONDS = 3_000;
    private static final String SCOPE = "volteface:";

    RunningInstance {
        if (address.getPort() < 1 || address.getPort() > HIGHEST_PORT) {
            throw new IllegalArgumentException(address.getPort() + " is no port");
        }
    }

    /** The certificate that an instance shows, and a name that it is for. */
    record Shown(PinnedCertificate certificate, String name) {}

    /** The instance on a data folder; fails where none tells of itself there. */
    static RunningInstance on(Path data) throws RemoteFailure {
        Path file = data.resolve("instance");
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
            int port = Integer.parseInt(properties.getProperty("port", ""));
            String certificate = properties.getProperty("certificate", "");
            String host = properties.getProperty("host", "127.0.0.1");
            URL address = new URL(certificate.isEmpty() ? "http" : "https", host, port, "/api/shell");
            Shown shown = new Shown(new PinnedCertificate(certificate), properties.getProperty("name", host));
            return new RunningInstance(data.toString(), address, shown, properties.getProperty("token", ""));
        } catch (AccessDeniedException e) {
            throw new RemoteFailure(RemoteFailure.CANNOT_START, file + " cannot be read: permission denied", e);
        } catch (IOException | IllegalArgumentException e) {
            throw RemoteFailure.noInstance(data.toString(), e);
        }
    }

    /** Runs a command line there, and returns what it prints; fails where it is refused or fails itself. */
    String run(String line) throws RemoteFailure {
        byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
        HttpURLConnection connection = connect(bytes.length);
        try {
            connection.getOutputStream().write(bytes);
            return answer(connection.getResponseCode(), connection);
        } catch (HttpRetryException e) {
            // So it reports that the token was refused.
            throw RemoteFailure.noInstance(data, e);
        } catch (IOException e) {
            throw RemoteFailure.brokenOff(data, e);
        } finally {
            connection.disconnect();
        }
    }

    private HttpURLConnection connect(int length) throws RemoteFailure {
        try {
            HttpURLConnection connection = (HttpURLConnection) address.openConnection(Proxy.NO_PROXY);
            if (connection instanceof HttpsURLConnection secure) {
                shown.certificate().require(secure);
                secure.setRequestProperty("Host", shown.name() + ":" + address.getPort());
            }
            connection.setConnectTimeout(CONNECT_MILLISECONDS);
            connection.setRequestMethod("POST");
            connection.setRequestProperty("Authorization", "Bearer " + token);
            connection.setRequestProperty("Content-Type", "text/plain; charset=UTF-8");
            connection.setDoOutput(true);
            // A request of a set length is never silently sent twice.
            connection.setFixedLengthStreamingMode(length);
            connection.connect();
            return connection;
        } catch (IOException e) {
            throw RemoteFailure.noInstance(data, e);
        }
    }

    private String answer(int status, HttpURLConnection connection) throws IOException, RemoteFailure {
        if (status == HttpURLConnection.HTTP_OK) {
            try (InputStream text = connection.getInputStream()) {
                return new String(text.readAllBytes(), StandardCharsets.UTF_8);
            }
        }
        if (status == HttpURLConnection.HTTP_BAD_REQUEST) {
            throw new RemoteFailure(RemoteFailure.REFUSED, text(connection.getErrorStream()));
        }
        if (status == HttpURLConnection.HTTP_UNAUTHORIZED || status == HttpURLConnection.HTTP_NOT_FOUND) {
            // Something else has the port by now.
            throw RemoteFailure.noInstance(data);
        }
        throw new RemoteFailure(
                RemoteFailure.REFUSED, "the instance on " + data + " takes no commands at the moment (" + status + ")");
    }

    private static String text(@Nullable InputStream stream) throws IOException {
        if (stream == null) {
            return "refused";
        }
        try (stream) {
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8).strip();
            // Whoever tells it names the product already: the command alone says the rest.
            String reason = text.startsWith(SCOPE) ? text.substring(SCOPE.length()) : text;
            return reason.isEmpty() ? "refused" : reason;
        }
    }
}
