package org.volteface.reporting;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.volteface.api.contradiction.Finding;
import org.volteface.api.contradiction.Standing;
import org.volteface.api.model.Statement;
import org.volteface.api.report.Cited;
import org.volteface.api.report.FindingSection;

/** Findings on paper: what turned, both passages, why. */
final class PrintFindings {
    private final Markup page;

    PrintFindings(Markup page) {
        this.page = page;
    }

    void write(List<FindingSection> findings) {
        if (findings.isEmpty()) {
            return;
        }
        page.element("h2", "Findings", "id", PrintContents.FINDINGS);
        int number = 0;
        for (FindingSection section : findings) {
            finding(section, PrintContents.entry(PrintContents.FINDINGS, ++number));
        }
    }

    private void finding(FindingSection section, String id) {
        Finding finding = section.finding();
        boolean contested = finding.verdict().standing() == Standing.CONTESTED;
        page.open("div", "class", "finding").element("h3", Words.heading(section), "id", id);
        page.open("p", "class", "chips");
        chips(section, contested);
        page.close();
        side("Before", section.shownBefore(), finding);
        side("Condition met", section.conditions(), finding);
        side("After", section.shownAfter(), finding);
        page.open("p", "class", "why").element("b", "Why: ");
        page.text(finding.verdict().why()).close();
        if (section.review().review().isPresent()) {
            page.open("p", "class", "why").element("b", "Review: ");
            page.text(Words.reviewed(section.review())).close();
        }
        page.close();
    }

    private void chips(FindingSection section, boolean contested) {
        if (section.review().isDismissed()) {
            page.element("b", "Dismissed on review: it accuses nobody", "class", "meta");
            return;
        }
        Finding finding = section.finding();
        page.element("b", finding.verdict().rating().label(), "class", contested ? "meta" : "rating");
        page.text(contested ? "  Contested: it accuses nobody" : "  Supported");
        page.text(String.format(
                Locale.ROOT, "  Confidence %.2f", finding.verdict().confidence()));
        if (!section.review().label().isEmpty()) {
            page.text("  " + Words.capital(section.review().label()));
        }
    }

    private void side(String name, List<Cited> side, Finding finding) {
        String again = "";
        for (Cited cited : side) {
            Statement statement = cited.statement();
            String head = name + again + ", " + statement.happened().inWords() + ", " + Words.kind(statement.kind())
                    + ", " + PassageRows.stance(statement, finding.proposition());
            String colour = HtmlStance.name(Words.side(statement, finding.proposition()));
            page.open("div", "class", "side " + colour).element("p", head, "class", "head");
            passage(page, cited);
            page.close();
            again = ", again";
        }
    }

    /** The words and where they stand. */
    static void passage(Markup page, Cited cited) {
        Sentence sentence = Sentence.of(cited);
        page.open("p", "class", "words").text(sentence.before()).element("b", Quote.words(cited.statement()));
        page.text(sentence.after()).close();
        page.open("p", "class", "meta").text(Words.capital(Quote.source(cited)));
        cited.headline().origin().url().ifPresent(url -> address(page, url));
        page.close();
    }

    /** The address as it is read on paper; a link where it leads into the web. */
    private static void address(Markup page, URI url) {
        page.text(". ");
        if (HtmlStance.isWeb(url)) {
            page.element("a", url.toString(), "href", url.toString());
        } else {
            page.text(url.toString());
        }
    }
}
