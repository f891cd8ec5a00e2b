package org.volteface.core;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.volteface.api.actor.ActorDecision;
import org.volteface.api.archive.KeptCase;
import org.volteface.api.archive.RegressionCase;
import org.volteface.api.deployment.CaseReport;
import org.volteface.api.deployment.CaseReport.CaseChange;
import org.volteface.api.deployment.CaseReport.What;

/** The run of all cases by a candidate and by those in force. One thread runs it, and many may ask how it goes. */
final class CaseTrial {
    private static final int PAGE = 20;

    private final Store store;
    private final Calls candidate;
    private final Optional<Calls> inForce;
    /** How each case stands; empty where both keep it. */
    private final Map<String, Optional<CaseChange>> stands = new LinkedHashMap<>();

    private long total;
    private long last;

    /** A run by {@code candidate}, and by those {@code inForce}, where somebody is for every role. */
    CaseTrial(Store store, Calls candidate, Optional<Calls> inForce) {
        this.store = store;
        this.candidate = candidate;
        this.inForce = inForce;
    }

    synchronized CaseReport report() {
        List<CaseChange> changes =
                stands.values().stream().flatMap(Optional::stream).toList();
        return new CaseReport(stands.size(), Math.max(total, stands.size()), changes);
    }

    /** Tries the cases that were decided since the last run, at first all. */
    void run() throws InterruptedException {
        List<KeptCase> page = next();
        while (!page.isEmpty()) {
            List<ActorDecision> decisions = store.register().decisions();
            for (KeptCase kept : page) {
                Optional<CaseChange> change = judge(kept.content(), decisions);
                if (Thread.interrupted()) {
                    throw new InterruptedException("the shadow run is ended");
                }
                note(kept, change);
            }
            page = next();
        }
    }

    private List<KeptCase> next() {
        long count = store.cases().count();
        synchronized (this) {
            total = count;
        }
        return store.cases().casesAfter(last, PAGE);
    }

    private synchronized void note(KeptCase kept, Optional<CaseChange> change) {
        last = kept.number();
        stands.put(kept.content().id(), change);
    }

    private Optional<CaseChange> judge(RegressionCase one, List<ActorDecision> decisions) {
        Optional<String> breach = new CaseCheck(candidate, decisions).breach(one);
        if (inForce.isEmpty()) {
            return breach.map(reason -> change(one, What.BROKEN_ALREADY, reason));
        }
        Optional<String> before = new CaseCheck(inForce.get(), decisions).breach(one);
        if (breach.isPresent()) {
            What what = before.isEmpty() ? What.BROKEN : What.BROKEN_ALREADY;
            return breach.map(reason -> change(one, what, reason));
        }
        return before.map(reason -> change(one, What.MENDED, reason));
    }

    private static CaseChange change(RegressionCase one, What what, String reason) {
        return new CaseChange(one.id(), matter(one), one.review(), what, reason);
    }

    /** Whom and what it is about; of one that must stay silent, its name and its first document. */
    private static String matter(RegressionCase one) {
        return one.findings().stream()
                .findFirst()
                .map(finding -> finding.holder().actor() + (finding.topic().isBlank() ? "" : ": " + finding.topic()))
                .orElseGet(() -> one.id() + ": " + one.documents().get(0).title());
    }
}
