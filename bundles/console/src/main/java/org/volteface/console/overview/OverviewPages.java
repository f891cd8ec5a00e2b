package org.volteface.console.overview;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.volteface.api.archive.DocumentQueue;
import org.volteface.api.archive.DocumentState;
import org.volteface.api.archive.StatementArchive;
import org.volteface.api.deployment.Attempt;
import org.volteface.api.deployment.AttemptState;
import org.volteface.api.deployment.Deployment;
import org.volteface.api.model.Edtf;
import org.volteface.api.operation.Operations;
import org.volteface.api.search.Criterion;
import org.volteface.api.search.Filter;
import org.volteface.api.search.IndexState;
import org.volteface.api.search.Order;
import org.volteface.api.search.Query;
import org.volteface.api.search.Result;
import org.volteface.api.search.Results;
import org.volteface.api.search.Search;
import org.volteface.api.search.Subject;
import org.volteface.console.finding.FindingLines;
import org.volteface.console.page.Frame;
import org.volteface.console.page.Required;
import org.volteface.console.platform.Platform;
import org.volteface.console.stance.Kinship;
import org.volteface.console.stance.Passages;
import org.volteface.console.web.Answer;
import org.volteface.console.web.Answers;
import org.volteface.console.web.Exchange;
import org.volteface.console.web.Refusal;
import org.volteface.console.web.Route;
import org.volteface.console.words.Headlines;

/** The page that one begins on. */
public final class OverviewPages {
    private static final int FINDINGS = 5;
    private static final int ASIDE = 3;
    private static final int ATTEMPTS = 20;

    private final Platform platform;

    /** Takes what there is to show. */
    public OverviewPages(Platform platform) {
        this.platform = platform;
    }

    /** Its addresses. */
    public List<Route> routes() {
        return List.of(Route.get("/", this::show), Route.get("/overview/progress", this::progress));
    }

    private Answer show(Exchange exchange) throws Refusal {
        StatementArchive archive = Required.archive(platform);
        Search search = Required.search(platform);
        boolean known = !archive.latestDay().equals(LocalDate.EPOCH);
        LocalDate today = known ? archive.latestDay() : LocalDate.now(ZoneOffset.UTC);
        Passages passages = new Passages(archive, search, Kinship.of(platform));
        Promises promises = new Promises(search, passages, today);
        IndexState state = search.state();
        Frame frame = new Frame("Overview", "Overview", exchange.asker(), List.of("finding.css", "overview.css"));
        OverviewView view = new OverviewView(
                frame,
                new OverviewView.Extent(
                        known ? Edtf.day(today).inWords() : "",
                        platform.queue()
                                .map(queue -> queue.counts().all())
                                .orElse(archive.counts().documents()),
                        !state.complete() || state.behind() > 0,
                        promises.soon()),
                review(archive, search),
                new OverviewView.Due(promises.near(), new Conditions(archive, passages).near()),
                known ? Optional.of(Arrivals.until(today, search)) : Optional.empty(),
                progress(frame));
        return Answer.page(Answers.templates().overviewPage(view));
    }

    private Answer progress(Exchange exchange) {
        Frame frame = new Frame("Queue and re-analysis", "Overview", exchange.asker(), List.of("overview.css"));
        return Answer.page(
                exchange.wantsPart()
                        ? Answers.templates().overviewProgress(progress(frame))
                        : Answers.templates().overviewAlone(frame, progress(frame)));
    }

    private OverviewView.Review review(StatementArchive archive, Search search) {
        Filter open = Filter.NONE.with(Criterion.REVIEW, Criterion.OPEN);
        Results results = search.find(new Query(Subject.FINDING, "", open, Order.ARRIVAL), FINDINGS, Optional.empty());
        List<String> ids = results.page().stream().map(Result::id).toList();
        return new OverviewView.Review(new FindingLines(platform, archive).ofIds(ids), results.total());
    }

    private ProgressView progress(Frame frame) {
        Optional<DocumentQueue> queue = platform.queue();
        return new ProgressView(
                platform.operations().map(Operations::status),
                platform.operations().filter(Operations::isReanalysisHeld).isPresent(),
                platform.deployment().flatMap(OverviewPages::shadow),
                queue
                        .map(documents -> documents.entries(Optional.of(DocumentState.SET_ASIDE), ASIDE))
                        .orElse(List.of())
                        .stream()
                        .map(new Headlines(queue)::called)
                        .toList(),
                frame.mayDecide());
    }

    private static Optional<ProgressView.Shadow> shadow(Deployment deployment) {
        Optional<Attempt> trial = deployment.attempts(ATTEMPTS).stream()
                .filter(attempt -> attempt.state() == AttemptState.SHADOW)
                .findFirst();
        return trial.flatMap(attempt -> deployment
                .shadow(attempt.number())
                .map(report -> new ProgressView.Shadow(
                        attempt.number(),
                        attempt.name(),
                        report.progress().done(),
                        report.progress().total(),
                        report.changes().size())));
    }
}
