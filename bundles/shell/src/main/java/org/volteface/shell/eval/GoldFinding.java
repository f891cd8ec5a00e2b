package org.volteface.shell.eval;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.volteface.api.contradiction.Finding;

/**
 * A finding that is expected.
 *
 * @param kind reversal or breach
 * @param before the passages that are accepted as its earlier side
 * @param after those that are accepted as its later side
 * @param others what else belongs to it
 * @param holder whom it is about
 */
record GoldFinding(
        String kind, List<GoldPassage> before, List<GoldPassage> after, List<GoldPassage> others, HolderNames holder) {
    static GoldFinding parse(Item item, GoldCase.Documents known, Set<String> everybody) throws MalformedException {
        List<GoldPassage> others = new ArrayList<>();
        for (String id : item.texts("evidence")) {
            others.add(known.passage(id));
        }
        return new GoldFinding(
                item.text("type"),
                known.passages(item, "before"),
                known.passages(item, "after"),
                others,
                HolderNames.of(item, everybody));
    }

    /** How a finding of the analysis stands to it; {@code said} are the statements of the case by their ids. */
    Judgement judge(Finding finding, Map<String, Said> said) {
        List<Said> evidence = new LinkedHashSet<>(finding.evidence())
                .stream().filter(said::containsKey).map(said::get).toList();
        boolean fits = finding.kind().name().toLowerCase(Locale.ROOT).equals(kind)
                && turns(evidence)
                && 2 * evidence.stream().filter(this::belongs).count() >= evidence.size();
        if (!fits) {
            return Judgement.OTHER;
        }
        return holder.mean(finding.holder(), Optional.empty()) ? Judgement.RIGHT : Judgement.WRONG_HOLDER;
    }

    /** Whether two different statements stand on its two sides. */
    private boolean turns(List<Said> evidence) {
        return evidence.stream().filter(one -> isHit(before, one)).anyMatch(one -> evidence.stream()
                .anyMatch(two -> !two.equals(one) && isHit(after, two)));
    }

    private boolean belongs(Said said) {
        return isHit(before, said) || isHit(after, said) || isHit(others, said);
    }

    private static boolean isHit(List<GoldPassage> passages, Said said) {
        return passages.stream().anyMatch(passage -> passage.isHit(said));
    }

    /** How a finding stands to an expected one. */
    enum Judgement {
        /** It is the same. */
        RIGHT,
        /** It would be the same but for its holder. */
        WRONG_HOLDER,
        /** It is another one. */
        OTHER
    }
}
