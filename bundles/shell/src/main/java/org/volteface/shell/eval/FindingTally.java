package org.volteface.shell.eval;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.volteface.api.contradiction.Finding;
import org.volteface.api.contradiction.Standing;
import org.volteface.shell.eval.GoldFinding.Judgement;

/** The count of findings that are right, false and missed. */
final class FindingTally {
    private final Calibration calibration = new Calibration();
    private final CalibrationFit fit;
    private int cases;
    private int wanted;
    private int right;
    private int wrong;
    private int repeated;
    private int holderWrong;
    private int contested;
    private int contestedRight;
    private int silent;
    private int keptSilent;

    FindingTally(CalibrationFit fit) {
        this.fit = fit;
    }

    /** Counts the findings of a case and says in a few words how it went. */
    String add(List<GoldFinding> golds, List<Finding> findings, Map<String, Said> said) {
        Set<Integer> hit = new HashSet<>();
        int wrongBefore = wrong;
        for (Finding finding : findings) {
            judge(finding, golds.stream().map(gold -> gold.judge(finding, said)).toList(), hit);
        }
        cases++;
        wanted += golds.size();
        right += hit.size();
        silent += golds.isEmpty() ? 1 : 0;
        keptSilent += golds.isEmpty() && wrong == wrongBefore ? 1 : 0;
        int missed = golds.size() - hit.size();
        return missed + wrong - wrongBefore == 0 ? "ok" : "missed " + missed + ", false " + (wrong - wrongBefore);
    }

    void report(Figures figures) throws IOException {
        figures.row("findings", Figures.precisionRecall(right, right + wrong, wanted));
        figures.row(
                "",
                Figures.count("right", right),
                Figures.count("false", wrong),
                Figures.count("missed", wanted - right),
                Figures.count("cases", cases));
        figures.row("silent cases", Figures.share("silent", keptSilent, silent));
        figures.row(
                "besides",
                Figures.count("duplicates", repeated),
                Figures.count("contested", contested) + " (" + contestedRight + " right)",
                Figures.count("holder errors", holderWrong));
        calibration.report(figures);
    }

    private void judge(Finding finding, List<Judgement> judgements, Set<Integer> hit) {
        boolean anyRight = judgements.contains(Judgement.RIGHT);
        boolean first = false;
        for (int i = 0; i < judgements.size() && !first; i++) {
            first = judgements.get(i) == Judgement.RIGHT && hit.add(i);
        }
        boolean isContested = finding.verdict().standing() == Standing.CONTESTED;
        contested += isContested ? 1 : 0;
        contestedRight += isContested && first ? 1 : 0;
        repeated += anyRight && !first ? 1 : 0;
        wrong += anyRight ? 0 : 1;
        holderWrong += !anyRight && judgements.contains(Judgement.WRONG_HOLDER) ? 1 : 0;
        if (first || !anyRight) {
            calibration.add(finding.verdict().confidence(), first);
            fit.add(finding.verdict().confidence(), first);
        }
    }
}
