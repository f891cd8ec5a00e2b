package org.volteface.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.volteface.api.actor.Join;
import org.volteface.api.actor.KnowledgePack;
import org.volteface.api.actor.KnownActor;
import org.volteface.api.actor.Office;
import org.volteface.api.actor.Sighting;
import org.volteface.api.archive.Affiliation;
import org.volteface.api.model.Actor;
import org.volteface.api.model.ActorKind;
import org.volteface.api.model.Authority;
import org.volteface.api.model.Document;
import org.volteface.api.model.Headline;
import org.volteface.api.model.Holding;
import org.volteface.api.model.Origin;
import org.volteface.api.model.Statement;
import org.volteface.console.access.Role;

/** What pages tell of who is who: offices and their holders, who speaks for whom, joined names, and whoever writes an article. */
final class WhoIsWhoPagesTest {
    private static final Actor BOARD = new Actor("Q7", "Harbour <b>board</b>", ActorKind.ORGANISATION);
    private static final Actor CHAIR = new Actor("office:chair@Q7", "Chair of the harbour board", ActorKind.OFFICE);
    private static final Actor IDA = new Actor("person:ida-renn", "Ida Renn", ActorKind.PERSON);
    private static final Actor PER = new Actor("person:per-holt", "Per Holt", ActorKind.PERSON);
    private static final LocalDate MAY = LocalDate.of(2024, 5, 1);
    private static final LocalDate JUNE = LocalDate.of(2025, 6, 2);

    @TempDir
    Path data;

    private final StandInPlatform platform = new StandInPlatform();
    private final StandInActors decisions = new StandInActors();
    private final List<Statement> statements = new ArrayList<>();
    private WebServer server;
    private String ray = "";

    @BeforeEach
    void start() throws Exception {
        server = new WebServer(data, platform);
        ray = server.enter("ray", Role.READER);
        platform.actors = Optional.of(decisions);
        say(StandInStatements.said("board", BOARD, MAY));
        say(StandInStatements.said("ida", IDA, MAY));
    }

    @AfterEach
    void stop() throws Exception {
        server.stop();
    }

    @Test
    void tellsWhoHeldWhichOfficeWhen() throws Exception {
        platform.packs.add(new Known());
        platform.packs.add(new Failing());
        platform.keptRegister = Optional.of(new StandInRegister(List.of(
                new Affiliation("d2", new Sighting(PER, Optional.of(CHAIR), JUNE)),
                new Affiliation("d1", new Sighting(PER, Optional.of(CHAIR), MAY)))));

        assertThat(page("/actors/Q7"))
                .contains("Who held its offices")
                .contains("1 May 2020 to 30 April 2023", "a knowledge pack")
                .contains("href=\"/actors/person:ida-renn\"", "Per Holt")
                .contains("told from 1 May 2024 to 2 June 2025", "href=\"/documents/d2\"")
                .doesNotContain("href=\"/actors/person:per-holt\"", "<b>board");
        assertThat(page("/actors/person:ida-renn"))
                .contains("id=\"offices-title\">Offices<", "1 May 2020 to 30 April 2023")
                .doesNotContain("told from");
    }

    @Test
    void tellsWhoSpeaksForWhom() throws Exception {
        Statement said = StandInStatements.said("spoken", BOARD, JUNE);
        say(new Statement(
                said.id(),
                said.wording(),
                new Holding(BOARD, Optional.of(IDA), Authority.DELEGATED, Optional.empty()),
                said.claim(),
                said.timing(),
                said.madeBy()));

        assertThat(page("/actors/Q7")).contains("Spoken for by", "in 1 of its latest statements", "2 June 2025");
    }

    @Test
    void showsHoldersAsTheyAreCalledNow() throws Exception {
        decisions.joins.add(new Join(IDA, new Actor("Q9", "Ida Renn-Holt", ActorKind.PERSON), "one person"));

        for (String path : List.of("/search", "/promises", "/documents/d")) {
            assertThat(page(path)).as(path).contains("Ida Renn-Holt").doesNotContain(">Ida Renn<");
        }
        assertThat(server.get("/search/export/csv?subject=statement", "Cookie", ray)
                        .body())
                .contains("Ida Renn-Holt,Q9");
    }

    @Test
    void whoeverWritesAnArticleIsNobody() throws Exception {
        say(StandInStatements.said("told", Actor.NARRATOR, JUNE));

        assertThat(page("/documents/d")).contains("the article itself").doesNotContain("/actors/narrator");
        assertThat(page("/search")).contains("the article itself").doesNotContain("/actors/narrator");
        assertThat(page("/actors")).doesNotContain("value=\"NARRATOR\"");
        assertThat(page("/search?subject=actor")).doesNotContain("value=\"NARRATOR\"");
        HttpResponse<String> page = server.get("/actors/narrator", "Cookie", ray);
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("it stands on the page of its document");
    }

    private void say(Statement statement) {
        statements.add(statement);
        platform.keptArchive = new StandInRecord(statements, List.of());
        platform.keptSearch = Optional.of(new StandInStatementSearch(statements));
        Headline headline = new Headline(new Origin("", Optional.empty()), MAY, "");
        platform.keptQueue.text = Optional.of(Document.of(headline, StandInStatements.HOSTILE));
    }

    private String page(String path) throws Exception {
        HttpResponse<String> answer = server.get(path, "Cookie", ray);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        assertThat(answer.body()).doesNotContain("<script>alert");
        return answer.body();
    }

    /** A pack that knows an office. */
    private static final class Known implements KnowledgePack {
        @Override
        public List<KnownActor> actors() {
            return List.of(new KnownActor(BOARD, List.of()));
        }

        @Override
        public List<Office> offices() {
            return List.of(new Office(
                    "chair",
                    Optional.of(BOARD.id()),
                    Optional.of(new KnownActor(IDA, List.of())),
                    LocalDate.of(2020, 5, 1),
                    LocalDate.of(2023, 4, 30)));
        }
    }

    /** A pack that does not work. */
    private static final class Failing implements KnowledgePack {
        @Override
        public List<KnownActor> actors() {
            return List.of();
        }

        @Override
        public List<Office> offices() {
            throw new IllegalStateException("no table");
        }
    }
}
