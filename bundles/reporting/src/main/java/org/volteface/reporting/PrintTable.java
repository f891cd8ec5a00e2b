package org.volteface.reporting;

import org.volteface.api.model.Statement;
import org.volteface.api.report.Cited;
import org.volteface.api.report.TimelineSection;

/** What a chart shows, as a table on paper. */
final class PrintTable {
    private final Markup page;

    PrintTable(Markup page) {
        this.page = page;
    }

    void stances(TimelineSection section) {
        page.open("table", "class", "stances");
        for (Cited cited : section.entries()) {
            Statement statement = cited.statement();
            page.open("tr").element("td", statement.happened().inWords(), "class", "date");
            page.element(
                    "td",
                    PassageRows.stance(statement, section.proposition()),
                    "class",
                    HtmlStance.name(Words.side(statement, section.proposition())));
            page.open("td").text(HtmlStance.words(statement));
            page.element("span", " " + Words.capital(Quote.source(cited)), "class", "meta");
            page.close().close();
        }
        page.close();
    }
}
