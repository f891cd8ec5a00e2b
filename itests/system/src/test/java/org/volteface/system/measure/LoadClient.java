package org.volteface.system.measure;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;

/** Somebody who is logged in as admin and asks with as many connections as there are questions at once. */
final class LoadClient {
    private static final String PART = "part of ";

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI console;
    private final String session;

    LoadClient(URI console, String password) throws IOException, InterruptedException {
        this.console = console;
        HttpRequest login = HttpRequest.newBuilder(console.resolve("/login"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(
                        "user=admin&password=" + URLEncoder.encode(password, StandardCharsets.UTF_8)))
                .build();
        this.session = client.send(login, BodyHandlers.discarding())
                .headers()
                .firstValue("Set-Cookie")
                .orElseThrow()
                .split(";", 2)[0];
    }

    /** Asks for an address, or, where {@link #PART} stands before it, for the part of its page that changes while somebody types. */
    HttpResponse<String> ask(String address) throws IOException, InterruptedException {
        boolean part = address.startsWith(PART);
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        console.resolve(part ? address.substring(PART.length()) : address))
                .header("Cookie", session);
        if (part) {
            request.header("HX-Request", "true");
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }

    JsonObject json(String path) throws IOException, InterruptedException {
        return JsonParser.parseString(ask(path).body()).getAsJsonObject();
    }

    /** The id of the first that a list shows, as it stands in an address. */
    String firstId(String list) throws IOException, InterruptedException {
        JsonObject page = json(list);
        JsonArray items = page.entrySet().stream()
                .filter(member -> member.getValue().isJsonArray())
                .findFirst()
                .orElseThrow()
                .getValue()
                .getAsJsonArray();
        JsonObject first = items.get(0).getAsJsonObject();
        String id = first.get(first.has("id") ? "id" : "key").getAsString();
        return URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
