package org.volteface.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.volteface.console.access.Role;
import org.volteface.console.access.TokenUse;
import org.volteface.console.access.User;

/** The pages on accounts: one's own, and for admins all of them. */
final class AccountPagesTest {
    @TempDir
    Path data;

    private WebServer server;
    private String password;
    private String ann;

    @BeforeEach
    void start() throws Exception {
        server = new WebServer(data, new StandInPlatform());
        password = server.accounts().add("ann", Role.ANALYST);
        ann = server.logIn("ann", password);
    }

    @AfterEach
    void stop() throws Exception {
        server.stop();
    }

    @Test
    void tellsWhoOneIs() throws Exception {
        String page = server.get("/account", "Cookie", ann).body();

        assertThat(page)
                .contains("You are ann, an analyst", "One session, this one", "No tokens for programs yet")
                .contains("the API, as analyst")
                .doesNotContain("the API, as admin", "href=\"/users\"");
    }

    @Test
    void changesThePasswordAndEndsTheOtherSessions() throws Exception {
        String other = server.logIn("ann", password);
        String wanted = "four+words+in+a+row";

        assertThat(change("wrong", wanted, wanted).body()).contains("Your present password is another one.");
        assertThat(change(password, wanted, "other").body()).contains("not typed the same twice");
        assertThat(change(password, "short", "short").body()).contains("from 12 to 256 characters");
        HttpResponse<String> answer = change(password, wanted, wanted);

        assertThat(answer.statusCode()).isEqualTo(303);
        String fresh = answer.headers().firstValue("Set-Cookie").orElseThrow().split(";", 2)[0];
        assertThat(server.get("/account?said=password", "Cookie", fresh).body()).contains("Your password is changed");
        assertThat(server.get("/account", "Cookie", ann).statusCode()).isEqualTo(303);
        assertThat(server.get("/account", "Cookie", other).statusCode()).isEqualTo(303);
        assertThat(server.post("/login", "user=ann&password=" + password).statusCode())
                .isEqualTo(403);
        assertThat(server.post("/login", "user=Ann&password=" + wanted).statusCode())
                .isEqualTo(303);
    }

    @Test
    void endsSessions() throws Exception {
        String second = server.logIn("ann", password);
        String third = server.logIn("ann", password);
        String page = server.get("/account", "Cookie", ann).body();
        assertThat(page).contains("3 sessions", "this one", "a program");

        String id = URLEncoder.encode(
                server.accounts().sessionsOf("ann").stream()
                        .filter(session -> page.contains("value=\"" + session.id() + "\""))
                        .findFirst()
                        .orElseThrow()
                        .id(),
                StandardCharsets.UTF_8);
        assertThat(server.post("/account/sessions/end", "id=" + id, "Cookie", ann)
                        .statusCode())
                .isEqualTo(303);
        assertThat(server.accounts().sessionsOf("ann")).hasSize(2);
        server.post("/account/sessions/end", "id=others", "Cookie", ann);

        assertThat(server.get("/account", "Cookie", ann).statusCode()).isEqualTo(200);
        assertThat(server.get("/account", "Cookie", second).statusCode()).isEqualTo(303);
        assertThat(server.get("/account", "Cookie", third).statusCode()).isEqualTo(303);
    }

    @Test
    void takesAPageThatAsksByItselfForNoUseOfTheSession() throws Exception {
        Instant used = lastUse();

        assertThat(server.get("/overview/progress?poll", "Cookie", ann, "HX-Request", "true")
                        .statusCode())
                .isEqualTo(200);
        assertThat(lastUse()).isEqualTo(used);
        server.get("/account", "Cookie", ann);

        assertThat(lastUse()).isAfter(used);
    }

