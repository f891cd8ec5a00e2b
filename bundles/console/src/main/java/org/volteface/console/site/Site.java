package org.volteface.console.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.volteface.console.access.Asker;
import org.volteface.console.access.Doorkeeper;
import org.volteface.console.account.AccountPages;
import org.volteface.console.account.UserPages;
import org.volteface.console.actor.ActorPages;
import org.volteface.console.add.AddPages;
import org.volteface.console.document.DocumentPages;
import org.volteface.console.feed.FeedPages;
import org.volteface.console.finding.FindingPages;
import org.volteface.console.help.HelpPages;
import org.volteface.console.overview.OverviewPages;
import org.volteface.console.page.Assets;
import org.volteface.console.platform.Holds;
import org.volteface.console.platform.Platform;
import org.volteface.console.promise.PromisePages;
import org.volteface.console.proposition.PropositionPages;
import org.volteface.console.report.ReportPages;
import org.volteface.console.report.ReportWork;
import org.volteface.console.rest.CallsPage;
import org.volteface.console.search.SearchPages;
import org.volteface.console.web.Answer;
import org.volteface.console.web.Answers;
import org.volteface.console.web.Message;
import org.volteface.console.web.Refusal;
import org.volteface.console.web.Route;
import org.volteface.console.web.Router;

/** All pages together: every address of the site with what answers it. */
public final class Site {
    private final Platform platform;
    private final Router router;

    /** Takes what there is to show, who may see it, and what makes reports. */
    public Site(Platform platform, Doorkeeper doorkeeper, ReportWork reports) {
        this.platform = platform;
        this.router = new Router(Stream.of(
                        new OverviewPages(platform).routes(),
                        new FindingPages(platform).routes(),
                        new DocumentPages(platform).routes(),
                        new AddPages(platform).routes(),
                        new HelpPages().routes(),
                        new CallsPage().routes(),
                        new AccountPages(doorkeeper).routes(),
                        new UserPages(doorkeeper).routes(),
                        new ActorPages(platform).routes(),
                        new PromisePages(platform).routes(),
                        new PropositionPages(platform).routes(),
                        new SearchPages(platform).routes(),
                        new ReportPages(platform, reports).routes(),
                        new FeedPages(platform, doorkeeper.instance().publicAddress()).routes())
                .flatMap(List::stream)
                .toList());
    }

    /** Every address, with who may ask for it. */
    public List<Route> routes() {
        return router.routes();
    }

    /** Answers a request that was let in. */
    public void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getServletPath().equals("/assets")) {
            String name = Optional.ofNullable(request.getPathInfo()).orElse("/").substring(1);
            Assets.answer(name, request.getParameter("v") != null).send(response);
            return;
        }
        Optional<Asker> asker = Asker.of(request);
        if (asker.isEmpty()) {
            Answers.message(request, response, Message.notFound("There is no such page."));
            return;
        }
        // Closed before the answer is sent: a slow reader keeps no bundle from stopping.
        Holds.Hold hold = platform.hold();
        Answer answer;
        try {
            answer = router.answer(request, asker.get());
        } catch (Refusal e) {
            SiteAudit.refused(request, asker.get(), e);
            Answers.message(request, response, Message.of(e));
            return;
        } finally {
            hold.close();
        }
        SiteAudit.answered(request, asker.get(), answer);
        answer.send(response);
    }
}
