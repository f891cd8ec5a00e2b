package org.volteface.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.volteface.api.archive.DocumentEntry;
import org.volteface.api.archive.DocumentState;
import org.volteface.api.archive.FoundFinding;
import org.volteface.api.archive.Review;
import org.volteface.api.intake.Receipt;
import org.volteface.api.model.Document;
import org.volteface.api.model.Field;
import org.volteface.api.model.Headline;
import org.volteface.api.model.Origin;
import org.volteface.api.model.Passage;
import org.volteface.api.model.Span;
import org.volteface.api.model.Statement;
import org.volteface.api.model.Wording;
import org.volteface.api.search.Criterion;
import org.volteface.api.search.IndexState;
import org.volteface.api.search.Subject;
import org.volteface.api.source.DocumentReader;
import org.volteface.api.source.Hints;
import org.volteface.api.source.Read;
import org.volteface.api.source.ReadOutcome;
import org.volteface.api.source.Unreadable;
import org.volteface.contracts.SampleStatements;

/** The pages that an analyst's day goes through, over HTTP. */
final class AnalystPagesTest {
    private static final String FINDING =
            "/findings/" + AnalystArchive.FOUND.finding().id();

    @TempDir
    Path data;

    private final StandInPlatform platform = new StandInPlatform();
    private final AnalystArchive archive = new AnalystArchive();
    private final StandInReviews reviews = new StandInReviews();
    private final List<Document> taken = new ArrayList<>();
    private WebServer server;
    private String cookie;

    @BeforeEach
    void start() throws Exception {
        platform.keptArchive = archive;
        platform.keptReviews = Optional.of(reviews);
        platform.keptIntake = Optional.of(document -> {
            taken.add(document);
            return new Receipt(document.id(), taken.size() == 1);
        });
        server = new WebServer(data, platform);
        String password = Files.readString(data.resolve("admin-password")).strip();
        cookie = server.post("/login", "password=" + password + "&to=/")
                .headers()
                .firstValue("Set-Cookie")
                .orElseThrow()
                .split(";", 2)[0];
    }

    @AfterEach
    void stop() throws Exception {
        server.stop();
    }

    @Test
    void showsAFindingWithItsGatesAndWhatWasStoppedNearIt() throws Exception {
        String page = get(FINDING).body();

        assertThat(page)
                .contains("<mark>the ferry line will run</mark>", "<mark>closing the ferry line</mark>")
                .contains("href=\"/help#gate-same-holder\"", "not asked: ")
                .contains("org.example.detector", "1.2.0")
                .contains("Why not these?", "both are of &lt;one&gt; day, &amp; nobody knows more")
                .contains("2 March 2026, 10:00 UTC")
                .doesNotContain("<script>alert", "<b>Gazette");
        assertThat(page.contains("accuses nobody until somebody has judged it"))
                .isEqualTo(page.contains("href=\"/help#contested\">Contested"));
    }

    @Test
    void takesDecisionsAndTakesThemBack() throws Exception {
        assertThat(decide("decision=confirm&why=both+say+so").statusCode()).isEqualTo(303);
        assertThat(get(FINDING).body()).contains("Confirmed by admin", "both say so", "Take the decision back");
        decide("decision=withdraw");
        decide("decision=dismiss&why=another+ferry&gate=same-proposition");
        decide("decision=note&why=<i>ask</i>");

        assertThat(reviews.made).extracting(Review::by).containsOnly("admin");
        assertThat(reviews.made)
                .extracting(review -> review.decision() + ": " + review.why())
                .containsExactly(
                        "CONFIRMED: both say so",
                        "WITHDRAWN: ",
                        "DISMISSED: another ferry (The gate “same proposition” should have stopped it.)",
                        "NOTED: <i>ask</i>");
        assertThat(get(FINDING).body())
                .contains("Decision taken back by admin", "Remarked by admin", "&lt;i&gt;ask&lt;/i&gt;");
    }

