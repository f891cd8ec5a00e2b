package org.volteface.system.running;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.volteface.system.House;

/** A folder in which a stranger works: with the script, and with Maven as far as the build of the house has fetched what it needs. */
final class Workshop {
    private static final int PATIENCE_IN_SECONDS = 600;

    private final Path folder;
    private final Path tools;

    Workshop(Path folder) throws IOException {
        this.folder = folder;
        this.tools = Files.createDirectories(folder.resolve(".tools"));
        script(folder.resolve("volteface"), House.ROOT.resolve("volteface").toString());
        script(tools.resolve("mvn"), maven());
        copy(House.ROOT.resolve("samples/articles"), folder.resolve("samples/articles"));
    }

    /** Copies a folder, without what was built in it. */
    static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path relative = from.relativize(file);
                if (!relative.startsWith("target")) {
                    Files.createDirectories(to.resolve(relative).getParent());
                    Files.copy(file, to.resolve(relative));
                }
            }
        }
    }

    /** Runs a line as it is typed, and waits for its end. */
    Volteface run(String line) throws Exception {
        return run(line, "");
    }

    /** As {@link #run(String)}, with something typed in. */
    Volteface run(String line, String input) throws Exception {
        byte[] bytes = input.getBytes(StandardCharsets.UTF_8);
        return Volteface.finish(start(line), in -> in.write(bytes), PATIENCE_IN_SECONDS);
    }

    /** Runs a line that goes on: its process is the command itself. */
    Process startServer(String line) throws IOException {
        return builder("exec " + line)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("server.log").toFile())
                .start();
    }

    private Process start(String line) throws IOException {
        return builder(line).start();
    }

    private ProcessBuilder builder(String line) {
        ProcessBuilder builder = new ProcessBuilder("bash", "-c", line).directory(folder.toFile());
        builder.environment().merge("PATH", tools.toString(), (path, first) -> first + ":" + path);
        builder.environment().put("VOLTEFACE_BUILD", "never");
        builder.environment().remove("MAVEN_PROJECTBASEDIR");
        return builder;
    }

    private static void script(Path file, String command) throws IOException {
        Files.writeString(file, "#!/bin/sh\nexec " + command + " \"$@\"\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
    }

    /** Without a network, and in this JVM's way of keeping what was fetched; a JVM for each set of tests would take most of the time. */
    private static String maven() {
        String repository = System.getProperty("maven.repo.local", "");
        return found("mvn") + " -o -B -ntp -DforkCount=0"
                + (repository.isEmpty() ? "" : " '-Dmaven.repo.local=" + repository + "'");
    }

    private static Path found(String program) {
        List<String> places = Arrays.asList(System.getenv("PATH").split(":", -1));
        return places.stream()
                .map(place -> Path.of(place, program))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no " + program + " on the path"));
    }
}
