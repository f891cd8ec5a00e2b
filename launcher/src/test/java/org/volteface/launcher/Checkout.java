package org.volteface.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A checkout that holds the script and hardly more.
 *
 * @param root its folder
 * @param tools the folder where the script finds its tools; no Java is there, and a Maven that only writes down that it was called
 */
record Checkout(Path root, Path tools) {
    static final Path SCRIPT = Path.of("..", "volteface");

    private static final String MAVEN = """
            #!/bin/bash
            [ "$1" != --version ] || { echo "Apache Maven 3.8.7 (of a kind)"; exit 0; }
            echo built >> builds
            echo '[INFO] Building Volteface :: launcher 1.0.0-SNAPSHOT                      [2/2]'
            [ ! -e broken ] || { echo '[ERROR] Launcher.java:[1,2] it is broken'; exit 1; }
            mkdir -p launcher/target/lib features/target/bundles
            touch launcher/target/lib/a.jar launcher/target/lib/launcher-1.jar
            case "$*" in *"clean install"*) cat tests;; esac
            """;

    private static final String JAVA = """
            #!/bin/bash
            case "$*" in *ArchiveClassesAtExit*) exit 0;; esac
            case "$*" in *TieredStopAtLevel=1*) echo small >&2;; esac
            case "$*" in *-Xmx1g*-Xmx2g*) echo more memory >&2;; esac
            case "$*" in *server*) echo "mask $(umask)" >&2;; esac
            all="$*"
            case "$all" in *RemoteShell*) echo "shell ${all##*RemoteShell }"; exit 0;; esac
            echo "pid $$ main ${all##*org.volteface.launcher.Main }"
            """;

    /** How a call of the script ended. */
    record Outcome(int status, List<String> out, List<String> err, long pid) {}

    /** Lays out a new one in two empty folders. */
    static Checkout lay(Path root, Path tools) throws IOException {
        for (String tool : List.of(
                "bash",
                "readlink",
                "sed",
                "find",
                "mkdir",
                "mktemp",
                "flock",
                "tee",
                "rm",
                "mv",
                "grep",
                "head",
                "tail",
                "cat",
                "env",
                "awk",
                "cut",
                "du",
                "touch")) {
            Path found = Path.of("/usr/bin", tool);
            Files.createSymbolicLink(tools.resolve(tool), Files.exists(found) ? found : Path.of("/bin", tool));
        }
        executable(root.resolve("volteface"), Files.readString(SCRIPT));
        for (String module : List.of("bundles/a", "launcher", "itests/contracts")) {
            Files.createDirectories(root.resolve(module).resolve("src/main"));
            Files.createFile(root.resolve(module).resolve("pom.xml"));
        }
        Files.createDirectories(root.resolve("features"));
        for (String pom : List.of("pom.xml", "bundles/pom.xml", "features/pom.xml")) {
            Files.createFile(root.resolve(pom));
        }
        executable(tools.resolve("mvn"), MAVEN);
        return new Checkout(root, tools);
    }

    /** Makes an unpacked distribution of it: everything that was built, and no sources. */
    void distribute() throws IOException {
        Files.delete(root.resolve("pom.xml"));
        for (String folder : List.of("lib", "features", "config")) {
            Files.createDirectories(root.resolve(folder));
        }
        Files.createFile(root.resolve("lib/launcher-1.jar"));
    }

    Process start(Path javaHome, String... arguments) throws IOException {
        return start(javaHome, Map.of(), arguments);
    }

    Process start(Path javaHome, Map<String, String> environment, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(root.resolve("volteface").toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(root.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        builder.environment().put("PATH", tools.toString());
        builder.environment().put("JAVA_HOME", javaHome.toString());
        return builder.start();
    }

    static Outcome finish(Process process) throws Exception {
        List<String> out = lines(process.getInputStream().readAllBytes());
        List<String> err = lines(process.getErrorStream().readAllBytes());
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new Outcome(process.exitValue(), out, err, process.pid());
    }

    static List<String> lines(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8).lines().toList();
    }

    int builds() throws IOException {
        return Files.readAllLines(root.resolve("builds")).size();
    }

    /** A JDK of the given version whose JVM only writes down how it was called. */
    Path jdk(String version) throws IOException {
        Path home = Files.createDirectories(root.resolve("jdk-" + version));
        Files.createDirectories(home.resolve("bin"));
        Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
        executable(home.resolve("bin/java"), JAVA);
        executable(home.resolve("bin/javac"), JAVA);
        return home;
    }

    static void executable(Path file, String text) throws IOException {
        Files.writeString(file, text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
