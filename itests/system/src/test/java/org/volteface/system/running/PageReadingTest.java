package org.volteface.system.running;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reads a page by its address in the running framework, where the HTTP client sees only what its bundle imports. */
class PageReadingTest {
    @TempDir
    private Path folder;

    @Test
    void fetchesAPageWhereItMay() throws Exception {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            byte[] page = "<!doctype html><article><p>The toll stays.</article>".getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/html");
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
            exchange.close();
        });
        server.start();
        try {
            String address = "http://127.0.0.1:" + server.getAddress().getPort() + "/";
            Path config = Files.writeString(
                    folder.resolve("config.json"), "{\"org.volteface.sourcing.page\": {\"privateAddresses\": true}}");
            assertThat(page(address)).singleElement().asString().contains("is not on the public network");
            assertThat(page(address, "--config", config.toString())).containsExactly("The toll stays.");
        } finally {
            server.stop(0);
        }
    }

    private List<String> page(String address, String... options) throws Exception {
        List<String> arguments = new ArrayList<>(List.of("page"));
        arguments.addAll(List.of("--with", GuestJar.build("pages", folder).toString()));
        arguments.addAll(List.of(options));
        arguments.add(address);
        Volteface run = Volteface.run("analysis", "", arguments.toArray(String[]::new));
        assertThat(run.err()).isEmpty();
        return run.out();
    }
}
