package org.volteface.console.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.volteface.console.StandInPlatform;
import org.volteface.console.WebServer;
import org.volteface.console.access.Role;
import org.volteface.console.access.TokenUse;

/** Accounts, users and the audit log for programs, over HTTP. */
final class AccountCallsTest {
    private static final String TOKENS = "/api/v1/account/tokens";
    private static final String SESSIONS = "/api/v1/account/sessions";
    private static final String USERS = "/api/v1/users";

    @TempDir
    private Path data;

    private WebServer server;
    private String boss;

    @BeforeEach
    void start() throws Exception {
        server = new WebServer(data, new StandInPlatform());
        server.accounts().add("boss", Role.ADMIN);
        boss = token("boss", TokenUse.ADMIN, 30);
    }

    @AfterEach
    void stop() throws Exception {
        server.stop();
    }

    @Test
    void tellsATokenOnceAndMakesItGoodForNothing() throws Exception {
        HttpResponse<String> made = ask("POST", TOKENS, "{\"name\":\"nightly\",\"use\":\"reader\",\"days\":7}", boss);
        assertThat(made.statusCode()).isEqualTo(201);
        assertThat(made.headers().firstValue("Cache-Control")).hasValue("no-store");
        String secret = "Bearer " + json(made).get("secret").getAsString();
        assertThat(ask("GET", "/api/v1/me", "", secret).body()).contains("\"role\":\"reader\"");
        assertThat(ask("GET", TOKENS, "", boss).body()).contains("nightly").doesNotContain("secret");

        String place = made.headers().firstValue("Location").orElseThrow();
        assertThat(ask("DELETE", place, "", boss).statusCode()).isEqualTo(204);
        assertThat(ask("DELETE", place, "", boss).statusCode()).isEqualTo(404);
        assertThat(ask("GET", "/api/v1/me", "", secret).statusCode()).isEqualTo(401);
    }

    @Test
    void aTokenGetsNobodyFurtherThanItself() throws Exception {
        String weak = token("boss", TokenUse.ANALYST, 30);
        String wish = "{\"name\":\"more\",\"use\":\"admin\",\"days\":1}";
        assertThat(ask("POST", TOKENS, wish, weak).statusCode()).isEqualTo(403);
        assertThat(ask("DELETE", SESSIONS, "", weak).statusCode()).isEqualTo(403);
        assertThat(ask("POST", "/api/v1/account/password", "{}", weak).statusCode())
                .isEqualTo(403);

        String longer = "{\"name\":\"longer\",\"use\":\"admin\",\"days\":31}";
        assertThat(ask("POST", TOKENS, longer, boss).statusCode()).isEqualTo(409);
    }

    @Test
    void endsSessionsAndChangesThePassword() throws Exception {
        String password = server.accounts().add("ann", Role.READER);
        String ann = token("ann", TokenUse.READER, 7);
        String cookie = server.logIn("ann", password);
        server.logIn("ann", password);
        JsonArray sessions = items(ask("GET", SESSIONS + "?limit=1", "", ann));
        assertThat(sessions).hasSize(1);
        String id = sessions.get(0).getAsJsonObject().get("id").getAsString();
        assertThat(ask("DELETE", SESSIONS + "/" + id, "", ann).statusCode()).isEqualTo(204);
        assertThat(ask("DELETE", SESSIONS + "/" + id, "", ann).statusCode()).isEqualTo(404);
        assertThat(items(ask("GET", SESSIONS, "", ann))).hasSize(1);

        String wrong = "{\"present\":\"another\",\"wanted\":\"a harbour in winter\"}";
        assertThat(ask("POST", "/api/v1/account/password", wrong, ann).statusCode())
                .isEqualTo(400);
        String easy = "{\"present\":\"" + password + "\",\"wanted\":\"short\"}";
        assertThat(ask("POST", "/api/v1/account/password", easy, ann).statusCode())
                .isEqualTo(400);
        String right = "{\"present\":\"" + password + "\",\"wanted\":\"a harbour in winter\"}";
        assertThat(ask("POST", "/api/v1/account/password", right, ann).statusCode())
                .isEqualTo(204);
        assertThat(ask("GET", SESSIONS, "", ann).statusCode()).isEqualTo(401);
        assertThat(server.get("/account", "Cookie", cookie).statusCode()).isEqualTo(303);
        assertThat(server.logIn("ann", "a+harbour+in+winter")).isNotEmpty();
    }

