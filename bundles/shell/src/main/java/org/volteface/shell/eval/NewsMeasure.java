package org.volteface.shell.eval;

import java.io.IOException;
import java.util.List;
import org.volteface.api.contradiction.Finding;
import org.volteface.api.contradiction.FindingKind;
import org.volteface.api.contradiction.Standing;

/** The count of what is found in articles that are held against one another. Whether it is right, a reader has to say. */
final class NewsMeasure implements Measure {
    private final CaseCorpus corpus;
    private int articles;
    private int without;
    private int statements;

    NewsMeasure(Tools tools) {
        this.corpus = new CaseCorpus(tools, "news");
    }

    @Override
    public void take(Item item) throws IOException {
        int made = corpus.add(item).size();
        articles++;
        without += made == 0 ? 1 : 0;
        statements += made;
    }

    @Override
    public void report(Figures figures) throws IOException {
        List<Finding> findings = corpus.conclude();
        figures.row(
                "read",
                Figures.count("articles", articles) + " (" + without + " without a statement)",
                Figures.count("statements", statements));
        figures.row(
                "found",
                Figures.count("findings", findings.size()),
                Figures.count("reversals", count(findings, FindingKind.REVERSAL)),
                Figures.count("breaches", count(findings, FindingKind.BREACH)),
                Figures.count("contested", contested(findings)));
        figures.detail(findings.stream()
                .map(finding -> finding.kind() + " " + finding.holder().name() + ": "
                        + finding.verdict().why())
                .toList());
    }

    private static int count(List<Finding> findings, FindingKind kind) {
        return (int) findings.stream().filter(finding -> finding.kind() == kind).count();
    }

    private static int contested(List<Finding> findings) {
        return (int) findings.stream()
                .filter(finding -> finding.verdict().standing() == Standing.CONTESTED)
                .count();
    }
}
