package org.volteface.system.running;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/** A browser without a window: it keeps its session, runs no script, and follows nothing by itself. */
public final class WebClient {
    private static final String EDGE = "edge-of-a-part";

    private final Callable<Integer> port;
    private final List<String> session = new ArrayList<>();

    /** Takes the port of the server, which is asked for at each request. */
    public WebClient(Callable<Integer> port) {
        this.port = port;
    }

    /** Whether the server answers with 200. */
    public boolean answers(String path) throws Exception {
        try {
            return get(path).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    /** Logs in as the user that the first start makes. */
    public void logIn(String password) throws Exception {
        logIn("admin", password);
    }

    void logIn(String user, String password) throws Exception {
        HttpResponse<String> answer = post("/login", "user=" + user + "&password=" + password);
        String cookie = answer.headers().firstValue("Set-Cookie").orElseThrow();
        Collections.addAll(session, "Cookie", cookie.split(";", 2)[0]);
    }

    /** Asks for a page. */
    public HttpResponse<String> get(String path) throws Exception {
        return send("GET", path, BodyPublishers.noBody(), session);
    }

    /** Posts a form. */
    public HttpResponse<String> post(String path, String form) throws Exception {
        List<String> headers = new ArrayList<>(session);
        Collections.addAll(headers, "Content-Type", "application/x-www-form-urlencoded");
        return send("POST", path, BodyPublishers.ofString(form), headers);
    }

    /** Posts a form with a file in its field {@code file}. */
    public HttpResponse<String> upload(String path, Path file) throws Exception {
        return upload(path, file, Map.of());
    }

    /** As the other, with other fields too. */
    HttpResponse<String> upload(String path, Path file, Map<String, String> fields) throws Exception {
        StringBuilder head = new StringBuilder();
        fields.forEach((name, value) -> head.append("--" + EDGE + "\r\nContent-Disposition: form-data; name=\"")
                .append(name)
                .append("\"\r\n\r\n")
                .append(value)
                .append("\r\n"));
        head.append("--" + EDGE + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"")
                .append(file.getFileName())
                .append("\"\r\nContent-Type: application/java-archive\r\n\r\n");
        List<byte[]> parts = List.of(
                head.toString().getBytes(StandardCharsets.UTF_8),
                Files.readAllBytes(file),
                ("\r\n--" + EDGE + "--\r\n").getBytes(StandardCharsets.UTF_8));
        int length = parts.stream().mapToInt(part -> part.length).sum();
        List<String> headers = new ArrayList<>(session);
        Collections.addAll(headers, "Content-Type", "multipart/form-data; boundary=" + EDGE);
        BodyPublisher body = BodyPublishers.fromPublisher(BodyPublishers.ofByteArrays(parts), length);
        return send("POST", path, body, headers);
    }

    /** Sends a request as a program does that has no session. */
    HttpResponse<String> send(String method, String path, String body, String... headers) throws Exception {
        return send(method, path, BodyPublishers.ofString(body), List.of(headers));
    }

    private HttpResponse<String> send(String method, String path, BodyPublisher body, List<String> headers)
            throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port.call() + path))
                .method(method, body);
        HttpRequest.Builder full = headers.isEmpty() ? request : request.headers(headers.toArray(String[]::new));
        return HttpClient.newHttpClient().send(full.build(), BodyHandlers.ofString());
    }
}
