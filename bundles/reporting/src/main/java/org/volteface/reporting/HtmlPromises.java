package org.volteface.reporting;

import java.time.LocalDate;
import java.util.List;
import org.volteface.api.contradiction.StatusChange;
import org.volteface.api.model.Actor;
import org.volteface.api.model.PromiseStatus;
import org.volteface.api.model.Statement;
import org.volteface.api.report.PromiseSection;

/** The register of promises as part of a page: for each its words, its course and its status. */
final class HtmlPromises {
    private static final int HEIGHT = 54;
    private static final String BAR_Y = "16";

    private final Markup page;
    private final TimeScale scale;

    HtmlPromises(Markup page, TimeScale scale) {
        this.page = page;
        this.scale = scale;
    }

    void write(List<PromiseSection> promises) {
        page.open("section", "class", "part").open("h2").text("Promises");
        page.element("small", "dashed: not yet rated; solid: in the works; hatched: stalled; flag: deadline")
                .close();
        if (promises.isEmpty()) {
            page.element("p", "None.", "class", "meta").close();
            return;
        }
        page.open("div", "class", "row promise axis").open("div").close();
        new HtmlAxis(page, scale).write();
        page.close();
        promises.forEach(this::row);
        page.close();
    }

    private void row(PromiseSection section) {
        Statement commitment = section.commitment().statement();
        page.open("div", "class", "row promise").open("div");
        page.element("h3", Words.capital(Words.promised(commitment)));
        Actor holder = commitment.holder();
        page.open("p", "class", "meta").element("span", holder.name(), HtmlStance.ACTOR, holder.id());
        page.text(Words.deadline(commitment)).close().close();
        chart(section);
        status(section);
        page.open("div", "class", "said").element("blockquote", HtmlStance.words(commitment));
        new HtmlStance(page).source(section.commitment());
        page.close().close();
    }

    private void chart(PromiseSection section) {
        page.open("svg", "class", "chart", "height", Integer.toString(HEIGHT), "aria-hidden", "true");
        new HtmlAxis(page, scale).grid(HEIGHT);
        page.shape("line", "class", "zero", "x1", "0", "x2", "100%", "y1", "21", "y2", "21");
        Statement commitment = section.commitment().statement();
        LocalDate made = commitment.happened().ordering();
        LocalDate since = made;
        PromiseStatus status = section.history().isEmpty() ? section.status() : PromiseStatus.NOT_YET_RATED;
        for (StatusChange change : section.history()) {
            bar(status, since, change.since().ordering());
            since = change.since().ordering();
            status = change.status();
        }
        end(status, since);
        commitment.timing().deadline().ifPresent(this::flag);
        page.element(
                "text",
                commitment.happened().inWords(),
                "x",
                scale.at(made),
                "y",
                "46",
                "text-anchor",
                scale.position(made) > 80 ? "end" : "start");
        page.close();
    }

    /** What has an end is marked there; what has none runs on to the last day known. */
    private void end(PromiseStatus status, LocalDate since) {
        switch (status) {
            case KEPT, BROKEN, COMPROMISE ->
                page.shape(
                        "use",
                        "class",
                        status.name(),
                        "href",
                        "#" + symbol(status),
                        "width",
                        "18",
                        "height",
                        "18",
                        "x",
                        scale.at(since),
                        "y",
                        "21",
                        "transform",
                        "translate(-9 -9)");
            case NOT_YET_RATED, IN_THE_WORKS, STALLED -> bar(status, since, scale.latest());
        }
    }

    private void bar(PromiseStatus status, LocalDate from, LocalDate to) {
        // A promise of the last day would have no length at all.
        double width = Math.max(.6, scale.position(to) - scale.position(from));
        page.shape(
                "rect",
                "class",
                "bar " + status.name(),
                "x",
                scale.at(from),
                "width",
                TimeScale.percent(width),
                "y",
                BAR_Y,
                "height",
                "10");
    }

    private void flag(LocalDate deadline) {
        page.shape(
                "use",
                "class",
                "flag",
                "href",
                "#flag",
                "width",
                "12",
                "height",
                "30",
                "x",
                scale.at(deadline),
                "y",
                "-8",
                "transform",
                "translate(-1.5 0)");
    }

    private void status(PromiseSection section) {
        page.open("div", "class", "status " + section.status().name());
        page.open("b")
                .symbol(symbol(section.status()), 18, 18)
                .text(section.status().label())
                .close();
        if (!section.history().isEmpty()) {
            StatusChange last = section.history().get(section.history().size() - 1);
            page.element("p", "Since " + last.since().inWords() + ": " + last.because(), "class", "meta");
        }
        if (!section.restatements().isEmpty()) {
            page.element("p", "Said again " + Words.count(section.restatements().size(), "time"), "class", "meta");
        }
        page.close();
    }

    private static String symbol(PromiseStatus status) {
        return switch (status) {
            case NOT_YET_RATED -> "unrated";
            case IN_THE_WORKS -> "open";
            case STALLED -> "stalled";
            case COMPROMISE -> "compromise";
            case KEPT -> "kept";
            case BROKEN -> "broken";
        };
    }
}
