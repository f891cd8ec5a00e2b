package org.volteface.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.volteface.api.actor.ActorDecision;
import org.volteface.api.actor.Join;
import org.volteface.api.model.Actor;
import org.volteface.api.model.ActorKind;
import org.volteface.api.model.Statement;
import org.volteface.console.web.PathPart;
import org.volteface.contracts.SampleStatements;

/** The pages of actors, propositions and promises: what they show, whatever the names are, and what is decided on them. */
final class RecordPagesTest {

    @TempDir
    Path data;

    private final StandInPlatform platform = new StandInPlatform();
    private final StandInActors decisions = new StandInActors();
    private WebServer server;
    private String cookie = "";

    @BeforeEach
    void start() throws Exception {
        server = new WebServer(data, platform);
        String password = Files.readString(data.resolve("admin-password")).strip();
        HttpResponse<String> login = server.post("/login", "password=" + password + "&to=/");
        cookie = login.headers().firstValue("Set-Cookie").orElseThrow().split(";", 2)[0];
        hold(SampleStatements.chain());
    }

    @AfterEach
    void stop() throws Exception {
        server.stop();
    }

    @Test
    void showsAnActor() throws Exception {
        String page = page("/actors/harbour-board");

        assertThat(page)
                .contains("<h1 dir=\"auto\">Harbour board</h1>")
                .contains("of 1 proposition")
                .contains("<svg class=\"lane wide\"")
                .contains("href=\"/propositions/ferry~line\"")
                .contains("Its one promise is in the works")
                .contains("/help#status-in_the_works")
                .doesNotContain("style=");
    }

    @Test
    void showsTheSameAsATable() throws Exception {
        assertThat(page("/actors/harbour-board?view=table"))
                .contains("<th scope=\"col\">Passage</th>")
                .doesNotContain("<svg class=\"lane");
    }

    @Test
    void showsAPropositionWithWhoStandsWhere() throws Exception {
        assertThat(page("/propositions/ferry~line"))
                .contains("The ferry line")
                .contains("Mayor of Skarrow")
                .contains("Who stands where now");
        assertThat(page("/propositions")).contains("1 proposition on record");
    }

    @Test
    void listsPromisesAndActors() throws Exception {
        assertThat(page("/promises")).contains("1 promise").contains("Harbour board");
        assertThat(page("/promises?status=KEPT")).contains("No promise on record is of this kind.");
        assertThat(page("/promises?actor=harbour-board&due=near&sort=deadline&status=%00"))
                .contains("Harbour board");
        assertThat(page("/actors?q=Mayor")).contains("Mayor of Skarrow").doesNotContain("Harbour board</a>");
        assertThat(page("/actors?q=nobody")).contains("Nobody is named");
    }

    @Test
    void leadsThroughOlderStatementsAndBack() throws Exception {
        List<Statement> many = new ArrayList<>();
        for (int i = 0; i < 25; i++) {
            many.add(StandInStatements.said(
                    "s" + i,
                    new Actor("a", "A", ActorKind.PERSON),
                    LocalDate.of(2024, 1, 1).plusDays(i)));
        }
        hold(many);

        assertThat(page("/actors/a")).contains("/actors/a?at=10#statements").doesNotContain("Newer statements");
        assertThat(page("/actors/a?at=10"))
                .contains("/actors/a?at=10&amp;at=20#statements")
                .contains("Newer");
        assertThat(page("/actors/a?at=10&at=20")).contains("Newer").doesNotContain("Older statements");
        assertThat(server.get("/actors/a?at=x", "Cookie", cookie).statusCode()).isEqualTo(400);
    }

