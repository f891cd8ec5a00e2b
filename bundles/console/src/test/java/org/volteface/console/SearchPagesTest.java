package org.volteface.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.volteface.api.search.Criterion;
import org.volteface.api.search.IndexState;
import org.volteface.api.search.Order;
import org.volteface.api.search.Query;
import org.volteface.api.search.Subject;
import org.volteface.console.access.Role;

/** The page of the search, and the lists as files. */
final class SearchPagesTest {
    @TempDir
    Path data;

    private final StandInPlatform platform = new StandInPlatform();
    private WebServer server;
    private String reader;

    @BeforeEach
    void start() throws Exception {
        server = new WebServer(data, platform);
        reader = server.enter("ray", Role.READER);
    }

    @AfterEach
    void stop() throws Exception {
        server.stop();
    }

    @Test
    void asksForWhatWasTypedAndChosen() throws Exception {
        get("/search?q=ferry&stance=AGAINST&kind=POSITION&from=2024-01-01&to=2024-12-31");

        Query asked = platform.search.asked.get(0);
        assertThat(asked.subject()).isEqualTo(Subject.STATEMENT);
        assertThat(asked.text()).isEqualTo("ferry");
        assertThat(asked.order()).isEqualTo(Order.FIT);
        assertThat(asked.filter().values()).containsOnlyKeys(Criterion.STANCE, Criterion.KIND);
        assertThat(asked.filter().dated().from()).isPresent();
        assertThat(platform.search.asked)
                .extracting(Query::subject)
                .containsExactly(
                        Subject.STATEMENT, Subject.ACTOR, Subject.PROPOSITION, Subject.FINDING, Subject.DOCUMENT);
    }

    @Test
    void listsWhatEachSubjectHas() throws Exception {
        platform.search.found.put(Subject.ACTOR, List.of("Q794", "a/b"));

        String page = get("/search?subject=actor").body();

        assertThat(page)
                .contains("<h1>2 actors</h1>", "href=\"/actors/Q794\"", "href=\"/actors/a%212Fb\"")
                .contains("/search/export/csv?subject=actor", "subject=actor&amp;at=next%2Fone");
        assertThat(get("/search?subject=nothing").statusCode()).isEqualTo(400);
        assertThat(get("/search?subject=actor&at=wrong").statusCode()).isEqualTo(400);
    }

    @Test
    void namesTheFeedOfTheSameSearchAndNoOther() throws Exception {
        String filters = "actor=Q794&kind=REVERSAL&standing=SUPPORTED&review=OPEN&source=Post&from=2024-01-01";
        assertThat(get("/search?subject=finding&q=ferry&" + filters).body())
                .contains("/feeds/findings.atom?q=ferry")
                .containsPattern("findings\\.atom[^\"]*kind=REVERSAL[^\"]*standing=SUPPORTED[^\"]*"
                        + "review=OPEN[^\"]*source=Post[^\"]*from=2024-01-01\"");
        assertThat(get("/search?q=ferry&source=Post").body()).contains("findings.atom?q=ferry&amp;source=Post\"");
        for (String narrowed : List.of("stance=AGAINST", "kind=POSITION", "subject=promise&status=BROKEN")) {
            assertThat(get("/search?" + narrowed).body()).as(narrowed).doesNotContain("findings.atom");
        }
    }

    @Test
    void answersAPartWhileSomebodyTypes() throws Exception {
        HttpResponse<String> part = server.get("/search?q=fer", "Cookie", reader, "HX-Request", "true");

        assertThat(part.body()).doesNotContain("<html").contains("No such statement");
    }

    @Test
    void offersWhatIsAmongWhatWasFound() throws Exception {
        platform.search.counts.put(Criterion.SOURCE, Map.of("Harbour Gazette", 3L));

        String part = server.get("/search?q=fer&source=Post", "Cookie", reader, "HX-Request", "true")
                .body();

        assertThat(part)
                .contains("<select name=\"source\" id=\"choice-source\" hx-swap-oob=\"true\">")
                .contains("Harbour Gazette (3)");
        assertThat(platform.search.counted).isNotEmpty().allSatisfy(query -> assertThat(query.text())
                .isEqualTo("fer"));
        assertThat(platform.search.counted)
                .anySatisfy(query -> assertThat(query.filter().values()).isEmpty());
        assertThat(get("/search?q=fer").body()).doesNotContain("hx-swap-oob");
    }

    @Test
    void namesTheDecisionOnAFinding() throws Exception {
        platform.search.found.put(Subject.FINDING, List.of(StandInArchive.FINDING.id()));
        platform.search.facts.put(Criterion.REVIEW, List.of("DISMISSED"));
        assertThat(get("/search?subject=finding").body())
                .contains("dismissed on review: accuses nobody")
                .doesNotContain(StandInArchive.FINDING.verdict().rating().label());
        platform.search.facts.put(Criterion.REVIEW, List.of("CONFIRMED"));
        assertThat(get("/search?subject=finding").body())
                .contains(
                        "confirmed on review",
                        StandInArchive.FINDING.verdict().rating().label());
    }

    @Test
    void saysWhyThereIsNothing() throws Exception {
        assertThat(get("/search").body()).contains("No statement yet");
        platform.search.state = new IndexState(false, 7);
        assertThat(get("/search").body()).contains("Still being indexed", "may be shorter than it should be");
        platform.empty = true;
        assertThat(get("/search").statusCode()).isEqualTo(503);
    }

    @Test
    void keepsWordsWords() throws Exception {
        String page = get("/search?q=%22%3E%3Cscript%3Ealert(1)%3C/script%3E%E2%80%AE" + "w".repeat(300))
                .body();

        assertThat(page).doesNotContain("<script>alert").contains("&lt;script&gt;alert(1)");
    }

    @Test
    void savesAListAndTellsWhatIsLeftOut() throws Exception {
        platform.search.found.put(Subject.ACTOR, Collections.nCopies(500, "=cmd()"));

        HttpResponse<String> file = get("/search/export/csv?subject=actor");

        assertThat(file.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"volteface-actors.csv\"");
        List<String> lines = file.body().lines().toList();
        assertThat(lines.get(0)).isEqualTo("id,name,kind,statements,findings");
        assertThat(lines.get(1)).isEqualTo("'=cmd(),a title,,0,0");
        assertThat(lines).hasSize(100_002).last().asString().startsWith("cut after 100000 rows");
        assertThat(Files.readString(data.resolve("logs/audit.log"))).contains("export", "/search/export/csv");
    }

    @Test
    void savesJsonLines() throws Exception {
        assertThat(get("/search/export/jsonl?subject=document").body()).isEmpty();
        assertThat(get("/search/export/csv?q=x").body()).startsWith("id,holder,holder_id,kind,stance");
        assertThat(get("/search/export/exe").statusCode()).isEqualTo(404);
        platform.empty = true;
        assertThat(get("/search/export/csv").statusCode()).isEqualTo(503);
    }

    private HttpResponse<String> get(String path) throws Exception {
        return server.get(path, "Cookie", reader);
    }
}
