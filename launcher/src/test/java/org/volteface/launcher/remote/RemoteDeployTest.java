package org.volteface.launcher.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of a deployment that is to be put in force, by how its shadow run ends. A small web server stands in. */
@Timeout(30)
final class RemoteDeployTest {
    @TempDir
    Path data;

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final Queue<String> progress = new ArrayDeque<>();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private HttpServer server;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/api/shell", this::answer);
        server.start();
        Files.writeString(
                data.resolve("instance"), "port=" + server.getAddress().getPort() + "\ntoken=t\n");
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void whatIsThroughIsPutInForce() throws Exception {
        progress.addAll(List.of("running: 1 of 2 documents", "through: 2 of 2 documents"));
        deploy();
        assertThat(asked).last().isEqualTo("promote 7");
    }

    @Test
    void whatBrokeDownOrWasEndedIsNot() {
        for (String end : List.of("broken: it hangs: 1 of 2 documents", "none: discarded")) {
            asked.clear();
            progress.addAll(List.of("running: 1 of 2 documents", end));
            assertThatThrownBy(this::deploy)
                    .isInstanceOfSatisfying(RemoteFailure.class, failure -> assertThat(failure.status())
                            .isEqualTo(RemoteFailure.REFUSED))
                    .hasMessageContaining("attempt 7 is not put in force")
                    .hasMessageContaining(end);
            assertThat(asked).doesNotContain("promote 7");
        }
    }

    private void deploy() throws RemoteFailure, InterruptedException {
        PrintStream printed = new PrintStream(out, true, StandardCharsets.UTF_8);
        new RemoteDeploy(RunningInstance.on(data), printed, printed)
                .run(DeployRequest.parse(List.of("--promote", "a.jar")));
    }

    private void answer(HttpExchange exchange) throws IOException {
        String line = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        asked.add(line);
        String answer = line.startsWith("deploy ")
                ? "Attempt 7, a.jar, is running in shadow\n"
                : line.endsWith("--show progress") ? progress.remove() + "\n" : "done\n";
        byte[] bytes = answer.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
