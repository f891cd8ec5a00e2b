package org.volteface.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.volteface.console.access.Role;
import org.volteface.console.access.TokenUse;
import org.volteface.console.web.Route;

/**
 * Every address and every role: who is let in, who is refused, and who is led to the login. What is right is written in {@code routes.txt},
 * one route a line, in order; a new route needs its line there.
 */
final class RolesTest {
    private static final String STRANGER = "stranger";
    /** What never ends for those who are let in. */
    private static final String ENDLESS = "/api/v1/events";

    /** The method, the address, and the status for a stranger, a reader, an analyst and an admin. */
    private static final List<String> OTHERS = List.of(
            "GET /login 200 303 303 303",
            "GET /health 200 200 200 200",
            "GET /assets/base.css 200 200 200 200",
            "GET /api/v1/openapi.json 200 200 200 200",
            "GET /api/v1/me 401 200 200 200",
            "POST /api/v1/documents 401 403 503 503",
            "GET /api/v1/findings 401 200 200 200",
            "DELETE /api/v1/findings/x/review 401 403 404 404",
            "GET /api/v1/actors/x/merge?with=y 401 403 404 404",
            "POST /api/v1/documents/file?name=a 401 403 400 400",
            "GET /api/v1/search/export/csv 401 200 200 200",
            "GET /api/v1/feeds 401 200 200 200",
            "GET /api/v1/findings/x 401 404 404 404",
            "POST /api/v1/findings 401 405 405 405",
            "GET /api/v1/nothing 401 404 404 404",
            "GET /api 401 404 404 404",
            "GET /api/v1/deployments 401 403 403 200",
            "POST /api/v1/deployments/1/promote 401 403 403 404",
            "DELETE /api/v1/deployments/org.example 401 403 403 404",
            "GET /api/deployments 401 404 404 404",
            "GET /api/v1/reports 401 200 200 200",
            "POST /api/v1/reports 401 403 400 400",
            "GET /api/v1/users 401 403 403 200",
            "GET /api/v1/audit 401 403 403 200",
            "POST /api/v1/reanalysis/pause 401 403 403 200",
            "GET /api/v1/account/tokens 401 200 200 200",
            "POST /api/shell 401 401 401 401",
            "GET /api/shell 401 401 401 401",
            "GET /feeds/findings 303 404 404 404",
            "GET /nothing 303 404 404 404",
            "POST /nothing 401 404 404 404",
            "PUT /findings 401 405 405 405");

    /** Each may what those before it may. */
    private static final List<String> LADDER = List.of("reader", "analyst", "admin");

    @TempDir
    Path data;

    private final Map<String, String[]> headersByWho = new LinkedHashMap<>();
    private WebServer server;

    @BeforeEach
    void start() throws Exception {
        server = new WebServer(data, new StandInPlatform());
        headersByWho.put(STRANGER, new String[0]);
        for (Role role : Role.values()) {
            headersByWho.put(role.label(), new String[] {"Cookie", server.enter("the-" + role.label(), role)});
        }
    }

    @AfterEach
    void stop() throws Exception {
        server.stop();
    }

    @Test
    void theTableHasEveryRouteAndNoOther() throws Exception {
        List<String> rows = new ArrayList<>();
        for (Route route : server.routes()) {
            rows.add(route.path() + " " + route.method() + " " + route.role().label());
        }

        assertThat(rows.stream().sorted()).containsExactlyElementsOf(table());
    }

