package org.volteface.console.listing;

import java.util.List;
import org.volteface.api.search.Order;

/** The orders of a list that a reader chooses from. */
public enum Sort {
    /** The most findings first. */
    FINDINGS("findings", "Most findings", Order.FINDINGS),
    /** Who or what was spoken of last first. */
    ACTIVITY("activity", "Latest statement", Order.NEWEST),
    /** The most statements first. */
    STATEMENTS("statements", "Most statements", Order.STATEMENTS),
    /** By name. */
    NAME("name", "Name", Order.TITLE),
    /** What fits the words best first. */
    FIT("fit", "Best fit", Order.FIT);

    private final String code;
    private final String label;
    private final Order order;

    Sort(String code, String label, Order order) {
        this.code = code;
        this.label = label;
        this.order = order;
    }

    /** The one of a code; without one that is known, what fits best where words are looked for, else the most findings. */
    public static Sort of(String code, boolean words) {
        return List.of(values()).stream()
                .filter(sort -> sort.code.equals(code))
                .findFirst()
                .orElse(words ? FIT : FINDINGS);
    }

    /** As an address has it. */
    public String code() {
        return code;
    }

    /** As a reader sees it. */
    public String label() {
        return label;
    }

    /** The order itself. */
    public Order order() {
        return order;
    }
}
