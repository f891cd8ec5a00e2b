package org.volteface.system.guests.prover;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;

/** Somebody who is logged in to the console and reads its pages. */
final class Analyst {
    /**
     * A page as it came.
     *
     * @param status the status of the answer
     * @param text what it says
     */
    record Page(int status, String text) {}

    private final URI console;
    private final String session;

    /** Logs in to the server that keeps its data in {@code data}. */
    Analyst(Path data) throws IOException {
        Properties instance = new Properties();
        instance.load(new StringReader(Files.readString(data.resolve("instance"))));
        console = URI.create("http://127.0.0.1:" + instance.getProperty("port"));
        String password = Files.readString(data.resolve("admin-password")).strip();
        HttpURLConnection login = open("/login");
        login.setDoOutput(true);
        login.getOutputStream()
                .write(("password=" + URLEncoder.encode(password, StandardCharsets.UTF_8))
                        .getBytes(StandardCharsets.UTF_8));
        List<String> cookies = login.getHeaderFields().getOrDefault("Set-Cookie", List.of());
        if (cookies.isEmpty()) {
            throw new IOException("no way in: " + login.getResponseCode());
        }
        session = cookies.stream().map(cookie -> cookie.split(";", 2)[0]).collect(Collectors.joining("; "));
    }

    /** Reads a page, whatever the answer is. */
    Page read(String path) throws IOException {
        HttpURLConnection request = open(path);
        request.setRequestProperty("Cookie", session);
        int status = request.getResponseCode();
        try (InputStream body = status < 400 ? request.getInputStream() : request.getErrorStream()) {
            return new Page(status, body == null ? "" : new String(body.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private HttpURLConnection open(String path) throws IOException {
        HttpURLConnection connection =
                (HttpURLConnection) console.resolve(path).toURL().openConnection();
        connection.setInstanceFollowRedirects(false);
        return connection;
    }
}
