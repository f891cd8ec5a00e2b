package org.volteface.shell.server;

import java.net.URI;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.volteface.api.archive.ArchiveView;
import org.volteface.api.archive.DocumentState;
import org.volteface.api.archive.Review;
import org.volteface.api.contradiction.Finding;
import org.volteface.api.model.Authority;
import org.volteface.api.model.DateRole;
import org.volteface.api.model.Edtf;
import org.volteface.api.model.Headline;
import org.volteface.api.model.Statement;
import org.volteface.api.model.StatementKind;

/** The English that the commands use for the values of the model. */
final class Phrases {
    private static final int SHORT_ID = 8;
    private static final String REDONE = "being analysed anew";

    private Phrases() {}

    /** The beginning of an id, long enough to give it to a command again. */
    static String shortId(String id) {
        return id.substring(0, Math.min(SHORT_ID, id.length()));
    }

    static String number(long number) {
        return String.format(Locale.ENGLISH, "%,d", number);
    }

    static String count(long number, String noun) {
        return number(number) + " " + noun + (number == 1 ? "" : "s");
    }

    /** Alternatives with commas and a final or. */
    static String either(List<String> things) {
        int last = things.size() - 1;
        return last < 1
                ? String.join("", things)
                : String.join(", ", things.subList(0, last)) + " or " + things.get(last);
    }

    static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static String state(DocumentState state) {
        return state == DocumentState.SET_ASIDE ? "aside" : lower(state);
    }

    static String kind(StatementKind kind) {
        return switch (kind) {
            case COMMITMENT -> "promise";
            case CLAIM_ABOUT_OTHER -> "claim about another";
            default -> lower(kind);
        };
    }

    /** Where the holder of a statement stands, how firmly, and toward what. */
    static String stance(Statement statement) {
        String side =
                switch (statement.claim().stance().label()) {
                    case FAVOR -> "in favour";
                    case AGAINST -> "against";
                    case NONE -> "no stance";
                };
        String firmness =
                switch (statement.claim().stance().modality()) {
                    case CERTAIN -> "";
                    case PROBABLE -> ", probably";
                    case POSSIBLE -> ", possibly";
                    case CONDITIONAL -> ", on a condition";
                };
        String topic = statement.claim().proposition().topic();
        return side + firmness + (topic.isBlank() ? "" : ": " + topic);
    }

    /** How the words of a statement reach the reader, and through whom. */
    static String attribution(Statement statement) {
        String how =
                switch (statement.wording().attribution().kind()) {
                    case DIRECT -> "quoted";
                    case MIXED -> "quoted in part";
                    case INDIRECT -> "reported";
                    case NARRATOR -> "told by the article";
                    case THIRD_PARTY -> "told by a third party";
                    case ANONYMOUS -> "told by an unnamed source";
                };
        boolean delegated = statement.holding().authority() == Authority.DELEGATED;
        return statement
                .holding()
                .spokenBy()
                .map(speaker -> how + " by " + speaker.name() + (delegated ? "" : ", who does not speak for it"))
                .orElse(how);
    }

    /** What a date of a statement is the date of. */
    static String dateRole(DateRole role) {
        return switch (role) {
            case SAID -> "said";
            case ABOUT -> "speaks of";
            case DEADLINE -> "last day";
        };
    }

    /** Who published a document. */
    static String publisher(Headline headline) {
        String publisher = headline.origin().publisher();
        String host = headline.origin().url().map(URI::getHost).orElse("");
        return !publisher.isBlank() ? publisher : host.isBlank() ? "unnamed source" : host;
    }

    /** Whom and what a finding is about. */
    static String matter(Finding finding) {
        String topic = finding.proposition().topic();
        return finding.holder().name() + (topic.isBlank() ? "" : ": " + topic);
    }

    /** When the holder of a finding said the one and when the other, of those that show the turn best; what is being made anew has no dates meanwhile. */
    static String dates(Finding finding, ArchiveView archive) {
        Optional<String> before = date(finding.turn().lead().earlier(), archive);
        Optional<String> after = date(finding.turn().lead().later(), archive);
        return before.isEmpty() && after.isEmpty() ? REDONE : before.orElse(REDONE) + " -> " + after.orElse(REDONE);
    }

    /** What was decided on a finding, by whom, when and why. */
    static String review(Review review) {
        return lower(review.decision()) + " by " + review.by() + " on "
                + review.at().atOffset(ZoneOffset.UTC).toLocalDate()
                + (review.why().isBlank() ? "" : ": " + review.why());
    }

    /** Who gives a command. */
    static String by(Arguments given) {
        return given.option("--by").orElseGet(() -> System.getProperty("user.name", "somebody"));
    }

    private static Optional<String> date(String statementId, ArchiveView archive) {
        return archive.statement(statementId).map(Statement::happened).map(Edtf::text);
    }
}
