package org.volteface.console.finding;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.volteface.api.archive.FindingLife;
import org.volteface.api.archive.FoundFinding;
import org.volteface.api.archive.Review;
import org.volteface.api.archive.StatementArchive;
import org.volteface.api.contradiction.Finding;
import org.volteface.console.access.Role;
import org.volteface.console.platform.Platform;
import org.volteface.console.site.Frame;
import org.volteface.console.site.Required;
import org.volteface.console.web.Answer;
import org.volteface.console.web.Answers;
import org.volteface.console.web.Exchange;
import org.volteface.console.web.Refusal;
import org.volteface.console.web.Route;

/** The pages of findings. */
public final class FindingPages {
    private static final int BAD_REQUEST = 400;
    private static final int NOT_FOUND = 404;
    private static final int NEAR = 200;
    private static final int SUCCESSORS = 50;

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
                Route.post("/findings/{id}/decision", Role.ANALYST, this::decide));
    }

    private Answer show(Exchange exchange) throws Refusal {
        String id = exchange.part("id");
        Optional<FoundFinding> found = Required.archive(platform).finding(id);
        return found.isEmpty() ? gone(exchange, id) : page(exchange, found.get(), Optional.empty());
    }

    private Answer page(Exchange exchange, FoundFinding found, Optional<FindingView.Draft> draft) throws Refusal {
        FindingView view = new FindingAssembly(platform).view(found, frame(exchange, found.finding()), draft);
        int status = draft.isPresent() ? BAD_REQUEST : 200;
        return Answer.page(status, Answers.templates().findingPage(view));
    }

    private Answer decide(Exchange exchange) throws Refusal {
        String id = exchange.part("id");
        FoundFinding found = Required.archive(platform)
                .finding(id)
                .orElseThrow(() -> Refusal.unknown("there is no such finding in force any more"));
        String why = exchange.value("why").orElse("");
        Optional<Review.Decision> chosen = Stream.of(Review.Decision.values())
                .filter(decision -> exchange.value("decision")
                        .filter(FindingDecisions.word(decision)::equals)
                        .isPresent())
                .findFirst();
        Optional<String> missing = chosen.isEmpty()
                ? Optional.of("Choose what to do with the finding.")
                : decisions.take(
                        id, new FindingDecisions.Wish(chosen.get(), why, exchange.value("gate")), exchange.asker());
        return missing.isEmpty()
                ? Answer.seeOther("/findings/" + id + "#decision")
                : page(exchange, found, Optional.of(new FindingView.Draft(why, missing.get())));
    }

    private Answer dismissals(Exchange exchange) throws Refusal {
        StatementArchive archive = Required.archive(platform);
        FoundFinding found = archive.finding(exchange.part("id"))
                .orElseThrow(() -> Refusal.unknown("there is no such finding in force"));
        NearMisses misses = new NearMisses(archive, platform.search());
        var near = misses.near(found.finding());
        List<NearMiss> shown = misses.cited(found.finding(), near.subList(0, Math.min(NEAR, near.size())));
        return Answer.page(Answers.templates()
                .findingDismissals(frame(exchange, found.finding()), found, new FindingView.Near(shown, near.size())));
    }

    /** A finding that was replaced leads on to the one in its place. */
    private Answer gone(Exchange exchange, String id) throws Refusal {
        StatementArchive archive = Required.archive(platform);
        List<FindingLife> lives = archive.livesOf(id);
        Optional<FindingLife> last = lives.stream()
                .filter(life -> life.found().finding().id().equals(id))
                .reduce((one, later) -> later);
        List<FoundFinding> successors = lives.stream()
                .filter(life -> life.until().isEmpty())
                .map(FindingLife::found)
                .toList();
        if (successors.isEmpty() && last.isPresent()) {
            successors = kin(archive, last.get().found().finding());
        }
        Frame frame = new Frame("Finding not in force", "Findings", exchange.asker(), List.of("finding.css"));
        GoneView view = new GoneView(frame, last, new FindingLines(platform, archive).of(successors));
        return Answer.page(NOT_FOUND, Answers.templates().findingGone(view));
    }

    /** Where other analysers read other statements in the same words, what they found is about the same matter. */
    private static List<FoundFinding> kin(StatementArchive archive, Finding gone) {
        return archive.findings(archive.findings(Optional.of(gone.holder().id()), SUCCESSORS).stream()
                .filter(finding ->
                        finding.proposition().key().equals(gone.proposition().key()))
                .map(Finding::id)
                .toList());
    }

    private static Frame frame(Exchange exchange, Finding finding) {
        String title = finding.holder().name() + ": " + finding.proposition().topic();
        return new Frame(title, "Findings", exchange.asker(), List.of("finding.css"));
    }
}
