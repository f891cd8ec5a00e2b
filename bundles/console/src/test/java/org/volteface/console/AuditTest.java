package org.volteface.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.volteface.api.intake.Receipt;
import org.volteface.console.access.AuditLog;
import org.volteface.console.access.ConsoleConfig;
import org.volteface.console.access.Doorkeeper;
import org.volteface.console.access.Role;
import org.volteface.contracts.Configurations;

/** What goes on record of that which is done over the web, however it is asked for. */
final class AuditTest {
    @TempDir
    Path data;

    private final StandInPlatform platform = new StandInPlatform();
    private WebServer server;
    private String admin;

    @BeforeEach
    void start() throws Exception {
        platform.keptArchive = new AnalystArchive();
        platform.keptReviews = Optional.of(new StandInReviews());
        platform.keptIntake = Optional.of(document -> new Receipt(document.id(), true));
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

    @Test
    void hasOneLineOfEachDeed() throws Exception {
        String finding = AnalystArchive.FOUND.finding().id();
        String decisions = "/findings/" + finding + "/decision";

        assertThat(linesOf(decisions, "decision=dismiss&why=another+ferry"))
                .singleElement()
                .asString()
                .contains("\"what\":\"dismiss finding\",\"target\":\"" + finding + "\",\"outcome\":\"done\"");
        assertThat(linesOf(decisions, "decision=dismiss"))
                .singleElement()
                .asString()
                .contains("not done");
        assertThat(linesOf("/add/text", "title=A&publisher=P&date=2024-02-03&text=Words."))
                .singleElement()
                .asString()
                .contains("\"what\":\"add\"");
        assertThat(linesOf("/documents/retry", "")).singleElement().asString().contains("try again all");
        assertThat(linesOf("/documents/document-1/retry", ""))
                .singleElement()
                .asString()
                .contains("\"what\":\"try document again\",\"target\":\"document-1\"");
        assertThat(linesOf("/users", "name=ann&role=reader")).hasSize(1);
        assertThat(linesOf("/users", "name=ann&role=reader"))
                .singleElement()
                .asString()
                .contains("there is a user");
        assertThat(linesOf("/account/password", "present=wrong&new=a&again=a"))
                .singleElement()
                .asString()
                .contains("the present password is wrong");
    }

    @Test
    void isOfTheServerThatWasAsked(@TempDir Path other) throws Exception {
        ConsoleConfig config =
                Configurations.of(ConsoleConfig.class, Map.of("folder", other.toString(), "port", "4712"));
        AuditLog others = new Doorkeeper(config).auditLog();

        assertThat(linesOf("/users", "name=ann&role=reader")).hasSize(1);
        assertThat(others.latest(1, entry -> true)).isEmpty();
    }

    private List<String> linesOf(String path, String form) throws Exception {
        int before = lines().size();
        server.post(path, form, "Cookie", admin);
        return lines().subList(before, lines().size());
    }

    private List<String> lines() throws Exception {
        return Files.readAllLines(data.resolve("logs/audit.log"));
    }
}
