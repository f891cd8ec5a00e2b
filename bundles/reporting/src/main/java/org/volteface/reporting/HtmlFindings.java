package org.volteface.reporting;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.volteface.api.contradiction.Finding;
import org.volteface.api.contradiction.FindingKind;
import org.volteface.api.contradiction.GateResult;
import org.volteface.api.contradiction.Rating;
import org.volteface.api.contradiction.Standing;
import org.volteface.api.model.Edtf;
import org.volteface.api.model.StanceLabel;
import org.volteface.api.model.Statement;
import org.volteface.api.report.Cited;
import org.volteface.api.report.FindingSection;

/** Findings as parts of a page: both passages side by side, what lies between them, and why. */
final class HtmlFindings {
    private static final int DAY = 10;
    private static final int DAYS_OF_TWO_YEARS = 730;

    private final Markup page;

    HtmlFindings(Markup page) {
        this.page = page;
    }

    void write(List<FindingSection> findings) {
        if (findings.isEmpty()) {
            return;
        }
        page.open("section", "class", "part").open("h2").text("Findings");
        page.element("small", "each with the passages of both sides").close();
        findings.forEach(this::finding);
        page.close();
    }

    private void finding(FindingSection section) {
        Finding finding = section.finding();
        page.open("article", "class", "finding", "id", "finding-" + finding.id());
        page.open("p", "class", "eyebrow");
        page.element(
                "b", finding.holder().name(), HtmlStance.ACTOR, finding.holder().id());
        page.close();
        chips(section);
        page.element("h3", result(section), "class", "result");
        page.open("div", "class", "turn");
        side(section.shownBefore(), finding, false);
        between(section);
        side(section.shownAfter(), finding, true);
        page.close();
        page.open("p", "class", "why")
                .element("b", "Why: ")
                .text(finding.verdict().why())
                .close();
        reviewed(section);
        conditions(section);
        gates(finding);
        page.close();
    }

    private void chips(FindingSection section) {
        Finding finding = section.finding();
        if (section.review().isDismissed()) {
            page.open("ul", "class", "chips").element("li", "Dismissed on review: it accuses nobody");
            page.close();
            return;
        }
        Rating rating = finding.verdict().rating();
        String symbol =
                switch (rating) {
                    case FULL_FLOP -> "turn";
                    case HALF_FLIP -> "half";
                    case PROMISE_BROKEN -> "broken";
                    case COMPROMISE -> "compromise";
                };
        page.open("ul", "class", "chips").open("li", "class", "rating").symbol(symbol, 16, 16);
        page.text(rating.label()).close();
        boolean contested = finding.verdict().standing() == Standing.CONTESTED;
        page.element("li", contested ? "Contested: to be reviewed" : "Supported");
        page.element(
                "li",
                String.format(Locale.ROOT, "Confidence %.2f", finding.verdict().confidence()));
        if (!section.review().label().isEmpty()) {
            page.element("li", Words.capital(section.review().label()));
        }
        page.close();
    }

    private static String result(FindingSection section) {
        Finding finding = section.finding();
        if (finding.kind() == FindingKind.BREACH) {
            return Words.capital(Words.turn(finding));
        }
        StanceLabel before = Words.side(section.shownBefore().get(0).statement(), finding.proposition());
        StanceLabel after = Words.side(section.shownAfter().get(0).statement(), finding.proposition());
        String of = after == StanceLabel.FAVOR ? " of " : " ";
        return "From " + Words.side(before) + " to " + Words.side(after) + of
                + finding.proposition().topic();
    }

    private void side(List<Cited> side, Finding finding, boolean later) {
        Cited cited = side.get(0);
        Statement statement = cited.statement();
        boolean breach = finding.kind() == FindingKind.BREACH;
        StanceLabel label = Words.side(statement, finding.proposition());
        String colour = breach ? (later ? "finding-side" : "none") : HtmlStance.name(label);
        page.open("div", "class", "side " + colour).open("div", "class", "side-head");
        page.element("time", statement.happened().inWords(), "class", "big");
        if (breach) {
            page.element("span", Words.kind(statement.kind()), "class", "stance");
        } else {
            new HtmlStance(page).write(label, statement.claim().stance().modality());
        }
        page.close();
        Sentence sentence = Sentence.of(cited);
        page.open("blockquote").text(sentence.before()).element("mark", Quote.words(statement));
        page.text(sentence.after()).close();
        new HtmlStance(page).source(cited);
        again(side.subList(1, side.size()));
        page.close();
    }

    private void again(List<Cited> restatements) {
        if (restatements.isEmpty()) {
            return;
        }
        page.open("ul", "class", "again");
        for (Cited again : restatements) {
            page.open("li").text("Again " + again.statement().happened().when() + ": ");
            page.element("q", Quote.words(again.statement()));
            page.text(" " + Words.capital(Quote.source(again))).close();
        }
        page.close();
    }

    private void between(FindingSection section) {
        page.open("div", "class", "turned").symbol("turn", 28, 28);
        page.element(
                        "span",
                        distance(
                                section.shownBefore().get(0).statement().happened(),
                                section.shownAfter().get(0).statement().happened()))
                .close();
    }

    /** The time between two dates, as exactly as they are known. */
    static String distance(Edtf before, Edtf after) {
        LocalDate from = before.ordering();
        LocalDate to = after.ordering();
        boolean exact = before.text().length() == DAY && after.text().length() == DAY;
        long days = ChronoUnit.DAYS.between(from, to);
        if (exact && days < DAYS_OF_TWO_YEARS) {
            return Words.count(days, "day");
        }
        long years = exact ? ChronoUnit.YEARS.between(from, to) : to.getYear() - from.getYear();
        return years == 0 ? "same year" : Words.count(years, "year");
    }

    private void reviewed(FindingSection section) {
        if (section.review().review().isPresent()) {
            page.open("p", "class", "why").element("b", "Review: ");
            page.text(Words.reviewed(section.review())).close();
        }
    }

    private void conditions(FindingSection section) {
        for (Cited cited : section.conditions()) {
            page.open("p", "class", "why").element("b", "Condition met: ");
            page.text(Quote.of(cited.statement()) + " (" + Quote.source(cited) + ")")
                    .close();
        }
    }

    private void gates(Finding finding) {
        if (finding.gates().isEmpty()) {
            return;
        }
        page.open("details");
        page.element("summary", Words.count(finding.gates().size(), "gate") + " passed");
        page.open("dl", "class", "gates");
        for (GateResult gate : finding.gates()) {
            page.open("div").symbol("check", 16, 16);
            page.element("dt", gate.gate().replace('-', ' '))
                    .element("dd", gate.because())
                    .close();
        }
        page.close().close();
    }
}
