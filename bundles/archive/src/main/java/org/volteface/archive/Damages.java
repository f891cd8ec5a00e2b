package org.volteface.archive;

import java.util.function.Consumer;

/** What a verification has found amiss: each is counted, and the first of them are told. */
final class Damages {
    /** Whoever reads more lines than this learns nothing new. */
    private static final int TOLD = 1_000;

    private final Consumer<String> told;
    private long count;

    Damages(Consumer<String> told) {
        this.told = told;
    }

    void add(String damage) {
        count++;
        if (count <= TOLD) {
            told.accept(damage);
        } else if (count == TOLD + 1) {
            told.accept("and more, which are counted and not told");
        }
    }

    /** Adds the damage unless what is wanted holds. */
    void require(boolean wanted, String damage) {
        if (!wanted) {
            add(damage);
        }
    }

    long count() {
        return count;
    }
}
