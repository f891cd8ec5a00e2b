package org.volteface.console.finding;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.volteface.api.archive.FoundFinding;
import org.volteface.api.archive.Review;
import org.volteface.api.archive.StatementArchive;
import org.volteface.api.contradiction.Dismissal;
import org.volteface.api.contradiction.Finding;
import org.volteface.console.access.Audit;
import org.volteface.console.access.Role;
import org.volteface.console.page.Frame;
import org.volteface.console.page.Required;
import org.volteface.console.platform.Platform;
import org.volteface.console.rows.RowAnswer;
import org.volteface.console.stance.Kinship;
import org.volteface.console.web.Answer;
import org.volteface.console.web.Answers;
import org.volteface.console.web.Exchange;
import org.volteface.console.web.Refusal;
import org.volteface.console.web.Route;

/** The pages of findings. */
public final class FindingPages {
    private static final int FOUND = 200;
    private static final int BAD_REQUEST = 400;
    private static final int NOT_FOUND = 404;
    private static final int CONFLICT = 409;
    private static final int NEAR = 200;
    /** The beginning of an id that is long enough to mean one. */
    private static final Pattern SHORT = Pattern.compile("[0-9a-f]{4,23}");

    private final Platform platform;
    private final FindingDecisions decisions;

    /** Takes what there is to show. */
    public FindingPages(Platform platform) {
        this.platform = platform;
        this.decisions = new FindingDecisions(platform);
    }

    /** Their addresses. */
    public List<Route> routes() {
        return List.of(
                Route.get("/findings", new FindingList(platform)::show),
                Route.get("/findings/{id}", this::show),
                Route.get("/findings/{id}/dismissals", this::dismissals),
                Route.get("/findings/{id}/dismissals/{form}", this::saved),
                Route.post("/findings/{id}/decision", Role.ANALYST, this::decide));
    }

    private Answer show(Exchange exchange) throws Refusal {
        String id = exchange.part("id");
        Optional<FoundFinding> found = Required.archive(platform).finding(id);
        if (found.isPresent()) {
            return page(exchange, found.get(), Optional.empty());
        }
        Optional<String> whole = whole(id);
        return whole.isPresent() ? Answer.seeOther("/findings/" + whole.get()) : gone(exchange, id, FOUND);
    }

    /** The id that begins like {@code id}, as terminals print it, where there is one alone. */
    private Optional<String> whole(String id) throws Refusal {
        if (!SHORT.matcher(id).matches()) {
            return Optional.empty();
        }
        List<FoundFinding> found = Required.archive(platform).findingsStarting(id, 2);
        return found.size() == 1 ? Optional.of(found.get(0).finding().id()) : Optional.empty();
    }

    private Answer page(Exchange exchange, FoundFinding found, Optional<FindingView.Draft> draft) throws Refusal {
        FindingView view = new FindingAssembly(platform).view(found, frame(exchange, found.finding()), draft);
        int status = draft.map(FindingView.Draft::obstacle)
                .map(FindingDecisions.Obstacle::status)
                .orElse(FOUND);
        return Answer.page(status, Answers.templates().findingPage(view));
    }

    private Answer decide(Exchange exchange) throws Refusal {
        StatementArchive archive = Required.archive(platform);
        String id = exchange.part("id");
        Optional<FoundFinding> found = archive.finding(id);
        if (found.isEmpty()) {
            return gone(exchange, id, CONFLICT);
        }
        String why = exchange.value("why").orElse("");
        Optional<Review.Decision> chosen = Stream.of(Review.Decision.values())
                .filter(decision -> exchange.value("decision")
                        .filter(FindingDecisions.word(decision)::equals)
                        .isPresent())
                .findFirst();
        Optional<String> gate = exchange.value("gate");
        Optional<FindingDecisions.Obstacle> obstacle = chosen.isEmpty()
                ? Optional.of(new FindingDecisions.Obstacle(BAD_REQUEST, "Choose what to do with the finding."))
                : decisions.take(
                        found.get().finding(),
                        new FindingDecisions.Wish(chosen.get(), why, gate, seen(exchange)),
                        exchange.asker());
        if (obstacle.isPresent()) {
            return page(exchange, found.get(), Optional.of(new FindingView.Draft(why, gate, obstacle.get())));
        }
        Audit.told(exchange.request());
        return Answer.seeOther("/findings/" + id + place(found.get(), archive));
    }

    /** The number of the latest decision that the page showed. */
    private static Optional<Integer> seen(Exchange exchange) {
        return exchange.value("seen")
                .filter(number -> number.matches("\\d{1,9}"))
                .map(Integer::valueOf);
    }

    /** A link that an address leads to has the focus: Enter goes on to the next finding. */
    private String place(FoundFinding found, StatementArchive archive) {
        boolean decided = platform.reviews()
                .flatMap(reviews -> reviews.of(found.finding()))
                .isPresent();
        boolean more = new ReviewQueue(platform, archive).beside(found).next().isPresent();
        return decided && more ? "#next" : "#decision";
    }

    private Answer dismissals(Exchange exchange) throws Refusal {
        StatementArchive archive = Required.archive(platform);
        String id = exchange.part("id");
        Optional<FoundFinding> found = archive.finding(id);
        if (found.isEmpty()) {
            return gone(exchange, id, FOUND);
        }
        Finding finding = found.get().finding();
        return Answer.page(Answers.templates()
                .findingDismissals(
                        frame(exchange, finding),
                        new FindingView.About(found.get(), Kinship.of(platform).shown(finding.holder())),
                        near(finding)));
    }

    private FindingView.Near near(Finding finding) throws Refusal {
        NearMisses misses = new NearMisses(platform, Required.archive(platform), Kinship.of(platform));
        List<Dismissal> near = misses.near(finding);
        return new FindingView.Near(misses.cited(finding, near.subList(0, Math.min(NEAR, near.size()))), near.size());
    }

    private Answer saved(Exchange exchange) throws Refusal {
        Finding finding = Required.archive(platform)
                .finding(exchange.part("id"))
                .orElseThrow(() -> Refusal.unknown("there is no such finding in force"))
                .finding();
        List<NearMiss> near = near(finding).shown();
        return RowAnswer.of(
                exchange.part("form"),
                "dismissals",
                NearMiss.COLUMNS,
                near.stream().map(NearMiss::row).toList());
    }

    /** A finding that is in force no longer tells what became of it; of one that never was nothing is known. */
    private Answer gone(Exchange exchange, String id, int status) throws Refusal {
        Frame frame = new Frame("Finding not in force", "Findings", exchange.asker(), List.of("finding.css"));
        GoneView view = new GoneReader(platform, Required.archive(platform)).view(id, frame);
        int answer = view.fate() == GoneView.Fate.UNKNOWN ? NOT_FOUND : status;
        return Answer.page(answer, Answers.templates().findingGone(view));
    }

    private Frame frame(Exchange exchange, Finding finding) {
        String name = Kinship.of(platform).shown(finding.holder()).name();
        String title = name + ": " + finding.proposition().topic();
        return new Frame(title, "Findings", exchange.asker(), List.of("finding.css"));
    }
}
