package org.volteface.reporting;

import java.util.List;
import org.volteface.api.contradiction.StatusChange;
import org.volteface.api.model.Statement;
import org.volteface.api.report.PromiseSection;

/** Promises on paper: how each stands, its words, and what moved it. */
final class PrintPromises {
    private final Markup page;

    PrintPromises(Markup page) {
        this.page = page;
    }

    void write(List<PromiseSection> promises) {
        if (promises.isEmpty()) {
            return;
        }
        page.element("h2", "Promises", "id", PrintContents.PROMISES);
        int number = 0;
        for (PromiseSection section : promises) {
            promise(section, PrintContents.entry(PrintContents.PROMISES, ++number));
        }
    }

    private void promise(PromiseSection section, String id) {
        Statement commitment = section.commitment().statement();
        page.open("div", "class", "promise");
        page.element("h3", PrintContents.name(section), "id", id);
        page.open("p", "class", "chips");
        page.element("b", section.status().label());
        page.text("  made " + commitment.happened().when()).close();
        PrintFindings.passage(page, section.commitment());
        section.restatements()
                .forEach(cited -> page.element(
                        "p", "Again " + cited.statement().happened().when() + ": " + Quote.of(cited.statement())));
        for (StatusChange change : section.history()) {
            page.element(
                    "p", change.status().label() + " since " + change.since().inWords() + ": " + change.because());
        }
        page.close();
    }
}
