package org.volteface.console.words;

import java.util.Locale;
import org.volteface.api.archive.Review;
import org.volteface.api.contradiction.Finding;
import org.volteface.api.contradiction.Standing;
import org.volteface.api.model.Modality;
import org.volteface.api.model.Proposition;
import org.volteface.api.model.StanceLabel;
import org.volteface.api.model.Statement;
import org.volteface.api.model.StatementKind;

/** The values of the model as a reader knows them. */
public final class Words {
    private Words() {}

    /** A number as it is read. */
    public static String number(long number) {
        return String.format(Locale.ENGLISH, "%,d", number);
    }

    /** A number of things. */
    public static String count(long number, String noun) {
        return number(number) + " " + noun + (number == 1 ? "" : "s");
    }

    /** Words as they go on within a sentence: nothing but their beginning is in small letters. */
    public static String within(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }

    /** With a capital letter at the beginning. */
    public static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** A side. */
    public static String side(StanceLabel label) {
        return switch (label) {
            case FAVOR -> "in favour";
            case AGAINST -> "against";
            case NONE -> "no stance";
        };
    }

    /** The side that a statement takes toward a proposition, which may name the same thing the other way round. */
    public static StanceLabel side(Statement statement, Proposition proposition) {
        StanceLabel towardThing = statement
                .claim()
                .proposition()
                .direction()
                .toward(statement.claim().stance().label());
        return proposition.direction().toward(towardThing);
    }

    /** How firmly, where it is not flatly: with the comma before it. */
    public static String firmness(Modality modality) {
        return switch (modality) {
            case CERTAIN -> "";
            case PROBABLE -> ", probably";
            case POSSIBLE -> ", possibly";
            case CONDITIONAL -> ", on a condition";
        };
    }

    /** What a statement does. */
    public static String kind(StatementKind kind) {
        return switch (kind) {
            case COMMITMENT -> "promise";
            case CLAIM_ABOUT_OTHER -> "claim about another";
            case CONDITION_MET -> "condition met";
            default -> kind.name().toLowerCase(Locale.ROOT);
        };
    }

    /** What somebody decided, as the beginning of a sentence. */
    public static String decision(Review.Decision decision) {
        return switch (decision) {
            case CONFIRMED -> "Confirmed";
            case DISMISSED -> "Dismissed";
            case WITHDRAWN -> "Decision taken back";
            case NOTED -> "Remarked";
        };
    }

    /** Whether a finding accuses its holder, or is for a reviewer to judge. */
    public static boolean isContested(Finding finding) {
        return finding.verdict().standing() == Standing.CONTESTED;
    }

    /** A gate by its name. */
    public static String gate(String code) {
        return code.replace('-', ' ');
    }
}