    @Test
    void everyRouteLetsInItsRoleAndThoseAbove() throws Exception {
        List<String> wrong = new ArrayList<>();
        for (String row : table()) {
            String[] cells = row.split(" ");
            if (cells[0].equals(ENDLESS)) {
                continue;
            }
            String path = cells[0].replaceAll("\\{\\w+}", "x");
            for (String who : headersByWho.keySet()) {
                HttpResponse<String> answer = ask(cells[1], path, who);
                String wanted = wanted(cells, who);
                if (!wanted.equals(outcome(answer))) {
                    wrong.add(row + ", by " + who + ": " + answer.statusCode() + ", not " + wanted);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void otherAddressesKnowTheirRoles() throws Exception {
        for (String row : OTHERS) {
            String[] cells = row.split(" ");
            List<String> statuses = new ArrayList<>();
            for (String who : headersByWho.keySet()) {
                statuses.add(String.valueOf(ask(cells[0], cells[1], who).statusCode()));
            }
            assertThat(statuses).as(row).containsExactly(cells[2], cells[3], cells[4], cells[5]);
        }
    }

    @Test
    void tokensDoWhatTheyAreForAndNoMore() throws Exception {
        String reader = token("the-admin", TokenUse.READER);
        String admin = token("the-admin", TokenUse.ADMIN);
        String feeds = token("the-admin", TokenUse.FEEDS);

        assertThat(byToken("/api/v1/deployments", reader)).isEqualTo(403);
        assertThat(byToken("/api/v1/deployments", admin)).isEqualTo(200);
        assertThat(byToken("/api/v1/deployments", feeds)).isEqualTo(401);
        assertThat(byToken("/api/v1/deployments", admin + "x")).isEqualTo(401);
        assertThat(byToken("/api/shell", admin)).isEqualTo(401);
        assertThat(byToken("/findings", admin)).isEqualTo(303);
        assertThat(server.get("/api/v1/deployments", "Authorization", "Basic YTpi")
                        .statusCode())
                .isEqualTo(401);
        assertThat(server.get("/feeds/findings?token=" + feeds).statusCode()).isEqualTo(404);
        assertThat(server.get("/feeds/findings?token=" + admin).statusCode()).isEqualTo(401);
        assertThat(server.get("/findings?token=" + feeds).statusCode()).isEqualTo(303);
        assertThat(server.post("/feeds/findings?token=" + feeds, "").statusCode())
                .isEqualTo(401);
    }

    @Test
    void tokensMayNoMoreThanTheirOwnerMayNow() throws Exception {
        server.accounts().add("boss", Role.ADMIN);
        String token = token("boss", TokenUse.ADMIN);
        assertThat(byToken("/api/v1/deployments", token)).isEqualTo(200);

        server.accounts().changeRole("boss", Role.ANALYST);
        assertThat(byToken("/api/v1/deployments", token)).isEqualTo(403);
        String id = server.accounts().tokensOf("boss").get(0).id();
        server.accounts().revoke("boss", id);
        assertThat(byToken("/api/v1/deployments", token)).isEqualTo(401);
    }

    private String token(String user, TokenUse use) throws Exception {
        return server.accounts().issue(user, use.label(), use, 7).secret();
    }

    private int byToken(String path, String token) throws Exception {
        return server.get(path, "Authorization", "Bearer " + token).statusCode();
    }

    private HttpResponse<String> ask(String method, String path, String who) throws Exception {
        return server.ask(method, path, "", headersByWho.get(who));
    }

    /** The lines of the table: a path, a method, and the least role that is let in. */
    private static List<String> table() throws Exception {
        try (InputStream in = RolesTest.class.getResourceAsStream("routes.txt")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }

    private static String wanted(String[] cells, String who) {
        if (who.equals(STRANGER)) {
            return cells[0].startsWith("/api/") || !cells[1].equals("GET") ? "unknown" : "led to the login";
        }
        return LADDER.indexOf(who) >= LADDER.indexOf(cells[2]) ? "let in" : "forbidden";
    }

    private static String outcome(HttpResponse<String> answer) {
        String location = answer.headers().firstValue("Location").orElse("");
        return switch (answer.statusCode()) {
            case 401 -> "unknown";
            case 403 -> "forbidden";
            case 500 -> "broken";
            default -> location.startsWith("/login") ? "led to the login" : "let in";
        };
    }
}
