package org.volteface.api.archive;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The cases that analysts made of findings by deciding on them. Of the cases of one id the {@link Review.Decision#isJudgement
 * judgement} that was kept last is in force, unless a case that is {@link Review.Decision#WITHDRAWN withdrawn} was kept since; the
 * others stay in the store. Safe to use from many threads.
 */
@ProviderType
public interface CaseArchive {
    /** How many cases are in force. */
    long count();

    /** At most {@code most} cases in force whose number is greater than {@code number}, in the order of their numbers. */
    List<KeptCase> casesAfter(long number, int most);

    /** At most {@code most} cases in force whose number is less than {@code number}, the one with the greatest first. */
    List<KeptCase> casesBefore(long number, int most);

    /** All cases of one id, those no longer in force among them, in the order of their numbers. */
    List<KeptCase> history(String id);

    /** What is decided in the cases in force with the given ids; without those that there are not. */
    Map<String, Review> reviews(Collection<String> ids);

    /**
     * Keeps cases, durably and as a whole: a judgement in the place of the one of the same id, one that is withdrawn in nobody's, and
     * one that is {@link Review.Decision#NOTED} beside it.
     *
     * @throws IOException where another try later may help
     */
    void keep(List<RegressionCase> cases) throws IOException;
}
