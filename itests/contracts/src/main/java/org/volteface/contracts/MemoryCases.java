package org.volteface.contracts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.volteface.api.archive.CaseArchive;
import org.volteface.api.archive.KeptCase;
import org.volteface.api.archive.RegressionCase;
import org.volteface.api.archive.Review;

/** Cases in memory, for tests of those who decide and read them. */
public final class MemoryCases implements CaseArchive {
    private final List<KeptCase> all = new ArrayList<>();

    /** No case at first. */
    public MemoryCases() {}

    @Override
    public synchronized long count() {
        return inForce().size();
    }

    @Override
    public synchronized List<KeptCase> casesAfter(long number, int most) {
        return inForce().stream()
                .filter(kept -> kept.number() > number)
                .limit(most)
                .toList();
    }

    @Override
    public synchronized List<KeptCase> casesBefore(long number, int most) {
        return inForce().stream()
                .filter(kept -> kept.number() < number)
                .sorted(Comparator.comparing(KeptCase::number).reversed())
                .limit(most)
                .toList();
    }

    @Override
    public synchronized List<KeptCase> history(String id) {
        return all.stream().filter(kept -> kept.content().id().equals(id)).toList();
    }

    @Override
    public synchronized Map<String, Review> reviews(Collection<String> ids) {
        Map<String, Review> reviews = new HashMap<>();
        inForce().stream()
                .map(KeptCase::content)
                .filter(kept -> ids.contains(kept.id()))
                .forEach(kept -> reviews.put(kept.id(), kept.review()));
        return reviews;
    }

    @Override
    public synchronized void keep(List<RegressionCase> cases) {
        cases.forEach(kept -> all.add(new KeptCase(all.size() + 1L, kept)));
    }

    private List<KeptCase> inForce() {
        Map<String, KeptCase> latest = new HashMap<>();
        all.stream()
                .filter(kept -> kept.content().review().decision() != Review.Decision.NOTED)
                .forEach(kept -> latest.put(kept.content().id(), kept));
        return all.stream()
                .filter(kept -> kept.content().review().decision().isJudgement())
                .filter(kept -> kept.equals(latest.get(kept.content().id())))
                .toList();
    }
}