    @Test
    void tellsWhoDecidedMeanwhileAndKeepsTheDraft() throws Exception {
        assertThat(get(FINDING).body()).contains("<input type=\"hidden\" name=\"seen\" value=\"0\">");
        decide("seen=0&decision=confirm&why=both+say+so");

        HttpResponse<String> late = decide("seen=0&decision=dismiss&why=another+ferry&gate=time-order");

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body())
                .contains("Since you opened this page: confirmed by admin on 5 March 2026", "“both say so”")
                .contains("another ferry</textarea>", "<option value=\"time-order\" selected>")
                .contains("name=\"seen\" value=\"1\"");
        assertThat(decide("seen=0&decision=note&why=a+remark").statusCode()).isEqualTo(303);
        assertThat(decide("seen=1&decision=dismiss&why=another+ferry").statusCode())
                .isEqualTo(303);
        assertThat(get(FINDING).body())
                .contains("Taken back, the finding waits for review again; what admin decided on 5 March 2026")
                .contains("(confirmed) does not come back");
        assertThat(reviews.made).hasSize(3);
    }

    @Test
    void namesWhoIsMeantInTheHeading() throws Exception {
        assertThat(get(FINDING).body()).containsPattern("<h1>[^<]+: [a-z][^<]*: [^<]+</h1>");
    }

    @Test
    void asksForAReason() throws Exception {
        HttpResponse<String> blank = decide("decision=dismiss&why=+");
        HttpResponse<String> none = decide("why=typed+in+vain");

        assertThat(blank.statusCode()).isEqualTo(400);
        assertThat(blank.body()).contains("A dismissal needs a reason");
        assertThat(none.statusCode()).isEqualTo(400);
        assertThat(none.body()).contains("typed in vain</textarea>");
        assertThat(decide("decision=note").statusCode()).isEqualTo(400);
        assertThat(reviews.made).isEmpty();
    }

    @Test
    void leadsFromTheBeginningOfAnIdToTheFinding() throws Exception {
        HttpResponse<String> begun = get(FINDING.substring(0, "/findings/".length() + 8));

        assertThat(begun.statusCode()).isEqualTo(303);
        assertThat(begun.headers().firstValue("Location").orElseThrow()).endsWith(FINDING);
        assertThat(get("/findings/0").statusCode()).isEqualTo(404);
        assertThat(get("/findings/00000000").statusCode()).isEqualTo(404);
    }

    @Test
    void leadsOnFromAFindingThatWasReplaced() throws Exception {
        HttpResponse<String> replaced = get("/findings/" + AnalystArchive.REPLACED.id());
        HttpResponse<String> unknown = get("/findings/%3Cscript%3E");

        assertThat(replaced.statusCode()).isEqualTo(200);
        assertThat(replaced.body())
                .contains("This finding was replaced", "In its place", "href=\"" + FINDING + "\"")
                .contains("1 of the 2 passages that it rested on is no longer on record as it was")
                .contains("Judged anew with 2 passages: 1 joined, 1 dropped out, by another detector or version");
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(unknown.body()).contains("There is no such finding").doesNotContain("<script>");
    }

    @Test
    void tellsWhatBecameOfAFindingThatWasWithdrawn() throws Exception {
        archive.withdrawn = true;

        HttpResponse<String> gone = get(FINDING);

        assertThat(gone.statusCode()).isEqualTo(200);
        assertThat(gone.body())
                .contains("This finding was withdrawn", "they are no longer judged to be a turn", "Withdrawn")
                .doesNotContain("<script>alert", "In its place");
        assertThat(get(FINDING + "/dismissals").body()).contains("This finding was withdrawn");
        HttpResponse<String> late = decide("decision=confirm");
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("This finding was withdrawn");
        assertThat(reviews.made).isEmpty();
    }

    @Test
    void savesTheDismissalsNearAFinding() throws Exception {
        assertThat(get(FINDING + "/dismissals").body()).contains(FINDING + "/dismissals/csv");
        assertThat(get(FINDING + "/dismissals/csv").body())
                .startsWith("gate,because,earlier,")
                .contains("time-order,\"both are of <one> day, & nobody knows more\",");
        assertThat(get(FINDING + "/dismissals/jsonl").body()).startsWith("{\"gate\":\"time-order\"");
        assertThat(get(FINDING + "/dismissals/exe").statusCode()).isEqualTo(404);
    }

    @Test
    void leadsOnToTheNextFindingThatIsOpen() throws Exception {
        assertThat(get(FINDING).body()).doesNotContain("to review</a>");
        archive.older.add(new FoundFinding(2, AnalystArchive.REPLACED, "detector@1"));
        String next = "href=\"/findings/" + AnalystArchive.REPLACED.id() + "\"";

        assertThat(get(FINDING).body()).contains("<a rel=\"next\" " + next, "<a class=\"skip\" href=\"#content\">");
        HttpResponse<String> decided = decide("decision=note&why=one+more");
        assertThat(decided.headers().firstValue("Location")).contains(FINDING + "#decision");
        // The stand-in takes a decision for one on every finding: nothing is open any more.
        decided = decide("decision=confirm");
        assertThat(decided.headers().firstValue("Location")).contains(FINDING + "#decision");
        assertThat(get(FINDING).body()).contains("No other finding waits for review.");
    }

    @Test
    void listsFindingsByWhatIsAskedOfThem() throws Exception {
        platform.search.found.put(
                Subject.FINDING, List.of(AnalystArchive.FOUND.finding().id(), "gone"));

        HttpResponse<String> page =
                get("/findings?review=open&actor=a%26b&proposition=ferry~line&q=%22%3E%3Cb%3E&from=2024-01-01");

        assertThat(page.body())
                .contains("href=\"" + FINDING + "\"", "cursor=next%2Fone", "review=OPEN&amp;actor=a%26b")
                .contains("value=\"&#34;>&lt;b>\"")
                .contains("<option value=\"ferry~line\" selected>ferry line</option>");
        assertThat(platform.search.asked.get(0).filter().values())
                .containsEntry(Criterion.REVIEW, java.util.Set.of("OPEN"))
                .containsEntry(Criterion.ACTOR, java.util.Set.of("a&b"));
        assertThat(platform.search.asked.get(0).filter().dated().from()).contains(LocalDate.of(2024, 1, 1));
        assertThat(get("/findings", "HX-Request", "true").body()).doesNotContain("<html");
        assertThat(get("/findings?cursor=wrong").statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/findings?review=zzz",
                "/findings?kind=%3Cb%3E",
                "/findings?from=2025-13-45",
                "/findings?from=2026-01-01&to=2025-01-01",
                "/documents?state=lost",
                "/search?subject=promise&due_from=soon",
            })
    void refusesInWordsWhatNoListKnows(String path) throws Exception {
        HttpResponse<String> answer = get(path);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .containsPattern("is none of|is no day|is later than")
                .doesNotContain("<b>”");
    }

    @Test
    void asksWhetherAVeryOldDateIsMeant() throws Exception {
        String text = "title=Decree&publisher=Gazette&date=1848-03-05&text=We+support+the+line.";

        HttpResponse<String> asked = server.post("/add/text", text, "Cookie", cookie);

        assertThat(asked.statusCode()).isEqualTo(400);
        assertThat(asked.body())
                .contains("lies before 1900", "name=\"old\"", "We support the line.</textarea>", "value=\"Decree\"");
        assertThat(taken).isEmpty();
        assertThat(server.post("/add/text", text + "&old=yes", "Cookie", cookie).statusCode())
                .isEqualTo(303);
        assertThat(taken).hasSize(1);
    }

    @Test
    void takesADocumentBackForAReason() throws Exception {
        platform.keptQueue.text = Optional.of(document("We support the line.", "Title"));

        HttpResponse<String> bare = server.post("/documents/document-1/withdraw", "why=+", "Cookie", cookie);

        assertThat(bare.statusCode()).isEqualTo(400);
        assertThat(bare.body()).contains("It needs a reason", "Something is wrong with this document");
        assertThat(platform.withdrawn).isEmpty();
        assertThat(server.post("/documents/document-1/withdraw", "why=pasted+twice", "Cookie", cookie)
                        .statusCode())
                .isEqualTo(303);
        assertThat(platform.withdrawn).containsEntry("document-1", "pasted twice (admin)");
        platform.keptQueue.entry = withdrawn("<b>pasted twice</b> (admin)");
        assertThat(get("/documents/document-1").body())
                .contains("<strong>Withdrawn.</strong> &lt;b&gt;pasted twice", "Bring it back")
                .doesNotContain("Analyse again", "Something is wrong with this document");
        assertThat(server.post("/documents/document-1/restore", "", "Cookie", cookie)
                        .statusCode())
                .isEqualTo(303);
        assertThat(platform.withdrawn).isEmpty();
    }

    @Test
    void putsACorrectedDocumentInThePlaceOfOne() throws Exception {
        platform.keptQueue.text = Optional.of(document("We support the line.", "Title"));
        String form = "title=Right&publisher=Gazette&date=2025-02-03&why=";

        HttpResponse<String> bare = server.post("/documents/document-1/correct", form, "Cookie", cookie);

        assertThat(bare.statusCode()).isEqualTo(400);
        assertThat(bare.body()).contains("It needs a reason", "value=\"Right\"", "value=\"2025-02-03\"");
        assertThat(server.post("/documents/document-1/correct", form.replace("2025", "3025") + "x", "Cookie", cookie)
                        .body())
                .contains("The date lies in the future.");
        assertThat(taken).isEmpty();
        HttpResponse<String> done =
                server.post("/documents/document-1/correct", form + "a+wrong+day", "Cookie", cookie);
        String id = taken.get(0).id();
        assertThat(done.headers().firstValue("Location")).contains("/documents/" + id);
        assertThat(taken.get(0).headline().published()).isEqualTo(LocalDate.of(2025, 2, 3));
        assertThat(taken.get(0).text()).isEqualTo("We support the line.");
        String reason = "corrected as document " + id + ": a wrong day (admin)";
        assertThat(platform.withdrawn).containsEntry("document-1", reason);
        platform.keptQueue.entry = withdrawn(reason);
        assertThat(get("/documents/document-1").body()).contains("href=\"/documents/" + id + "\"");
    }

    private static DocumentEntry withdrawn(String reason) {
        DocumentEntry.Progress progress =
                new DocumentEntry.Progress(DocumentState.WITHDRAWN, Instant.EPOCH, 0, Optional.of(reason));
        return new DocumentEntry("document-1", StandInQueue.ENTRY.headline(), progress, List.of());
    }

    @Test
    void tellsOfATextThatIsTooLongBeforeItIsTaken() throws Exception {
        assertThat(get("/add").body()).contains("5,000,000 characters");
    }

    @Test
    void saysThatAListIsStillBeingIndexed() throws Exception {
        platform.search.state = new IndexState(false, 7);

        for (String path : List.of("/findings", "/documents", "/")) {
            assertThat(get(path).body()).contains("still being indexed").doesNotContain("No finding is on record");
        }
    }

    @Test
    void marksStatementsInAHostileText() throws Exception {
        String words = "\u05e9\u05dc\u05d5\u05dd \"ferry\"";
        String text = "<script>alert(2)</script> He said " + words + "\n\n" + "word ".repeat(20_000) + words;
        platform.keptQueue.text = Optional.of(document(text, "x".repeat(300)));
        archive.added.add(statement("one", text.indexOf(words), words));
        archive.added.add(statement("two", text.lastIndexOf(words), words));

        String first = get("/documents/document-1").body();
        String last = get("/documents/document-1?at=" + text.lastIndexOf(words)).body();

        assertThat(first)
                .contains("&lt;script&gt;alert(2)&lt;/script&gt;", "id=\"s-one\"", "id=\"n-1\"", "Next part")
                .contains("Set aside", "action=\"/documents/document-1/retry\"")
                .doesNotContain("<script>alert", "id=\"s-two\"");
        assertThat(last).contains("id=\"s-two\"", "id=\"n-2\"").doesNotContain("id=\"s-one\"");
        server.post("/documents/document-1/retry", "", "Cookie", cookie);
        assertThat(platform.retried).containsExactly("document-1");
    }

    @Test
    void standsATextOfFiveMegabytes() throws Exception {
        platform.keptQueue.text = Optional.of(document("word ".repeat(1_000_000), ""));

        String page = get("/documents/document-1?part=99").body();

        assertThat(page.length()).isLessThan(200_000);
        assertThat(page).contains("Part 99 of ");
        assertThat(get("/documents/document-1/changes?since=document-1").body()).contains("Nothing was changed");
    }

    @Test
    void takesInATextThatIsPasted() throws Exception {
        HttpResponse<String> answer =
                server.post("/add/text", "title=A+%3Cb%3E&publisher=P&date=2024-02-03&text=Words.", "Cookie", cookie);

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location"))
                .contains("/documents/" + taken.get(0).id());
        assertThat(taken.get(0).title()).isEqualTo("A <b>");
        assertThat(taken.get(0).published()).isEqualTo(LocalDate.of(2024, 2, 3));
        for (String wrong : List.of("text=+", "text=a&date=2999-01-01", "text=a&date=soon")) {
            assertThat(server.post("/add/text", wrong, "Cookie", cookie).statusCode())
                    .isEqualTo(400);
        }
        assertThat(taken).hasSize(1);
    }

    @Test
    void takesInFilesAndTellsWhatCameOfEach() throws Exception {
        platform.keptReader = Optional.of(new LineReader());

        HttpResponse<String> one = server.upload("/add/files", "a.txt", "good", "Cookie", cookie);
        HttpResponse<String> two = server.upload("/add/files", "../../<b>.jsonl", "good\nbad", "Cookie", cookie);

        assertThat(one.statusCode()).isEqualTo(303);
        assertThat(two.statusCode()).isEqualTo(200);
        assertThat(two.body())
                .contains("it was known already", "&lt;b&gt;.jsonl, line 2: not taken in", "it is bad")
                .doesNotContain("../..", "<b>");
        assertThat(server.upload("/add/files", "a.part", "good", "Cookie", cookie)
                        .body())
                .contains("a file of this name is no document");
    }

    @Test
    void saysHowToBegin() throws Exception {
        assertThat(get("/").body()).contains("Findings to review", "Set aside", "hx-get=\"/overview/progress?poll\"");
        assertThat(get("/overview/progress", "HX-Request", "true").body())
                .contains("id=\"progress\"")
                .doesNotContain("<html");
        assertThat(get("/help").body()).contains("id=\"gate-first-hand\"", "id=\"rating-half_flip\"");
        assertThat(get("/add").body()).contains("action=\"/add/files\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/findings", "/findings/x", "/findings/x/dismissals", "/documents", "/documents/x"})
    void saysWhatIsNotThere(String path) throws Exception {
        platform.empty = true;

        HttpResponse<String> answer = get(path);

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).contains("at the moment.");
    }

    /** Reads a document of each line that is good. */
    static final class LineReader implements DocumentReader {
        @Override
        public boolean isDocument(String fileName) {
            return !fileName.endsWith(".part");
        }

        @Override
        public void read(InputStream in, Hints hints, Consumer<ReadOutcome> sink) throws IOException {
            int number = 0;
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                number++;
                sink.accept(
                        line.equals("good")
                                ? new Read(document("Words.", ""), Optional.empty(), false, List.of())
                                : new Unreadable("line " + number, "it is " + line));
            }
        }
    }

    private static Document document(String text, String title) {
        Headline headline = new Headline(new Origin("P", Optional.empty()), LocalDate.of(2024, 2, 3), title);
        return new Document("document-1", headline, text);
    }

    private static Statement statement(String id, int start, String words) {
        Statement sample = SampleStatements.chain().get(0);
        Passage passage = new Passage("document-1", Field.TEXT, new Span(start, start + words.length()));
        Wording wording = new Wording(passage, words, sample.wording().attribution());
        return new Statement(id, wording, sample.holding(), sample.claim(), sample.timing(), sample.madeBy());
    }

    private HttpResponse<String> get(String path, String... headers) throws Exception {
        List<String> all = new ArrayList<>(List.of("Cookie", cookie));
        all.addAll(List.of(headers));
        return server.get(path, all.toArray(String[]::new));
    }

    private HttpResponse<String> decide(String form) throws Exception {
        return server.post(FINDING + "/decision", form, "Cookie", cookie);
    }
}
