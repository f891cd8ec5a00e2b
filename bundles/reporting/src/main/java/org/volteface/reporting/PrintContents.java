package org.volteface.reporting;

import java.util.List;
import java.util.function.Function;
import org.volteface.api.model.Statement;
import org.volteface.api.report.PromiseSection;
import org.volteface.api.report.TimelineSection;

/** The table of contents of the page for paper. It gives its parts the ids to which its links lead. */
final class PrintContents {
    static final String CHANGES = "changes";
    static final String FINDINGS = "findings";
    static final String TIMELINES = "timelines";
    static final String PROMISES = "promises";
    static final String DISMISSALS = "dismissals";
    static final String BASIS = "basis";

    /** Of a part with more, a reader is told how many there are. */
    private static final int MOST_NAMED = 25;

    private static final int LONGEST = 110;

    private final Markup page;

    PrintContents(Markup page) {
        this.page = page;
    }

    void write(Sections sections) {
        page.open("div", "class", "contents").element("p", "Contents", "class", "contents-title");
        sections.changes().forEach(section -> link("part", CHANGES, ChangeWords.title(section)));
        part("Findings", FINDINGS, sections.findings(), Words::heading);
        part("Where they stood", TIMELINES, sections.timelines(), PrintContents::name);
        part("Promises", PROMISES, sections.promises(), PrintContents::name);
        if (!sections.dismissals().isEmpty()) {
            link("part", DISMISSALS, "Not flagged (" + sections.dismissals().size() + ")");
        }
        link("part", BASIS, "What this report rests on");
        page.close();
    }

    private <S> void part(String title, String id, List<S> sections, Function<S, String> name) {
        if (sections.isEmpty()) {
            return;
        }
        link("part", id, title + " (" + sections.size() + ")");
        for (int i = 0; i < Math.min(MOST_NAMED, sections.size()); i++) {
            link("entry", entry(id, i + 1), name.apply(sections.get(i)));
        }
        if (sections.size() > MOST_NAMED) {
            page.element("p", "and " + (sections.size() - MOST_NAMED) + " more", "class", "entry meta");
        }
    }

    private void link(String style, String id, String words) {
        page.open("p", "class", style)
                .element("a", Quote.cut(words, LONGEST), "href", "#" + id)
                .close();
    }

    /** The id of the so manieth entry of a part, from 1. */
    static String entry(String part, int number) {
        return part + "-" + number;
    }

    static String name(TimelineSection section) {
        return section.entries().get(0).statement().holder().name() + ": "
                + section.proposition().topic();
    }

    static String name(PromiseSection section) {
        Statement commitment = section.commitment().statement();
        return commitment.holder().name() + ": " + Words.promised(commitment) + Words.deadline(commitment);
    }
}
