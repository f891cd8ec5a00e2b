package org.volteface.console.finding;

import java.util.List;
import java.util.Optional;
import org.volteface.api.archive.StatementArchive;
import org.volteface.api.search.Criterion;
import org.volteface.api.search.Query;
import org.volteface.api.search.Result;
import org.volteface.api.search.Results;
import org.volteface.api.search.Search;
import org.volteface.api.search.Subject;
import org.volteface.console.listing.SeenNames;
import org.volteface.console.page.Extent;
import org.volteface.console.page.Frame;
import org.volteface.console.page.ListFilter;
import org.volteface.console.page.Required;
import org.volteface.console.platform.Platform;
import org.volteface.console.stance.Kinship;
import org.volteface.console.web.Answer;
import org.volteface.console.web.Answers;
import org.volteface.console.web.Exchange;
import org.volteface.console.web.Refusal;

/** The page with the list of findings. */
final class FindingList {
    private static final int MOST = 25;
    private static final int CHOICES = 40;

    private final Platform platform;

    FindingList(Platform platform) {
        this.platform = platform;
    }

    Answer show(Exchange exchange) throws Refusal {
        StatementArchive archive = Required.archive(platform);
        Search search = Required.search(platform);
        ListFilter filter = ListFilter.of(exchange, ListFilter.FINDINGS);
        Results results = find(search, filter, exchange.value("cursor"));
        List<FindingLine> lines = new FindingLines(platform, archive)
                .ofIds(results.page().stream().map(Result::id).toList());
        FindingsView view = new FindingsView(
                new Frame("Findings", "Findings", exchange.asker(), List.of("finding.css")),
                filter,
                lines,
                Extent.of(results, search.state()),
                exchange.wantsPart() ? FindingsView.Fields.NONE : fields(search, filter));
        return Answer.page(
                exchange.wantsPart()
                        ? Answers.templates().findingRows(view)
                        : Answers.templates().findingList(view));
    }

    private static Results find(Search search, ListFilter filter, Optional<String> cursor) throws Refusal {
        try {
            return search.find(filter.query(), MOST, cursor);
        } catch (IllegalArgumentException e) {
            throw Refusal.malformed("this page of the list is no longer known: begin at its first page", e);
        }
    }

    /** What findings most often have, and what is chosen, each by its name. */
    private FindingsView.Fields fields(Search search, ListFilter filter) {
        SeenNames names = new SeenNames(search, Kinship.of(platform));
        Query all = Query.all(Subject.FINDING);
        return new FindingsView.Fields(
                names.choices(all, Criterion.ACTOR, filter.value("actor"), CHOICES),
                names.choices(all, Criterion.PROPOSITION, filter.value("proposition"), CHOICES),
                names.choices(all, Criterion.SOURCE, filter.value("source"), CHOICES));
    }
}