    @Test
    void letsThePartOfAPageLeadItAllToTheLogin() throws Exception {
        HttpResponse<String> answer = server.get(
                "/overview/progress?poll", "HX-Request", "true", "HX-Current-URL", server.address() + "/?a=b");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("HX-Redirect")).contains("/login?to=%2F%3Fa%3Db");
        assertThat(answer.body()).isEmpty();
    }

    private Instant lastUse() {
        return server.accounts().sessionsOf("ann").get(0).used();
    }

    @Test
    void showsATokenOnceAndRevokesIt() throws Exception {
        HttpResponse<String> made =
                server.post("/account/tokens", "name=nightly&use=analyst&days=30&present=" + password, "Cookie", ann);
        assertThat(made.statusCode()).isEqualTo(201);
        String token = made.body().replaceAll("(?s).*class=\"secret\">([^<]+)<.*", "$1");
        assertThat(token).matches("vf_[\\w-]{43}");
        assertThat(server.get("/api/v1/x", "Authorization", "Bearer " + token).statusCode())
                .isEqualTo(404);

        String page = server.get("/account", "Cookie", ann).body();
        assertThat(page).contains("nightly", "the API, as analyst").doesNotContain(token);
        String id = URLEncoder.encode(server.accounts().tokensOf("ann").get(0).id(), StandardCharsets.UTF_8);
        assertThat(server.post("/account/tokens/revoke", "id=" + id, "Cookie", ann)
                        .statusCode())
                .isEqualTo(303);
        assertThat(server.get("/api/v1/x", "Authorization", "Bearer " + token).statusCode())
                .isEqualTo(401);
        assertThat(server.post("/account/tokens", "name=more&use=admin&days=30&present=" + password, "Cookie", ann)
                        .body())
                .contains("A token may do no more than you may.");
    }

    @Test
    void asksForThePasswordBeforeItMakesAToken() throws Exception {
        String wish = "name=nightly&use=analyst&days=30";
        assertThat(server.post("/account/tokens", wish, "Cookie", ann).statusCode())
                .isEqualTo(400);
        assertThat(server.post("/account/tokens", wish + "&present=wrong", "Cookie", ann)
                        .body())
                .contains("Your present password is another one.");

        assertThat(server.accounts().tokensOf("ann")).isEmpty();
    }

    @Test
    void endsTheTokensWithThePasswordUnlessTheyAreKept() throws Exception {
        server.accounts().issue("ann", "mine", TokenUse.ANALYST, 365);
        String wanted = "four+words+in+a+row";
        HttpResponse<String> kept = change(password, wanted, wanted + "&keep=tokens");
        assertThat(server.accounts().tokensOf("ann")).hasSize(1);
        ann = kept.headers().firstValue("Set-Cookie").orElseThrow().split(";", 2)[0];

        change(wanted, "five+words+in+a+row", "five+words+in+a+row");

        assertThat(server.accounts().tokensOf("ann")).isEmpty();
    }

    @Test
    void letsAnAdminLookAfterUsers() throws Exception {
        String root = server.enter("root", Role.ADMIN);
        assertThat(server.post("/users", "name=bob&role=reader", "Cookie", root).body())
                .contains("The password of bob, shown this once.", "4 people may log in");
        assertThat(server.post("/users", "name=bob&role=reader", "Cookie", root).statusCode())
                .isEqualTo(409);
        server.post("/users/bob/role", "role=analyst", "Cookie", root);
        assertThat(server.accounts().user("bob").map(User::role)).contains(Role.ANALYST);
        assertThat(server.post("/users/ann/password", "", "Cookie", root).body())
                .contains("The new password of ann");
        assertThat(server.get("/account", "Cookie", ann).statusCode()).isEqualTo(303);
        server.post("/users/bob/remove", "", "Cookie", root);
        server.post("/users/admin/remove", "", "Cookie", root);

        assertThat(server.post("/users/root/remove", "", "Cookie", root).body()).contains("This is the last admin");
        assertThat(server.get("/users/audit?who=root", "Cookie", root).body())
                .contains(
                        "What was done last by root",
                        "remove user",
                        "reset password",
                        "not done: this is the last admin")
                .doesNotContain(">ann <span");
        assertThat(data.resolve("admin-password")).doesNotExist();
    }

    private HttpResponse<String> change(String present, String wanted, String again) throws Exception {
        return server.post(
                "/account/password", "present=" + present + "&new=" + wanted + "&again=" + again, "Cookie", ann);
    }
}
