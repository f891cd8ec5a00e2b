package org.volteface.api.archive;

/**
 * What a look at everything that an archive holds has shown.
 *
 * @param documents how many documents there are
 * @param statements how many statements are in force
 * @param findings how many findings are in force
 * @param problems how many things are amiss
 */
public record Soundness(long documents, long statements, long findings, long problems) {
    /** Whether nothing is amiss. */
    public boolean isClean() {
        return problems == 0;
    }

    /** One line for people and programs. */
    @Override
    public String toString() {
        String counts = documents + " documents, " + statements + " statements, " + findings + " findings";
        return isClean() ? "clean: " + counts : "damaged: " + problems + " problems in " + counts;
    }
}
