package org.volteface.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.volteface.api.archive.Review;
import org.volteface.api.intake.Receipt;
import org.volteface.api.model.Document;
import org.volteface.api.model.Statement;
import org.volteface.api.search.Subject;
import org.volteface.console.access.AuditEntry;
import org.volteface.console.access.Role;
import org.volteface.console.access.TokenUse;
import org.volteface.contracts.SampleStatements;

/** The calls by which programs do what analysts do on pages. */
final class CallsTest {
    private static final String FINDING =
            "/api/v1/findings/" + AnalystArchive.FOUND.finding().id();
    private static final String BOARD = "/api/v1/actors/harbour-board";

    @TempDir
    private Path data;

    private final StandInPlatform platform = new StandInPlatform();
    private final StandInReviews reviews = new StandInReviews();
    private final StandInActors decisions = new StandInActors();
    private final List<Document> taken = new ArrayList<>();
    private WebServer server;
    private String token = "";

    @BeforeEach
    void start() throws Exception {
        platform.keptReviews = Optional.of(reviews);
        platform.actors = Optional.of(decisions);
        platform.keptIntake = Optional.of(document -> {
            taken.add(document);
            return new Receipt(document.id(), true);
        });
        server = new WebServer(data, platform);
        server.accounts().add("ines", Role.ANALYST);
        token = server.accounts().issue("ines", "script", TokenUse.ANALYST, 7).secret();
    }

    @AfterEach
    void stop() throws Exception {
        server.stop();
    }

    @Test
    void judgesFindingsAndTakesThatBack() throws Exception {
        platform.keptArchive = new AnalystArchive();

        assertThat(done("POST", FINDING + "/review", "{\"decision\":\"confirmed\"}", 200))
                .isEqualTo("confirmed by ines (token script)");
        assertThat(done("DELETE", FINDING + "/review?why=mistaken", "", 200)).isEmpty();
        done(
                "POST",
                FINDING + "/review",
                "{\"decision\":\"dismissed\",\"why\":\"another\",\"gate\":\"time-order\"}",
                200);
        done("POST", FINDING + "/notes", "{\"words\":\"ask them\"}", 200);

        assertThat(reviews.made)
                .extracting(review -> review.decision() + ": " + review.why())
                .containsExactly(
                        "CONFIRMED: ",
                        "WITHDRAWN: mistaken",
                        "DISMISSED: another (The gate “time order” should have stopped it.)",
                        "NOTED: ask them");
        assertThat(reviews.made).extracting(Review::by).containsOnly("ines (token script)");
        JsonObject history = get(FINDING + "/history");
        assertThat(history.getAsJsonArray("lives")).hasSize(2);
        assertThat(history.getAsJsonArray("decisions")).hasSize(4);
        String id = AnalystArchive.FOUND.finding().id();
        assertThat(server.auditLog().latest(50, entry -> entry.target().equals(id)))
                .extracting(AuditEntry::what)
                .containsExactlyInAnyOrder("confirm finding", "withdraw finding", "dismiss finding", "note finding");
    }

    @Test
    void takesDocumentsBackAndCorrectsThem() throws Exception {
        String document = "/api/v1/documents/document-1";

        assertThat(ask("POST", document + "/withdraw", "{}").statusCode()).isEqualTo(400);
        assertThat(ask("POST", document + "/withdraw", "{\"why\":\"twice\"}").statusCode())
                .isEqualTo(200);
        assertThat(platform.withdrawn).containsEntry("document-1", "twice (ines (token script))");
        assertThat(ask("POST", document + "/restore", "").statusCode()).isEqualTo(200);
        assertThat(ask("POST", document + "/restore", "").statusCode()).isEqualTo(409);
        assertThat(ask("POST", document + "/correct", "{\"published\":\"soon\",\"why\":\"x\"}")
                        .statusCode())
                .isIn(400, 404);
    }

