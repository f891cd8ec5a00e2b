package org.volteface.reporting;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.volteface.api.model.AttributionKind;
import org.volteface.api.model.PromiseStatus;
import org.volteface.api.report.Cited;
import org.volteface.api.report.DismissalSection;
import org.volteface.api.report.PromiseSection;

/** What a page of text says in few lines: promises and dismissals, counted, with some examples. */
final class TextBrief {
    private static final int INDENT = 2;
    private static final int EXAMPLES = 5;

    private final TextPage page;

    TextBrief(TextPage page) {
        this.page = page;
    }

    /** How many promises stand where, and those that are rated or have a deadline, the rated first. */
    void promises(List<PromiseSection> promises) {
        if (promises.isEmpty()) {
            return;
        }
        page.gap();
        List<PromiseSection> shown = promises.stream()
                .filter(promise -> promise.status() != PromiseStatus.NOT_YET_RATED)
                .sorted(Comparator.comparing(PromiseSection::status).reversed())
                .limit(EXAMPLES)
                .toList();
        String cut = shown.size() < promises.size() ? " Shown here: " + shown.size() + "." : "";
        page.paragraph(0, INDENT, "Promises: " + PromisesComposer.summary(promises) + cut);
        shown.forEach(this::promise);
    }

    private void promise(PromiseSection section) {
        Cited commitment = section.commitment();
        page.paragraph(
                INDENT,
                INDENT,
                Words.status(section.status()) + Words.deadline(commitment.statement()) + ": "
                        + commitment.statement().holder().name() + ", " + passage(commitment));
    }

    /** How many candidates each gate stopped, and one example of each gate, the plainest first. */
    void dismissals(List<DismissalSection> dismissals) {
        if (dismissals.isEmpty()) {
            return;
        }
        Map<String, List<DismissalSection>> byGate = dismissals.stream()
                .collect(Collectors.groupingBy(
                        section -> section.dismissal().gate(), TreeMap::new, Collectors.toList()));
        page.gap();
        page.paragraph(
                0,
                INDENT,
                "Not flagged: " + Words.count(dismissals.size(), "candidate") + ", each stopped by a gate ("
                        + byGate.entrySet().stream()
                                .map(gate ->
                                        gate.getKey() + " " + gate.getValue().size())
                                .collect(Collectors.joining(", "))
                        + "). One of each; --format json shows all:");
        byGate.values().stream()
                .map(TextBrief::telling)
                .sorted(Comparator.comparing(TextBrief::sureness).reversed())
                .limit(EXAMPLES)
                .forEach(this::dismissal);
    }

    /** The dismissal that most deserves a reader's question: of two articles, both sides plain, in the holder's own words. */
    private static DismissalSection telling(List<DismissalSection> dismissals) {
        return dismissals.stream()
                .max(Comparator.comparing(TextBrief::articles)
                        .thenComparing(TextBrief::sureness)
                        .thenComparing(TextBrief::quoted))
                .orElseThrow();
    }

    private static long articles(DismissalSection section) {
        return section.evidence().stream()
                .map(cited -> cited.statement().passage().documentId())
                .distinct()
                .count();
    }

    /** How sure the less sure side is. */
    private static double sureness(DismissalSection section) {
        return section.evidence().stream()
                .mapToDouble(cited -> cited.statement().claim().stance().confidence())
                .min()
                .orElse(0);
    }

    private static long quoted(DismissalSection section) {
        return section.evidence().stream()
                .filter(cited -> cited.statement().wording().attribution().kind() == AttributionKind.DIRECT)
                .count();
    }

    private void dismissal(DismissalSection section) {
        List<Cited> evidence = section.evidence();
        Cited later = evidence.get(evidence.size() - 1);
        page.paragraph(
                INDENT,
                INDENT,
                section.dismissal().gate() + ": " + later.statement().holder().name() + ", "
                        + passage(evidence.get(0)));
        page.paragraph(INDENT + INDENT, INDENT, "then " + passage(later));
        page.paragraph(
                INDENT + INDENT, INDENT, "not flagged: " + section.dismissal().because());
    }

    /** The date, the words and where they stand. */
    static String passage(Cited cited) {
        return cited.statement().happened().inWords() + ": " + Quote.of(cited.statement()) + " (" + Quote.source(cited)
                + ")";
    }
}