    @Test
    void takesNamesForWhatTheyAre() throws Exception {
        Actor actor = new Actor("person:<i>/%2F;\\..", StandInStatements.HOSTILE, ActorKind.PERSON);
        hold(List.of(StandInStatements.said("s\"<", actor, LocalDate.of(2024, 1, 1))));
        String address = "/actors/" + PathPart.of(actor.id());

        assertThat(page(address)).contains("&lt;script>").doesNotContain("<script>alert");
        for (String path : List.of("/actors", "/propositions", "/promises", "/propositions/ferry~line")) {
            assertThat(page(path)).doesNotContain("<script>alert").doesNotContain("<b>Wire");
        }
        assertThat(page("/actors?q=" + URLEncoder.encode(StandInStatements.HOSTILE, StandardCharsets.UTF_8)))
                .doesNotContain("<script>alert");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actors", "/propositions", "/promises"})
    void standsWithoutAnything(String path) throws Exception {
        hold(List.of());

        assertThat(page(path)).contains("<h1>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/actors", "/actors/harbour-board", "/propositions", "/propositions/ferry~line", "/promises"})
    void saysWhatIsMissing(String path) throws Exception {
        platform.searchless = true;

        HttpResponse<String> answer = server.get(path, "Cookie", cookie);

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).contains("No search is there at the moment.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actors/nobody", "/propositions/nothing", "/actors/nobody/merge"})
    void knowsNoOther(String path) throws Exception {
        assertThat(server.get(path, "Cookie", cookie).statusCode()).isEqualTo(404);
    }

    @Test
    void showsWhatAMergeWouldChangeAndMakesItWithAReason() throws Exception {
        assertThat(page("/actors/harbour-board/merge?q=Mayor")).contains("merge?with=mayor-of-skarrow");
        assertThat(page("/actors/harbour-board/merge?with=mayor-of-skarrow"))
                .contains("Tell of Harbour board as Mayor of Skarrow?")
                .contains("a finding may appear");

        assertThat(post("/actors/harbour-board/merge", "with=mayor-of-skarrow").statusCode())
                .isEqualTo(400);
        assertThat(decisions.made).isEmpty();
        HttpResponse<String> made = post("/actors/harbour-board/merge", "with=mayor-of-skarrow&why=one+body");
        assertThat(made.statusCode()).isEqualTo(303);
        assertThat(decisions.made).singleElement().satisfies(decision -> {
            assertThat(decision.request().actor().id()).isEqualTo("harbour-board");
            assertThat(decision.request().other().id()).isEqualTo("mayor-of-skarrow");
            assertThat(decision.request().why()).isEqualTo("one body");
        });
        assertThat(post("/actors/harbour-board/merge", "with=harbour-board&why=x")
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void splitsWhatIsJoinedAndTakesDecisionsBack() throws Exception {
        Actor mayor = new Actor("mayor-of-skarrow", "Mayor of Skarrow", ActorKind.OFFICE);
        Actor board = new Actor("harbour-board", "Harbour board", ActorKind.ORGANISATION);
        decisions.joins.add(new Join(mayor, board, "they share a desk"));

        assertThat(server.get("/actors/mayor-of-skarrow", "Cookie", cookie)
                        .headers()
                        .firstValue("Location"))
                .contains("/actors/harbour-board");
        assertThat(page("/actors/harbour-board")).contains("they share a desk").contains("Not the same?");
        assertThat(page("/actors/harbour-board/split?other=mayor-of-skarrow"))
                .contains("Mayor of Skarrow")
                .contains("1 statement would");
        assertThat(post("/actors/harbour-board/split", "other=mayor-of-skarrow&why=two+desks")
                        .statusCode())
                .isEqualTo(303);
        assertThat(decisions.made.get(0).request().kind()).isEqualTo(ActorDecision.Kind.SPLIT);
        assertThat(page("/actors/harbour-board")).contains("Mayor of Skarrow is not Harbour board");
        assertThat(post("/actors/harbour-board/undo", "number=1&why=mistaken").statusCode())
                .isEqualTo(303);
        assertThat(page("/actors/harbour-board"))
                .contains("Took decision 1 back")
                .doesNotContain("value=\"1\"");
        assertThat(post("/actors/harbour-board/undo", "number=1&why=again").statusCode())
                .isEqualTo(409);
        assertThat(post("/actors/harbour-board/undo", "number=x&why=again").statusCode())
                .isEqualTo(400);
    }

    private void hold(List<Statement> statements) {
        platform.keptArchive = new StandInRecord(statements, List.of());
        platform.keptSearch = Optional.of(new StandInStatementSearch(statements));
        platform.actors = Optional.of(decisions);
    }

    private String page(String path) throws Exception {
        HttpResponse<String> answer = server.get(path, "Cookie", cookie);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    private HttpResponse<String> post(String path, String body) throws Exception {
        return server.post(path, body, "Cookie", cookie, "Sec-Fetch-Site", "same-origin");
    }
}
