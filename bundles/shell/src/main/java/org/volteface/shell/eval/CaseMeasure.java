package org.volteface.shell.eval;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.volteface.api.contradiction.Finding;

/** The measure of cases: each is a corpus of its own, of which nothing is kept but counts. */
final class CaseMeasure implements Measure {
    private final Tools tools;
    private final FindingTally findings;
    private final StatementTally statements = new StatementTally();
    private final List<String> verdicts = new ArrayList<>();

    CaseMeasure(Tools tools) {
        this.tools = tools;
        this.findings = new FindingTally(tools.fit());
    }

    @Override
    public void take(Item item) throws MalformedException, IOException {
        GoldCase gold = GoldCase.parse(item);
        CaseCorpus corpus = new CaseCorpus(tools, "case " + gold.id());
        List<Said> said = new ArrayList<>();
        for (Item document : gold.documents()) {
            said.addAll(corpus.add(document));
        }
        List<Finding> found = corpus.conclude();
        Map<String, Said> byId = new LinkedHashMap<>();
        said.forEach(one -> byId.put(one.statement().id(), one));
        statements.add(gold.statements(), said);
        String verdict = findings.add(gold.findings(), found, byId);
        verdicts.add(gold.id() + ": " + verdict + "  " + gold.trap());
    }

    @Override
    public void report(Figures figures) throws IOException {
        findings.report(figures);
        statements.report(figures);
        figures.detail(verdicts);
    }
}
