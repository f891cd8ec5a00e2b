package org.volteface.console.finding;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.volteface.api.archive.FoundFinding;
import org.volteface.api.archive.Review;
import org.volteface.api.contradiction.Finding;
import org.volteface.api.contradiction.FindingKind;
import org.volteface.api.contradiction.Rating;
import org.volteface.api.model.Actor;
import org.volteface.api.model.StanceLabel;
import org.volteface.console.page.Frame;
import org.volteface.console.web.PathPart;
import org.volteface.console.words.Holder;
import org.volteface.console.words.StatementWords;
import org.volteface.console.words.Words;

/**
 * A finding as its page shows it.
 *
 * @param frame what stands around it
 * @param about the finding, and whom it is about
 * @param turn both sides with their passages
 * @param past what happened to it and what was decided
 * @param near the nearest candidates that a gate stopped
 */
public record FindingView(Frame frame, About about, TurnView turn, Past past, Near near) {
    /** Refuses null. */
    public FindingView {
        Objects.requireNonNull(frame, "frame");
        Objects.requireNonNull(about, "about");
        Objects.requireNonNull(turn, "turn");
        Objects.requireNonNull(past, "past");
        Objects.requireNonNull(near, "near");
    }

    /**
     * What a page of a finding is about.
     *
     * @param found the finding
     * @param holder whom it is about, as that actor is told of now
     */
    public record About(FoundFinding found, Actor holder) {
        /** Refuses null. */
        public About {
            Objects.requireNonNull(found, "found");
            Objects.requireNonNull(holder, "holder");
        }

        /** Its holder, with the page of it. */
        public Holder told() {
            return Holder.of(holder);
        }

        /** Whom and what it is about. */
        public String title() {
            return holder.name() + ": " + found.finding().proposition().topic();
        }
    }

    /**
     * What was decided on a finding, and what is being decided.
     *
     * @param review the judgement in force
     * @param decisions what was decided and taken back, the latest last
     * @param chronicle its history
     * @param draft what somebody tried to decide and could not, with the reason
     * @param beside the findings beside it that nobody has decided on
     */
    public record Past(
            Optional<Review> review,
            List<Review> decisions,
            Chronicle chronicle,
            Optional<Draft> draft,
            ReviewQueue.Beside beside) {
        /** Copies the decisions. */
        public Past {
            Objects.requireNonNull(review, "review");
            decisions = List.copyOf(decisions);
            Objects.requireNonNull(chronicle, "chronicle");
            Objects.requireNonNull(draft, "draft");
            Objects.requireNonNull(beside, "beside");
        }

        /** The number of the latest decision that is shown. */
        public int seen() {
            return FindingDecisions.number(decisions);
        }

        /** What stands once the decision in force is taken back, in words. */
        public String afterTakingBack() {
            List<Review> made = decisions.stream()
                    .filter(one -> one.decision() != Review.Decision.NOTED)
                    .toList();
            Optional<Review> before = made.size() < 2 ? Optional.empty() : Optional.of(made.get(made.size() - 2));
            return "Taken back, the finding waits for review again"
                    + before.filter(one -> one.decision().isJudgement())
                            .map(one -> "; what " + one.by() + " decided on " + StatementWords.moment(one.at()) + " ("
                                    + Words.decision(one.decision()).toLowerCase(java.util.Locale.ROOT)
                                    + ") does not come back")
                            .orElse("")
                    + ".";
        }
    }

    /**
     * A decision that was not taken.
     *
     * @param why the words that were given
     * @param gate the gate that was chosen
     * @param obstacle why it was not taken
     */
    public record Draft(String why, Optional<String> gate, FindingDecisions.Obstacle obstacle) {
        /** Whether this gate was chosen. */
        public boolean chose(String name) {
            return gate.filter(name::equals).isPresent();
        }
    }

    /**
     * Candidates that a gate stopped.
     *
     * @param shown those that are shown
     * @param count how many there are
     */
    public record Near(List<NearMiss> shown, int count) {
        /** Copies the list. */
        public Near {
            shown = List.copyOf(shown);
        }
    }

    /** The finding itself. */
    public Finding finding() {
        return about.found().finding();
    }

    /** Its page. */
    public String address() {
        return "/findings/" + finding().id();
    }

    /** The page of what it is about. */
    public String propositionAddress() {
        return "/propositions/" + PathPart.of(finding().proposition().key());
    }

    /** What is found, in a line. */
    public String heading() {
        String found = heading(finding(), turn);
        // Where nothing stands before the matter it keeps its own letters: it may begin with a name.
        boolean matter = found.equals(finding().proposition().topic());
        return about.holder().name() + ": " + (matter ? found : Words.within(found));
    }

    static String heading(Finding finding, TurnView turn) {
        String topic = finding.proposition().topic();
        if (finding.kind() == FindingKind.BREACH) {
            boolean part = finding.verdict().rating() == Rating.COMPROMISE;
            return (part ? "A promise kept in part: " : "A promise and what came of it: ") + topic;
        }
        return turn.isWhole() ? "From " + side(turn.earlier()) + " to " + side(turn.later()) + ": " + topic : topic;
    }

    private static String side(Optional<SidePassage> passage) {
        return Words.side(passage.map(one -> one.cited().side()).orElse(StanceLabel.NONE));
    }

    /** What it is called. */
    public String rating() {
        return finding().verdict().rating().label();
    }

    /** Where it is explained what that is. */
    public String ratingHelp() {
        return "/help#rating-" + finding().verdict().rating().name().toLowerCase(java.util.Locale.ROOT);
    }

    /** Whether it accuses nobody until somebody has judged it. */
    public boolean isContested() {
        return Words.isContested(finding());
    }

    /** How its review stands. */
    public String reviewed() {
        return past.review().map(review -> Words.decision(review.decision())).orElse("To review");
    }

    /** How sure the detector is, in percent. */
    public long confidence() {
        return Math.round(finding().verdict().confidence() * 100);
    }

    /** The gates, with what each said. */
    public List<GateLine> gates() {
        return GateLine.of(finding());
    }

    /** How many of the gates were passed. */
    public String gateCount() {
        long asked = gates().stream().filter(GateLine::isAsked).count();
        long unasked = gates().size() - asked;
        return Words.count(asked, "gate") + " passed" + (unasked == 0 ? "" : "; " + unasked + " not asked");
    }

    /** How many of its passages are not on record as they were when it was found. */
    public int missing() {
        return finding().evidence().size() - turn.all().size();
    }

    /** What it rests on. */
    public Foundation foundation() {
        return Foundation.of(about.found(), turn);
    }
}
