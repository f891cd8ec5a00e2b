package org.volteface.reporting;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.volteface.api.archive.Review;
import org.volteface.api.contradiction.Finding;
import org.volteface.api.contradiction.FindingKind;
import org.volteface.api.contradiction.Rating;
import org.volteface.api.contradiction.Standing;
import org.volteface.api.model.Authority;
import org.volteface.api.model.DateRole;
import org.volteface.api.model.DateRule;
import org.volteface.api.model.Edtf;
import org.volteface.api.model.Modality;
import org.volteface.api.model.PromiseStatus;
import org.volteface.api.model.Proposition;
import org.volteface.api.model.StanceLabel;
import org.volteface.api.model.Statement;
import org.volteface.api.model.StatementKind;
import org.volteface.api.report.Cited;
import org.volteface.api.report.FindingSection;
import org.volteface.api.report.LeftOutSection;
import org.volteface.api.report.ReportKind;
import org.volteface.api.report.ReviewStatus;

/** The English that reports use for the values of the model. */
final class Words {
    private Words() {}

    static String count(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    /** Things with commas and a final and. */
    static String list(List<String> things) {
        int last = things.size() - 1;
        return last < 1
                ? String.join("", things)
                : String.join(", ", things.subList(0, last)) + " and " + things.get(last);
    }

    /** That no more than the latest are shown: of what the given counts name, each empty where all are shown. */
    static String onlyLatest(String... cut) {
        List<String> counts = Stream.of(cut).filter(count -> !count.isEmpty()).toList();
        return counts.isEmpty() ? "" : " Only the latest are shown: " + list(counts) + ".";
    }

    static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** What a finding says of its holder, with the holder: Aldovia turned on the levy. */
    static String deed(Finding finding) {
        return finding.holder().name() + " " + turn(finding);
    }

    /** What a finding says of its holder, without the holder: turned on the levy. */
    static String turn(Finding finding) {
        String topic = finding.proposition().topic();
        String on = topic.isBlank() ? "" : " on " + topic;
        String deed = finding.kind() == FindingKind.BREACH
                ? (finding.verdict().rating() == Rating.COMPROMISE ? "kept a promise only in part" : "broke a promise")
                : (finding.verdict().rating() == Rating.HALF_FLIP ? "turned halfway" : "turned");
        return (finding.verdict().standing() == Standing.CONTESTED ? "is said to have " + past(deed) : deed) + on;
    }

    private static String past(String deed) {
        return deed.replaceFirst("^broke ", "broken ");
    }

    /** The side that a statement takes toward {@code proposition}, which may name the same thing the other way round. */
    static StanceLabel side(Statement statement, Proposition proposition) {
        StanceLabel towardThing = statement
                .claim()
                .proposition()
                .direction()
                .toward(statement.claim().stance().label());
        return proposition.direction().toward(towardThing);
    }

    /** What a commitment is to bring about, or that it is to be left. */
    static String promised(Statement commitment) {
        String topic = commitment.claim().proposition().topic();
        return commitment.claim().stance().label() == StanceLabel.AGAINST ? refraining(topic) : topic;
    }

    /** That something is left: not raising the toll, against the toll. */
    private static String refraining(String topic) {
        int end = topic.indexOf(' ');
        boolean doing = (end < 0 ? topic : topic.substring(0, end)).endsWith("ing");
        return (doing ? "not " : "against ") + topic;
    }

    /** Until when, where that was said: with the comma before it. */
    static String deadline(Statement commitment) {
        return commitment
                .timing()
                .deadline()
                .map(day -> ", by " + Edtf.day(day).inWords())
                .orElse("");
    }

    /** From which words the date of a statement was resolved, where any tell it: with the full stop before it. */
    static String dated(Cited cited) {
        Statement statement = cited.statement();
        Edtf date = statement.happened();
        DateRole role = date.equals(statement.timing().said()) ? DateRole.SAID : DateRole.ABOUT;
        return statement
                .timing()
                .resolved(role)
                .filter(dating -> dating.rule() != DateRule.PUBLICATION)
                .map(dating ->
                        ". Dated by " + dating.inWords(date, cited.headline().published()))
                .orElse("");
    }

    static String side(StanceLabel label) {
        return switch (label) {
            case FAVOR -> "in favour";
            case AGAINST -> "against";
            case NONE -> "no stance";
        };
    }

    /** How firmly, where it is not flatly: with the comma before it. */
    static String firmness(Modality modality) {
        return switch (modality) {
            case CERTAIN -> "";
            case PROBABLE -> ", probably";
            case POSSIBLE -> ", possibly";
            case CONDITIONAL -> ", on a condition";
        };
    }

    static String kind(StatementKind kind) {
        return switch (kind) {
            case COMMITMENT -> "promise";
            case CLAIM_ABOUT_OTHER -> "claim about another";
            case CONDITION_MET -> "condition met";
            default -> kind.name().toLowerCase(Locale.ROOT);
        };
    }

    static String status(PromiseStatus status) {
        return switch (status) {
            case NOT_YET_RATED -> "not yet rated";
            case IN_THE_WORKS -> "in the works";
            case STALLED -> "stalled";
            case COMPROMISE -> "kept in part";
            case KEPT -> "kept";
            case BROKEN -> "broken";
        };
    }

    /** How many findings are left out because they were dismissed on review: with the space before it; nothing where none are. */
    static String leftOut(List<LeftOutSection> sections) {
        int dismissed = sections.stream()
                .mapToInt(section -> section.dismissed().size())
                .sum();
        return dismissed == 0
                ? ""
                : " Left out: " + count(dismissed, "finding") + " that " + (dismissed == 1 ? "was" : "were")
                        + " dismissed on review.";
    }

    /** What was decided on a finding, by whom and when; empty where nobody keeps decisions. */
    static String review(ReviewStatus status) {
        return status.review()
                .map(review -> capital(status.label()) + " on review by " + review.by() + ", "
                        + Edtf.day(LocalDate.ofInstant(review.at(), ZoneOffset.UTC))
                                .inWords())
                .orElse(capital(status.label()));
    }

    /** As {@link #review}, with the reason; empty where nobody keeps decisions. */
    static String reviewed(ReviewStatus status) {
        String why = reason(status);
        return review(status) + (why.isEmpty() ? "" : ": " + why);
    }

    /** Why it was decided so; empty where nobody said. */
    static String reason(ReviewStatus status) {
        return status.review().map(Review::why).orElse("");
    }

    /** What a finding says of its holder, as far as it still says anything: nothing where it was dismissed. */
    static String heading(FindingSection section) {
        String deed = deed(section.finding());
        return section.review().isDismissed() ? "Dismissed on review: " + deed : deed;
    }

    static String standing(Standing standing) {
        return standing.name().toLowerCase(Locale.ROOT);
    }

    /** How the words reach the reader. */
    static String attribution(Statement statement) {
        return switch (statement.wording().attribution().kind()) {
            case DIRECT -> "quoted";
            case MIXED -> "quoted in part";
            case INDIRECT -> statement.kind() == StatementKind.ACT ? "reported act" : "reported";
            case NARRATOR -> "told by the article";
            case THIRD_PARTY -> "told by a third party";
            case ANONYMOUS -> "told by an unnamed source";
        };
    }

    /** Who spoke, where it was not the holder: with a leading space. */
    static String speaker(Statement statement) {
        return statement
                .holding()
                .spokenBy()
                .map(speaker -> statement.holding().authority() == Authority.DELEGATED
                        ? " by " + speaker.name()
                        : " by " + speaker.name() + ", who does not speak for it")
                .orElse("");
    }

    /** What a report of a kind is called. */
    static String report(ReportKind kind) {
        return switch (kind) {
            case FINDINGS -> "Report on findings";
            case ACTOR -> "Report on one actor";
            case PROMISES -> "Register of promises";
        };
    }
}
