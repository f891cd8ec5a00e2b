package org.volteface.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.volteface.api.actor.Join;
import org.volteface.api.archive.Change;
import org.volteface.api.archive.FindingLife;
import org.volteface.api.archive.FoundFinding;
import org.volteface.api.model.Actor;
import org.volteface.api.model.ActorKind;
import org.volteface.api.search.Criterion;
import org.volteface.api.search.Order;
import org.volteface.api.search.Query;
import org.volteface.api.search.Subject;
import org.volteface.console.access.Role;
import org.volteface.console.access.TokenUse;
import org.xml.sax.InputSource;

/** The feed of findings: what is in it, who may read it, and what is said of what was withdrawn. */
final class FeedPagesTest {
    private static final String FEED = "/feeds/findings.atom";
    private static final Instant FOUND = Instant.parse("2026-01-02T03:04:05Z");
    private static final Instant GONE = Instant.parse("2026-02-03T04:05:06Z");
    private static final String ID = StandInArchive.FINDING.id();

    @TempDir
    Path data;

    private final StandInPlatform platform = new StandInPlatform();
    private WebServer server;
    private String ray;

    @BeforeEach
    void start() throws Exception {
        server = new WebServer(data, platform);
        ray = server.enter("ray", Role.READER);
    }

    @AfterEach
    void stop() throws Exception {
        server.stop();
    }

    @Test
    void asksForWhatItIsAbout() throws Exception {
        HttpResponse<String> feed = get(FEED + "?actor=Q794&proposition=a~b&q=%01%3Cscript%3E%EF%BF%BE%E2%80%AE");

        assertThat(feed.headers().firstValue("Content-Type")).contains("application/atom+xml;charset=utf-8");
        Query asked = platform.search.asked.get(0);
        assertThat(asked.subject()).isEqualTo(Subject.FINDING);
        assertThat(asked.order()).isEqualTo(Order.ARRIVAL);
        assertThat(asked.filter().values()).containsOnlyKeys(Criterion.ACTOR, Criterion.PROPOSITION);
        assertThat(text(feed, "title")).startsWith("Volteface: findings about Q794 on a b with “");
    }

    @Test
    void leadsNowhereButHereWhateverARequestCallsIt() throws Exception {
        platform.lives.put(ID, List.of(life(Optional.empty())));
        platform.search.found.put(Subject.FINDING, List.of(ID));

        String feed = server.raw(
                "GET " + FEED + " HTTP/1.1\r\nHost: evil.example\r\nCookie: " + ray + "\r\nConnection: close\r\n\r\n");

        assertThat(feed)
                .contains("href=\"" + server.address() + "/findings/" + ID + "\"")
                .doesNotContain("evil");
    }

    @Test
    void tellsOfAFinding() throws Exception {
        platform.lives.put(ID, List.of(life(Optional.empty())));
        platform.search.found.put(Subject.FINDING, List.of(ID));

        HttpResponse<String> feed = get(FEED);

        assertThat(text(feed, "updated")).isEqualTo(FOUND.toString());
        assertThat(feed.body())
                .contains("<id>urn:volteface:finding:", "Full Flop", "Supported: at least one side")
                .contains("href=\"" + server.address() + "/findings/" + ID + "\"")
                .doesNotContain("withdrawn");
    }

    @Test
    void announcesThatAFindingWasWithdrawn() throws Exception {
        platform.inForce.clear();
        platform.lives.put(ID, List.of(life(Optional.of(GONE))));
        platform.changed.add(new Change(1, GONE, Change.Kind.FINDING, ID));

        HttpResponse<String> feed = get(FEED);

        assertThat(text(feed, "updated")).isEqualTo(GONE.toString());
        assertThat(feed.body())
                .contains("<id>urn:volteface:withdrawn:", "<title>withdrawn: ", "It accuses nobody.")
                .contains("term=\"withdrawn\"");
        assertThat(get(FEED + "?actor=somebody-else").body()).doesNotContain("<entry>");
        assertThat(get(FEED + "?q=nowhere").body()).doesNotContain("<entry>");
    }

    @Test
    void takesWhatIsAskedForAsPlainWords() throws Exception {
        platform.inForce.clear();
        platform.lives.put(ID, List.of(life(Optional.of(GONE))));
        platform.changed.add(new Change(1, GONE, Change.Kind.FINDING, ID));

        for (String words : List.of("ferries+line", "the+fer", "%22ferry+line%22", "line+%28ferry%29+%2B%2D*")) {
            assertThat(get(FEED + "?q=" + words).body()).as(words).contains("<title>withdrawn: ");
        }
        for (String words : List.of("fer+line", "%22line+ferry%22", "ferry+nowhere")) {
            assertThat(get(FEED + "?q=" + words).body()).as(words).doesNotContain("<entry>");
        }
    }