    @Test
    void looksAfterUsers() throws Exception {
        HttpResponse<String> added = ask("POST", USERS, "{\"name\":\"ann\",\"role\":\"reader\"}", boss);
        assertThat(added.statusCode()).isEqualTo(201);
        assertThat(server.logIn("ann", json(added).get("password").getAsString()))
                .isNotEmpty();
        assertThat(ask("POST", USERS, "{\"name\":\"ann\",\"role\":\"reader\"}", boss)
                        .statusCode())
                .isEqualTo(409);
        assertThat(ask("POST", USERS, "{\"name\":\"../ann\",\"role\":\"reader\"}", boss)
                        .statusCode())
                .isEqualTo(409);
        assertThat(ask("POST", USERS, "{\"name\":\"bob\",\"role\":\"king\"}", boss)
                        .statusCode())
                .isEqualTo(400);

        HttpResponse<String> changed = ask("POST", USERS + "/ann/role", "{\"role\":\"analyst\"}", boss);
        assertThat(json(changed).get("role").getAsString()).isEqualTo("analyst");
        assertThat(json(changed).has("password")).isFalse();
        String renewed = json(ask("POST", USERS + "/ann/password", "", boss))
                .get("password")
                .getAsString();
        assertThat(server.logIn("ann", renewed)).isNotEmpty();
        assertThat(ask("DELETE", USERS + "/ann", "", boss).statusCode()).isEqualTo(204);
        assertThat(ask("GET", USERS + "/ann", "", boss).statusCode()).isEqualTo(404);
    }

    @Test
    void theLastAdminStays() throws Exception {
        assertThat(ask("DELETE", USERS + "/admin", "", boss).statusCode()).isEqualTo(204);

        assertThat(ask("DELETE", USERS + "/boss", "", boss).statusCode()).isEqualTo(409);
        assertThat(ask("POST", USERS + "/boss/role", "{\"role\":\"reader\"}", boss)
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void listsGoOnWhereThePageBeforeEnded() throws Exception {
        for (String name : new String[] {"ann", "bob", "cid", "dan"}) {
            server.accounts().add(name, Role.READER);
        }
        StringBuilder names = new StringBuilder();
        String next = "";
        for (int pages = 0; pages < 3; pages++) {
            JsonObject page = json(ask("GET", USERS + "?limit=2" + next, "", boss));
            page.getAsJsonArray("items").forEach(item -> names.append(
                            item.getAsJsonObject().get("id").getAsString())
                    .append(' '));
            assertThat(page.get("total").getAsInt()).isEqualTo(6);
            next = page.has("next") ? "&cursor=" + page.get("next").getAsString() : "&end";
        }
        assertThat(names.toString()).isEqualTo("admin ann bob boss cid dan ");
        assertThat(next).isEqualTo("&end");
        assertThat(ask("GET", USERS + "?cursor=%00", "", boss).statusCode()).isEqualTo(400);
    }

    @Test
    void tellsWhatWasDoneAndByWhom() throws Exception {
        for (int i = 0; i < 5; i++) {
            ask("POST", USERS, "{\"name\":\"user" + i + "\",\"role\":\"reader\"}", boss);
        }
        String path = "/api/v1/audit?who=boss&q=ADD+user&limit=2";
        StringBuilder targets = new StringBuilder();
        String next = "";
        for (int pages = 0; pages < 3; pages++) {
            JsonObject page = json(ask("GET", path + next, "", boss));
            page.getAsJsonArray("items").forEach(item -> targets.append(
                            item.getAsJsonObject().get("target").getAsString())
                    .append(' '));
            next = page.has("next") ? "&cursor=" + page.get("next").getAsString() : "&end";
        }
        assertThat(targets.toString()).isEqualTo("user4 user3 user2 user1 user0 ");
        assertThat(next).isEqualTo("&end");
        assertThat(items(ask("GET", "/api/v1/audit?who=nobody", "", boss))).isEmpty();
        assertThat(items(ask("GET", "/api/v1/audit?to=2020-01-01", "", boss))).isEmpty();
        assertThat(items(ask("GET", "/api/v1/audit?from=2020-01-01", "", boss))).isNotEmpty();
        assertThat(ask("GET", "/api/v1/audit?from=soon", "", boss).statusCode()).isEqualTo(400);
        assertThat(ask("GET", "/api/v1/audit?cursor=eA", "", boss).statusCode()).isEqualTo(400);
    }

    private String token(String user, TokenUse use, int days) throws Exception {
        return "Bearer "
                + server.accounts().issue(user, use.label() + days, use, days).secret();
    }

    private HttpResponse<String> ask(String method, String path, String body, String token) throws Exception {
        return server.ask(method, path, body, "Authorization", token);
    }

    private static JsonArray items(HttpResponse<String> answer) {
        return json(answer).getAsJsonArray("items");
    }

    private static JsonObject json(HttpResponse<String> answer) {
        return JsonParser.parseString(answer.body()).getAsJsonObject();
    }
}
