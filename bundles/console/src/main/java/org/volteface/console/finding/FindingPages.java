package org.volteface.console.finding;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.volteface.api.archive.FoundFinding;
import org.volteface.api.archive.Review;
import org.volteface.api.archive.StatementArchive;
import org.volteface.console.platform.Platform;
import org.volteface.console.site.Frame;
import org.volteface.console.web.Answer;
import org.volteface.console.web.Answers;
import org.volteface.console.web.Exchange;
import org.volteface.console.web.Refusal;
import org.volteface.console.web.Route;

/** The pages of findings. */
public final class FindingPages {
    private static final int MOST = 50;

    private final Platform platform;

    /** Takes what there is to show. */
    public FindingPages(Platform platform) {
        this.platform = platform;
    }

    /** Their addresses. */
    public List<Route> routes() {
        return List.of(Route.get("/findings", this::list));
    }

    private Answer list(Exchange exchange) throws Refusal {
        StatementArchive archive =
                platform.archive().orElseThrow(() -> Refusal.notNow("no archive is there at the moment"));
        long before = exchange.value("before").map(FindingPages::number).orElse(Long.MAX_VALUE);
        List<FoundFinding> found = archive.findingsBefore(before, MOST);
        List<FindingLine> lines = found.stream()
                .map(one -> FindingLine.of(one, archive, review(one)))
                .toList();
        OptionalLong older = found.size() < MOST
                ? OptionalLong.empty()
                : OptionalLong.of(found.get(found.size() - 1).number());
        Frame frame = new Frame("Findings", "Findings", exchange.asker(), List.of());
        return Answer.page(Answers.templates()
                .findingList(new FindingsView(frame, lines, archive.counts().findings(), older)));
    }

    private Optional<Review> review(FoundFinding found) {
        return platform.reviews().flatMap(reviews -> reviews.of(found.finding()));
    }

    private static long number(String text) {
        return text.matches("\\d{1,18}") ? Long.parseLong(text) : Long.MAX_VALUE;
    }
}