    @Test
    void asksForAllThatASearchIsNarrowedBy() throws Exception {
        String narrowed = FEED + "?kind=REVERSAL&standing=CONTESTED&review=OPEN&source=Post&from=2024-01-01";
        String plain = text(get(FEED), "id");

        HttpResponse<String> feed = get(narrowed);

        Query asked = platform.search.asked.get(platform.search.asked.size() - 1);
        assertThat(asked.filter().values())
                .containsOnlyKeys(Criterion.KIND, Criterion.STANDING, Criterion.REVIEW, Criterion.SOURCE);
        assertThat(asked.filter().dated().from()).isPresent();
        assertThat(text(feed, "title"))
                .isEqualTo("Volteface: findings (review open, kind reversal, standing contested, source Post,"
                        + " from 2024-01-01)");
        assertThat(text(feed, "id")).isNotEqualTo(plain);
    }

    @Test
    void tellsWithdrawalsToThoseWhomItToldTheFinding() throws Exception {
        withdraw();
        String passage = StandInArchive.FINDING.evidence().stream()
                .flatMap(id -> platform.keptArchive.statement(id).stream())
                .map(statement -> statement.wording().text())
                .findFirst()
                .orElseThrow();
        String kind = StandInArchive.FINDING.kind().name();
        for (String filter : List.of(
                "q=" + URLEncoder.encode("\"" + passage + "\"", StandardCharsets.UTF_8),
                "q=ferry+line+against+2023+nowhere",
                "kind=" + kind,
                "review=OPEN",
                "standing=SUPPORTED&to=2030-01-01")) {
            assertThat(get(FEED + "?" + filter).body()).as(filter).contains("<title>withdrawn: ");
        }
        for (String filter :
                List.of("kind=NONE", "review=CONFIRMED", "standing=CONTESTED", "source=Nobody", "from=2030-01-01")) {
            assertThat(get(FEED + "?" + filter).body()).as(filter).doesNotContain("<entry>");
        }
    }

    private void withdraw() {
        platform.inForce.clear();
        platform.lives.put(ID, List.of(life(Optional.of(GONE))));
        platform.changed.add(new Change(1, GONE, Change.Kind.FINDING, ID));
    }

    @Test
    void goesOnUnderEveryIdOfAMergedActor() throws Exception {
        Actor holder = StandInArchive.FINDING.holder();
        Actor port = new Actor("port-of-skarrow", "Port of Skarrow", ActorKind.ORGANISATION);
        platform.lives.put(ID, List.of(life(Optional.empty())));
        platform.search.found.put(Subject.FINDING, List.of(ID));
        String before = text(get(FEED), "id", 1);
        StandInActors decisions = new StandInActors();
        decisions.joins.add(new Join(holder, port, "one port"));
        platform.actors = Optional.of(decisions);

        HttpResponse<String> after = get(FEED + "?actor=" + holder.id());
        assertThat(text(after, "id", 1)).isEqualTo(before);
        assertThat(after.body()).contains("Port of Skarrow: ");
        assertThat(after.headers().firstValue("Content-Type")).contains("application/atom+xml;charset=utf-8");

        platform.search.found.clear();
        platform.inForce.clear();
        platform.lives.put(ID, List.of(life(Optional.of(GONE))));
        platform.changed.add(new Change(1, GONE, Change.Kind.FINDING, ID));
        for (String id : List.of(holder.id(), port.id())) {
            assertThat(get(FEED + "?actor=" + id).body()).contains("withdrawn: Port of Skarrow");
        }
    }

    @Test
    void isReadWithATokenForFeeds() throws Exception {
        String token =
                server.accounts().issue("ray", "feeds", TokenUse.FEEDS, 7).secret();

        HttpResponse<String> feed = server.get(FEED + "?token=" + token);

        assertThat(feed.statusCode()).isEqualTo(200);
        assertThat(feed.body()).doesNotContain(token);
        assertThat(server.get(FEED + "?token=wrong").statusCode()).isEqualTo(401);
        assertThat(server.get(FEED).statusCode()).isEqualTo(303);
    }

    @Test
    void isSentAgainOnlyWhenItIsAnother() throws Exception {
        String tag = get(FEED).headers().firstValue("ETag").orElseThrow();

        assertThat(server.get(FEED, "Cookie", ray, "If-None-Match", tag).statusCode())
                .isEqualTo(304);
        platform.empty = true;
        assertThat(get(FEED).statusCode()).isEqualTo(503);
    }

    private static FindingLife life(Optional<Instant> until) {
        return new FindingLife(new FoundFinding(1, StandInArchive.FINDING, "detector@1"), FOUND, until);
    }

    private static String text(HttpResponse<String> feed, String element) throws Exception {
        return text(feed, element, 0);
    }

    private static String text(HttpResponse<String> feed, String element, int which) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder()
                .parse(new InputSource(new StringReader(feed.body())))
                .getElementsByTagName(element)
                .item(which)
                .getTextContent();
    }

    private HttpResponse<String> get(String path) throws Exception {
        return server.get(path, "Cookie", ray);
    }
}
