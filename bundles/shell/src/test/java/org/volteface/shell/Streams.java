package org.volteface.shell;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The streams of a command in memory. */
final class Streams {
    private final StringWriter results = new StringWriter();
    private final ByteArrayOutputStream notices = new ByteArrayOutputStream();
    private final Terminal terminal;

    Streams(String input) {
        terminal = new Terminal(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                results,
                new PrintStream(notices, true, StandardCharsets.UTF_8));
    }

    Terminal terminal() {
        return terminal;
    }

    List<String> results() {
        return results.toString().lines().toList();
    }

    List<String> notices() {
        return notices.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
