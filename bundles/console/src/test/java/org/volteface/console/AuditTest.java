package org.volteface.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.volteface.console.access.Role;

/** What goes on record of that which is done over the web, however it is asked for. */
final class AuditTest {
    @TempDir
    Path data;

    private final StandInPlatform platform = new StandInPlatform();
    private WebServer server;
    private String admin;

    @BeforeEach
    void start() throws Exception {
        server = new WebServer(data, platform);
        admin = server.enter("root", Role.ADMIN);
    }

    @AfterEach
    void stop() throws Exception {
        server.stop();
    }

    @Test
    void hasEveryChangeByTheFrameworksConsoleHoweverItsAddressIsSpelt() throws Exception {
        for (String path : List.of(
                "/system/console/bundles/32",
                "/system/console/deployment/../bundles/32",
                "/system/console/volteface/./../bundles/32",
                "/system/console/deployment/%2e%2e/bundles/32",
                "/system/console/deployment;/../bundles/32",
                "/system/console/volteface/../deployment/../bundles/32")) {
            int before = lines().size();
            String answer = server.raw("POST " + path + " HTTP/1.1\r\nHost: a\r\nCookie: " + admin
                    + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");

            List<String> added = lines().subList(before, lines().size());
            if (answer.contains("not ours")) {
                assertThat(added)
                        .as(path)
                        .singleElement()
                        .asString()
                        .contains("\"target\":\"/system/console/bundles/32\"");
            }
        }
        assertThat(lines())
                .filteredOn(line -> line.contains("/system/console/bundles/32"))
                .hasSizeGreaterThan(2);
    }

    private List<String> lines() throws Exception {
        return Files.readAllLines(data.resolve("logs/audit.log"));
    }
}
