package org.volteface.api.report;

import java.util.List;

/**
 * The findings that a report leaves out because they were dismissed on review. A form tells how many they are and shows none of them; a
 * digest tells from them why what was shown once is shown no more.
 *
 * @param dismissed the findings
 */
public record LeftOutSection(List<FindingSection> dismissed) implements Section {
    /** Copies the list. */
    public LeftOutSection {
        dismissed = List.copyOf(dismissed);
    }
}
