package org.volteface.console.proposition;

import java.util.List;
import java.util.Objects;
import org.volteface.api.model.StanceLabel;
import org.volteface.console.chart.LaneTurn;
import org.volteface.console.page.Frame;
import org.volteface.console.stance.LaneChart;
import org.volteface.console.stance.StatementPage;
import org.volteface.console.web.Address;
import org.volteface.console.words.Words;

/**
 * A proposition as its page shows it.
 *
 * @param frame what stands around it
 * @param head what it is about
 * @param chart where each actor stood
 * @param stands where each actor stands now
 * @param reaches how far statements reach
 * @param statements what was said on it
 */
public record PropositionView(
        Frame frame, Head head, LaneChart chart, List<Stand> stands, List<Reach> reaches, StatementPage statements) {
    /** Copies the lists. */
    public PropositionView {
        Objects.requireNonNull(frame, "frame");
        Objects.requireNonNull(head, "head");
        Objects.requireNonNull(chart, "chart");
        stands = List.copyOf(stands);
        reaches = List.copyOf(reaches);
        Objects.requireNonNull(statements, "statements");
    }

    /** Who stands where, in one sentence. */
    public String summary() {
        long favour = standing(List.of(StanceLabel.FAVOR));
        long against = standing(List.of(StanceLabel.AGAINST));
        long both = standing(List.of(StanceLabel.FAVOR, StanceLabel.AGAINST));
        long turned = stands.stream()
                .filter(stand -> stand.turns().stream().anyMatch(turn -> turn.kind() == LaneTurn.Kind.FINDING))
                .count();
        String of = hasMore() ? "Of the " + chart.lanes().size() + " actors shown, " : "";
        String now = favour + against + both == 0
                ? "nobody has a firm position on it"
                : Words.number(favour) + (favour == 1 ? " is" : " are") + " in favour, " + Words.number(against)
                        + " against" + (both == 0 ? "" : ", " + Words.number(both) + " on both sides");
        String turns = turned == 0 ? "; no turn is on record." : "; " + Words.number(turned) + " turned.";
        return Words.capital(of + now + turns);
    }

    private long standing(List<StanceLabel> sides) {
        return stands.stream().filter(stand -> stand.sides().equals(sides)).count();
    }

    /** Whether some actors are not shown. */
    public boolean hasMore() {
        return head.actors() > chart.lanes().size();
    }

    /**
     * What a proposition is about.
     *
     * @param key names it
     * @param title the words that most statements have for it
     * @param others other words for it
     * @param actors how many actors took a side, as far as they are counted
     * @param table whether the chart is shown as a table
     */
    public record Head(String key, String title, List<String> others, long actors, boolean table) {
        /** Copies the list. */
        public Head {
            Objects.requireNonNull(key, "key");
            Objects.requireNonNull(title, "title");
            others = List.copyOf(others);
        }

        /** What is said on it in the search, which saves it as a file. */
        public String inSearch() {
            return Address.of("/search")
                    .with("subject", "statement")
                    .with("proposition", key)
                    .toString();
        }

        /** Its page. */
        public String address() {
            return "/propositions/" + org.volteface.console.web.PathPart.of(key);
        }
    }
}