    @Test
    void decidesNothingThatOthersDecidedMeanwhile() throws Exception {
        platform.keptArchive = new AnalystArchive();
        assertThat(get(FINDING).get("decisions").getAsInt()).isZero();
        done("POST", FINDING + "/review", "{\"decision\":\"confirmed\",\"seen\":0}", 200);

        HttpResponse<String> late =
                ask("POST", FINDING + "/review", "{\"decision\":\"dismissed\",\"why\":\"x\",\"seen\":0}");

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("confirmed by ines");
        assertThat(ask("DELETE", FINDING + "/review?seen=0", "").statusCode()).isEqualTo(409);
        assertThat(ask("DELETE", FINDING + "/review?seen=one", "").statusCode()).isEqualTo(400);
        assertThat(get(FINDING).get("decisions").getAsInt()).isEqualTo(1);
        assertThat(ask("DELETE", FINDING + "/review?seen=1", "").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "review|{\"decision\":\"dismissed\"}|400",
                "review|{\"decision\":\"noted\",\"why\":\"x\"}|400",
                "review|{\"decision\":\"withdrawn\"}|400",
                "review|{\"decision\":\"confirmed\",\"gate\":\"no-gate\"}|400",
                "notes|{}|400",
            })
    void takesNoOtherDecision(String what, String body, int status) throws Exception {
        platform.keptArchive = new AnalystArchive();

        assertThat(ask("POST", FINDING + "/" + what, body).statusCode()).isEqualTo(status);
        assertThat(reviews.made).isEmpty();
    }

    @Test
    void takesNoReasonWithoutEnd() throws Exception {
        platform.keptArchive = new AnalystArchive();
        String why = "x".repeat(4_001);

        for (String decision : List.of("confirmed", "dismissed")) {
            assertThat(ask("POST", FINDING + "/review", "{\"decision\":\"" + decision + "\",\"why\":\"" + why + "\"}")
                            .statusCode())
                    .isEqualTo(400);
        }
        assertThat(ask("POST", FINDING + "/notes", "{\"words\":\"" + why + "\"}")
                        .statusCode())
                .isEqualTo(400);
        assertThat(ask("DELETE", FINDING + "/review?why=" + why, "").statusCode())
                .isEqualTo(400);
        assertThat(reviews.made).isEmpty();
    }

    @Test
    void keepsTheOrderOfLists() throws Exception {
        hold();
        platform.keptSearch = Optional.empty();
        List<String> ids = new ArrayList<>(
                SampleStatements.chain().stream().map(Statement::id).toList());
        for (int i = 0; i < 2; i++) {
            platform.search.found.put(Subject.STATEMENT, List.copyOf(ids));
            assertThat(get("/api/v1/statements").getAsJsonArray("items").asList())
                    .extracting(item -> item.getAsJsonObject().get("id").getAsString())
                    .isEqualTo(ids);
            Collections.reverse(ids);
        }
    }

    @Test
    void tellsWhatAFindingRestsOnAndWhatWasStoppedNearIt() throws Exception {
        platform.keptArchive = new AnalystArchive();

        JsonObject foundation = get(FINDING + "/foundation");
        assertThat(foundation.getAsJsonArray("analysers").toString()).contains("org.example.detector", "1.2.0");
        assertThat(foundation.getAsJsonArray("documents")).isNotEmpty();
        JsonArray near = get(FINDING + "/dismissals").getAsJsonArray("items");
        assertThat(near.toString()).contains("time-order", "both are of <one> day");
        assertThat(get(FINDING + "/dismissals?gate=same-holder").getAsJsonArray("items"))
                .isEmpty();
        assertThat(ask("GET", FINDING + "/dismissals?gate=none", "").statusCode())
                .isEqualTo(400);
        assertThat(get("/api/v1/findings/" + AnalystArchive.REPLACED.id() + "/history")
                        .getAsJsonArray("lives"))
                .hasSize(2);
    }

