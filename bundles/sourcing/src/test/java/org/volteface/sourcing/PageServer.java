package org.volteface.sourcing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A web server on this machine that answers as each test says. */
final class PageServer implements AutoCloseable {
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();

    PageServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.start();
    }

    URI address(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    /** Answers with a page. */
    URI page(String path, String type, String content, Charset charset) {
        return answer(path, exchange -> send(exchange, 200, type, content.getBytes(charset)));
    }

    URI html(String path, String content) {
        return page(path, "text/html; charset=utf-8", content, StandardCharsets.UTF_8);
    }

    /** Answers with a status and a short page. */
    URI status(String path, int status) {
        return answer(path, exchange -> send(exchange, status, "text/html", "<p>So.".getBytes(StandardCharsets.UTF_8)));
    }

    URI redirect(String path, String location) {
        return answer(path, exchange -> {
            exchange.getResponseHeaders().set("Location", location);
            send(exchange, 302, "text/html", "<p>Elsewhere.".getBytes(StandardCharsets.UTF_8));
        });
    }

    URI answer(String path, Answer answer) {
        server.createContext(path, exchange -> {
            try (exchange) {
                answer.to(exchange);
            }
        });
        return address(path);
    }

    static void send(HttpExchange exchange, int status, String type, byte[] content) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, content.length);
        exchange.getResponseBody().write(content);
    }

    /** Sends the beginning of a page without saying how long it will be. */
    static OutputStream begin(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/html");
        exchange.sendResponseHeaders(200, 0);
        return exchange.getResponseBody();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    /** What one path answers. */
    interface Answer {
        void to(HttpExchange exchange) throws IOException;
    }
}
