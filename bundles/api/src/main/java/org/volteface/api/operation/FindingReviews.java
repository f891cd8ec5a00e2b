package org.volteface.api.operation;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import org.volteface.api.archive.RegressionCase;
import org.volteface.api.archive.Review;
import org.volteface.api.contradiction.Finding;

/**
 * What analysts decide on findings. A decision changes no finding: it becomes a case, and analysers that are to be put in force are
 * held against it. A later one on the same finding takes its place. Safe to use from many threads.
 */
@ProviderType
public interface FindingReviews {
    /**
     * Decides that a finding is right.
     *
     * @param findingId the id of a finding in force
     * @return the case that is kept of it
     * @throws IllegalArgumentException if there is no such finding, or nobody decides
     * @throws IOException where another try later may help
     */
    RegressionCase confirm(String findingId, String by, String why) throws IOException;

    /**
     * Decides that a finding is wrong.
     *
     * @param findingId the id of a finding in force
     * @return the case that is kept of it
     * @throws IllegalArgumentException if there is no such finding, or nobody decides
     * @throws IOException where another try later may help
     */
    RegressionCase dismiss(String findingId, String by, String why) throws IOException;

    /**
     * Takes back what was decided on a finding: it is undecided again, and the case is no longer held against analysers. What was
     * decided stays in the {@link #history}.
     *
     * @param findingId the id of a finding in force
     * @return what is kept of it
     * @throws IllegalArgumentException if there is no such finding, nothing is decided on it, or nobody takes it back
     * @throws IOException where another try later may help
     */
    RegressionCase withdraw(String findingId, String by, String why) throws IOException;

    /**
     * Remarks something on a finding; what was decided on it stays.
     *
     * @param findingId the id of a finding in force
     * @param what the remark
     * @return what is kept of it
     * @throws IllegalArgumentException if there is no such finding, the remark is blank, or nobody makes it
     * @throws IOException where another try later may help
     */
    RegressionCase note(String findingId, String by, String what) throws IOException;

    /** All that was decided, taken back and remarked on a finding, the earliest first. */
    List<Review> history(Finding finding);

    /** What is decided on a finding, also where it had less evidence or other analysers had made it; empty where nothing is. */
    Optional<Review> of(Finding finding);
}
