package org.volteface.launcher.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the client makes of the answers of an instance, for which a small web server stands in. */
@Timeout(30)
final class RemoteShellTest {
    private static final String TOKEN = "a-token";

    @TempDir
    Path data;

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final List<String> latest = new CopyOnWriteArrayList<>();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private HttpServer server;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/api/shell", this::answer);
        server.start();
        tell(server.getAddress().getPort(), TOKEN);
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void printsWhatACommandAnswers() throws Exception {
        assertThat(shell().run("status Ünal")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("answer to status Ünal\n");
        assertThat(err.size()).isZero();
    }

    @Test
    void tellsWhyACommandIsRefused() throws Exception {
        assertThat(shell().run("refuse")).isEqualTo(1);
        assertThat(out.size()).isZero();
        assertThat(lines(err)).containsExactly("volteface: there is no such thing");
    }

    @Test
    void namesTheProductOnce() throws Exception {
        assertThat(shell().run("fail")).isEqualTo(1);
        assertThat(lines(err)).containsExactly("volteface: fail: it went wrong");
    }

    @Test
    void tellsThatAnInstanceTakesNoCommands() throws Exception {
        assertThat(shell().run("503")).isEqualTo(1);
        assertThat(lines(err))
                .containsExactly("volteface: the instance on " + data + " takes no commands at the moment (503)");
    }

    @Test
    void tellsThatAnInstanceBreaksOff() throws Exception {
        assertThat(shell().run("break")).isEqualTo(1);
        assertThat(asked).containsExactly("break");
        assertThat(lines(err))
                .singleElement()
                .asString()
                .startsWith("volteface: the instance on " + data + " broke off");
    }

    @ParameterizedTest
    @ValueSource(strings = {"401", "404"})
    void findsNoInstanceWhereAnotherHasThePort(String status) throws Exception {
        assertThat(shell().run(status)).isEqualTo(2);
        assertThat(lines(err)).containsExactly(noInstance());
    }

    @Test
    void findsNoInstanceWhereTheTokenIsOld() throws Exception {
        tell(server.getAddress().getPort(), "an-older-token");

        assertThat(shell().run("status")).isEqualTo(2);
        assertThat(lines(err)).containsExactly(noInstance());
        assertThat(asked).isEmpty();
    }

    @Test
    void findsNoInstanceWhereNobodyListens() throws Exception {
        RemoteShell shell = shell();
        server.stop(0);

        assertThat(shell.run("status")).isEqualTo(2);
        assertThat(lines(err)).containsExactly(noInstance());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "port=", "port=x", "port=70000\ntoken=t"})
    void findsNoInstanceWhereTheFileSaysNothing(String text) throws Exception {
        Files.writeString(data.resolve("instance"), text);

        assertThatThrownBy(() -> RunningInstance.on(data)).isInstanceOf(RemoteFailure.class);
    }

    @Test
    void findsNoInstanceWithoutTheFile() throws Exception {
        Files.delete(data.resolve("instance"));

        assertThatThrownBy(() -> RunningInstance.on(data))
                .isInstanceOf(RemoteFailure.class)
                .hasMessage("no instance runs on " + data + ": start one with ./volteface run");
    }

    @Test
    void runsLineByLineUntilExit() throws Exception {
        assertThat(runAll("one\n\n  two  \nexit\nthree\n")).isZero();
        assertThat(asked).containsExactly("one", "two");
        assertThat(lines(out)).containsExactly("answer to one", "answer to two");
    }

    @Test
    void goesOnAfterARefusal() throws Exception {
        assertThat(runAll("refuse\none")).isEqualTo(1);
        assertThat(asked).containsExactly("refuse", "one");
    }

    @Test
    void stopsWhereTheInstanceIsGone() throws Exception {
        assertThat(runAll("401\none")).isEqualTo(2);
        assertThat(asked).containsExactly("401");
    }

    @Test
    void tellsWhatCameOfWhatRestartsTheServer() throws Exception {
        latest.add("8    being looked at  lib.jar");
        latest.add("8    applied          lib.jar: in the place of the platform's own");
        client().run(deploy("--force"));
        assertThat(lines(out)).containsExactly("8    applied          lib.jar: in the place of the platform's own");
        latest.add("9    rolled back      lib.jar: it does not start");
        assertThatThrownBy(() -> client().run(deploy("--force")))
                .hasMessage("9 rolled back lib.jar: it does not start");
    }

    @Test
    void tellsThatItBrokeOffWhereNothingWasToRestart() throws Exception {
        assertThatThrownBy(() -> client().run(deploy())).hasMessageContaining("broke off");
    }

    private RemoteDeploy client() throws RemoteFailure {
        return new RemoteDeploy(RunningInstance.on(data), stream(out), stream(err));
    }

    private static DeployRequest deploy(String... options) throws RemoteFailure {
        List<String> words = new ArrayList<>(List.of(options));
        words.add("lib.jar");
        return DeployRequest.parse(words);
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String line = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        if (!("Bearer " + TOKEN).equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            exchange.getResponseHeaders().set("WWW-Authenticate", "Bearer");
            exchange.sendResponseHeaders(401, -1);
            return;
        }
        asked.add(line);
        if (line.startsWith("deploy ")) {
            exchange.close();
            return;
        }
        switch (line) {
            case "deployments --limit 1" -> send(exchange, 200, latest.remove(0) + "\n");
            case "fail" -> send(exchange, 400, "volteface:fail: it went wrong\n");
            case "refuse" -> send(exchange, 400, "there is no such thing\n");
            case "401", "404", "503" -> send(exchange, Integer.parseInt(line), "no");
            case "break" -> exchange.close();
            default -> send(exchange, 200, "answer to " + line + "\n");
        }
    }

    private static void send(HttpExchange exchange, int status, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private void tell(int port, String token) throws IOException {
        Files.writeString(data.resolve("instance"), "port=" + port + "\ntoken=" + token + "\n");
    }

    private RemoteShell shell() throws RemoteFailure {
        return new RemoteShell(RunningInstance.on(data), stream(out), stream(err));
    }

    private int runAll(String lines) throws Exception {
        return shell().runAll(new BufferedReader(new StringReader(lines)));
    }

    private String noInstance() {
        return "volteface: no instance runs on " + data + ": start one with ./volteface run";
    }

    private static List<String> lines(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
