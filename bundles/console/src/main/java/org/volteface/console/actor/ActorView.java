package org.volteface.console.actor;

import java.util.List;
import java.util.Objects;
import org.volteface.console.page.Frame;
import org.volteface.console.promise.PromiseLine;
import org.volteface.console.stance.LaneChart;
import org.volteface.console.stance.StatementPage;
import org.volteface.console.web.Address;
import org.volteface.console.words.Words;

/**
 * An actor as its page shows it.
 *
 * @param frame what stands around it
 * @param head whom it is about
 * @param stances where it stood
 * @param promises what it promised
 * @param statements what it said
 * @param identity who it is
 */
public record ActorView(
        Frame frame,
        ActorHead head,
        Stances stances,
        PromiseList promises,
        StatementPage statements,
        Identity identity) {
    /** Refuses null. */
    public ActorView {
        Objects.requireNonNull(frame, "frame");
        Objects.requireNonNull(head, "head");
        Objects.requireNonNull(stances, "stances");
        Objects.requireNonNull(promises, "promises");
        Objects.requireNonNull(statements, "statements");
        Objects.requireNonNull(identity, "identity");
    }

    /** Its page. */
    public String address() {
        return ActorPages.address(head.id());
    }

    /** What is of it in the search, which saves it as a file. */
    public String inSearch(String subject) {
        return Address.of("/search")
                .with("subject", subject)
                .with("actor", head.id())
                .toString();
    }

    /**
     * Where it stood.
     *
     * @param chart the lanes
     * @param all on how many things it took a side, as far as they are counted
     * @param table whether they are shown as a table
     * @param until the last day that is known
     * @param heading the heading, which states the result
     */
    public record Stances(LaneChart chart, long all, boolean table, String until, String heading) {
        /** So many are counted at most. */
        static final int MOST = 60;

        /** Whether there are more than are shown. */
        public boolean hasMore() {
            return all > chart.lanes().size();
        }

        /** On how many things it took a side. */
        public String count() {
            return count(all);
        }

        static String count(long all) {
            return all > MOST ? "more than " + Words.count(MOST, "proposition") : Words.count(all, "proposition");
        }
    }

    /**
     * What it promised.
     *
     * @param lines the promises, the newest first
     * @param all how many there are
     * @param heading the heading, which states the result
     */
    public record PromiseList(List<PromiseLine> lines, long all, String heading) {
        /** Copies the list. */
        public PromiseList {
            lines = List.copyOf(lines);
        }
    }
}