    @Test
    void tellsOfAnActorAndWhereItStood() throws Exception {
        hold();

        JsonObject actor = get(BOARD);
        assertThat(actor.get("name").getAsString()).isEqualTo("Harbour board");
        assertThat(actor.getAsJsonObject("promises").get("in_the_works").getAsInt())
                .isEqualTo(1);
        JsonObject lane = get(BOARD + "/stances").getAsJsonArray("items").get(0).getAsJsonObject();
        assertThat(lane.get("id").getAsString()).isEqualTo("ferry~line");
        assertThat(lane.getAsJsonArray("positions").get(0).getAsJsonObject().has("until"))
                .isFalse();
        JsonObject first = get("/api/v1/propositions/ferry~line/stances?limit=1");
        assertThat(first.get("next").getAsString()).isEqualTo("1");
        assertThat(get("/api/v1/propositions/ferry~line/stances?limit=1&cursor=1")
                        .getAsJsonArray("items"))
                .hasSize(1);
        assertThat(get("/api/v1/propositions/ferry~line/parts").getAsJsonArray("items"))
                .isNotEmpty();
        assertThat(ask("GET", BOARD + "/stances?cursor=x", "").statusCode()).isEqualTo(400);
        assertThat(ask("GET", "/api/v1/propositions/nothing/parts", "").statusCode())
                .isEqualTo(404);
    }

