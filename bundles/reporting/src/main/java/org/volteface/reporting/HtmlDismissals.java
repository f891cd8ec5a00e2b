package org.volteface.reporting;

import java.util.List;
import org.volteface.api.model.Actor;
import org.volteface.api.model.Statement;
import org.volteface.api.report.Cited;
import org.volteface.api.report.DismissalSection;

/** Dismissals as part of a page: both passages and the gate that stopped them. */
final class HtmlDismissals {
    private static final int SHOWN_AT_ONCE = 8;

    private final Markup page;

    HtmlDismissals(Markup page) {
        this.page = page;
    }

    void write(List<DismissalSection> dismissals) {
        if (dismissals.isEmpty()) {
            return;
        }
        int shown = Math.min(SHOWN_AT_ONCE, dismissals.size());
        page.open("section", "class", "part").open("h2").text("Why not these?");
        page.element("small", "candidates, each with the gate that stopped it").close();
        dismissals.subList(0, shown).forEach(this::dismissal);
        if (shown < dismissals.size()) {
            page.open("details").element("summary", "The other " + (dismissals.size() - shown));
            dismissals.subList(shown, dismissals.size()).forEach(this::dismissal);
            page.close();
        }
        page.close();
    }

    private void dismissal(DismissalSection section) {
        List<Cited> evidence = section.evidence();
        page.open("div", "class", "dismissal");
        side(evidence.get(0));
        side(evidence.get(evidence.size() - 1));
        page.open("div").open("p", "class", "gate").symbol("stop", 16, 16);
        page.text(section.dismissal().gate().replace('-', ' ')).close();
        page.element("p", section.dismissal().because(), "class", "because").close();
        page.close();
    }

    private void side(Cited cited) {
        Statement statement = cited.statement();
        page.open(
                "div",
                "class",
                "small-side " + HtmlStance.name(statement.claim().stance().label()));
        new HtmlStance(page)
                .write(
                        statement.claim().stance().label(),
                        statement.claim().stance().modality());
        page.element("span", statement.happened().inWords(), "class", "date");
        page.element("blockquote", HtmlStance.words(statement));
        Actor holder = statement.holder();
        page.open("p", "class", "meta").element("span", holder.name(), HtmlStance.ACTOR, holder.id());
        page.text(" · " + cited.headline().origin().publisher()).close().close();
    }
}