    @Test
    void decidesWhoIsWhoAsThePagesDo() throws Exception {
        hold();

        JsonObject preview = get(BOARD + "/merge?with=mayor-of-skarrow");
        assertThat(preview.getAsJsonArray("shared")
                        .get(0)
                        .getAsJsonObject()
                        .get("opposed")
                        .getAsBoolean())
                .isTrue();
        assertThat(decisions.made).isEmpty();
        HttpResponse<String> made =
                ask("POST", BOARD + "/merge", "{\"with\":\"mayor-of-skarrow\",\"why\":\"one body\"}");
        assertThat(made.statusCode()).isEqualTo(201);
        assertThat(decisions.made.get(0).request().by()).isEqualTo("ines (token script)");
        assertThat(ask("POST", BOARD + "/rename", "{\"name\":\" The  board \",\"why\":\"so it says\"}")
                        .body())
                .contains("\"name\":\"The board\"");
        assertThat(get(BOARD + "/decisions").getAsJsonArray("items")).hasSize(2);
        assertThat(ask("DELETE", BOARD + "/decisions/2?why=mistaken", "").body())
                .contains("\"undoes\":2");
        assertThat(ask("DELETE", BOARD + "/decisions/2?why=mistaken", "").statusCode())
                .isEqualTo(409);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "POST|/merge|{\"with\":\"mayor-of-skarrow\"}|400",
                "POST|/merge|{\"why\":\"x\"}|400",
                "POST|/merge|{\"with\":\"harbour-board\",\"why\":\"x\"}|409",
                "POST|/merge|{\"with\":\"nobody\",\"why\":\"x\"}|404",
                "POST|/split|{\"other\":\"mayor-of-skarrow\",\"why\":\"x\"}|409",
                "POST|/rename|{\"name\":\"Harbour board\",\"why\":\"x\"}|409",
                "DELETE|/decisions/1?why=x||404",
                "GET|/rename||400",
            })
    void decidesNothingElse(String method, String path, String body, int status) throws Exception {
        hold();

        assertThat(ask(method, BOARD + path, body == null ? "" : body).statusCode())
                .isEqualTo(status);
        assertThat(decisions.made).isEmpty();
    }

    @Test
    void takesInFilesAndRefusesWhatIsNone() throws Exception {
        platform.keptReader = Optional.of(new AnalystPagesTest.LineReader());

        HttpResponse<String> answer = ask("POST", "/api/v1/documents/file?name=../a.txt", "good\nbad");
        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.body()).contains("it is bad").doesNotContain("..");
        assertThat(taken).hasSize(1);
        assertThat(told("add a.txt")).isNotEmpty();
        for (String wrong : List.of("?name=a.txt", "", "?name=a.part")) {
            assertThat(ask("POST", "/api/v1/documents/file" + wrong, "bad").statusCode())
                    .isEqualTo(400);
        }
        assertThat(ask("POST", "/api/v1/documents/page", "{\"url\":\"http://example.org/\"}")
                        .statusCode())
                .isEqualTo(503);
    }

    @Test
    void searchesEverythingAndGivesListsAsFiles() throws Exception {
        hold();

        JsonObject hit = get("/api/v1/search?subject=actor&q=Mayor")
                .getAsJsonArray("items")
                .get(0)
                .getAsJsonObject();
        assertThat(hit.get("id").getAsString()).isEqualTo("mayor-of-skarrow");
        assertThat(hit.getAsJsonObject("title").get("text").getAsString()).isEqualTo("Mayor of Skarrow");
        assertThat(ask("GET", "/api/v1/search?subject=actor&stance=favor", "").body())
                .contains("stance: no list of actors can be narrowed by it");
        assertThat(get("/api/v1/search/counts?by=stance")
                        .getAsJsonObject("counts")
                        .keySet())
                .contains("favor");
        HttpResponse<String> file = ask("GET", "/api/v1/search/export/csv?actor=harbour-board", "");
        assertThat(file.body()).startsWith("id,holder,").contains("Harbour board");
        assertThat(told("export")).hasSize(1);
    }

    @Test
    void makesAddressesOfFeedsThatCanBeRevoked() throws Exception {
        HttpResponse<String> made = ask("POST", "/api/v1/feeds", "{\"name\":\"reader\",\"actor\":\"harbour-board\"}");
        assertThat(made.statusCode()).isEqualTo(201);
        JsonObject feed = JsonParser.parseString(made.body()).getAsJsonObject();
        String address = feed.get("address").getAsString();
        assertThat(server.get(address).statusCode()).isEqualTo(200);
        assertThat(get("/api/v1/feeds").getAsJsonArray("items")).hasSize(1);
        assertThat(get("/api/v1/feeds").toString()).doesNotContain("token=");

        String own = "/api/v1/feeds/" + feed.get("id").getAsString();
        assertThat(ask("DELETE", own, "").statusCode()).isEqualTo(204);
        assertThat(ask("DELETE", own, "").statusCode()).isEqualTo(404);
        assertThat(server.get(address).statusCode()).isEqualTo(401);
        assertThat(ask("POST", "/api/v1/feeds", "{\"name\":\"long\",\"days\":900}")
                        .statusCode())
                .isEqualTo(400);
    }

    private void hold() {
        platform.keptArchive = new StandInRecord(SampleStatements.chain(), List.of());
        platform.keptSearch = Optional.of(new StandInStatementSearch(SampleStatements.chain()));
    }

    /** What is decided on the finding that an answer tells of; empty where nothing is. */
    private String done(String method, String path, String body, int status) throws Exception {
        HttpResponse<String> answer = ask(method, path, body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        JsonObject review =
                JsonParser.parseString(answer.body()).getAsJsonObject().getAsJsonObject("review");
        return review == null
                ? ""
                : review.get("decision").getAsString() + " by "
                        + review.get("by").getAsString();
    }

    private JsonObject get(String path) throws Exception {
        HttpResponse<String> answer = ask("GET", path, "");
        assertThat(answer.statusCode()).as(path + " " + answer.body()).isEqualTo(200);
        return JsonParser.parseString(answer.body()).getAsJsonObject();
    }

    private HttpResponse<String> ask(String method, String path, String body) throws Exception {
        return server.ask(method, path, body, "Authorization", "Bearer " + token);
    }

    private List<AuditEntry> told(String what) throws Exception {
        return server.auditLog().latest(50, entry -> (entry.what() + " " + entry.target()).startsWith(what));
    }
}
