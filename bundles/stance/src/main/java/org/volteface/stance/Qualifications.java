package org.volteface.stance;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.volteface.api.model.Facet;
import org.volteface.api.model.Proposition;
import org.volteface.api.model.Scope;
import org.volteface.api.model.StanceLabel;

/** Words by which only a form of the thing is refused: not overnight, not as it stands, not without a study. */
final class Qualifications {
    private static final Pattern WORDS = Pattern.compile(
            DataFile.rows("qualified.tsv").stream()
                    .map(row -> row[0])
                    .collect(Collectors.joining("|", "\\b(?:", ")(?!\\w)")),
            Pattern.CASE_INSENSITIVE);

    private static final Pattern REFUSAL = Pattern.compile(
            "\\b(?:not|no|never|nobody|cannot|unable|against|oppos\\w+|reject\\w*|refus\\w+|object\\w*|vetoe?\\w*|declin\\w+|wrong|bad"
                    + "|mistake|dangerous|unfair|reckless|irresponsible)\\b|n['\u2019]t\\b",
            Pattern.CASE_INSENSITIVE);

    private Qualifications() {}

    /** The {@code proposition}, limited to the form in which {@code words} refuse it. */
    static Proposition limit(Proposition proposition, StanceLabel label, String words) {
        Matcher qualified = WORDS.matcher(words);
        if (label != StanceLabel.AGAINST || !qualified.find() || isMeans(qualified, words)) {
            return proposition;
        }
        Map<Facet, String> facets = new EnumMap<>(Facet.class);
        facets.putAll(proposition.scope().facets());
        facets.put(Facet.FORM, qualified.group().toLowerCase(Locale.ROOT));
        Scope scope = new Scope(facets, proposition.scope().universal());
        return new Proposition(
                proposition.topic(), proposition.terms(), proposition.direction(), scope, proposition.counterpart());
    }

    /** "It will be built without public money": what is done without, where nothing before it refuses anything. */
    private static boolean isMeans(Matcher qualified, String words) {
        return qualified.group().toLowerCase(Locale.ROOT).startsWith("without")
                && !REFUSAL.matcher(words.substring(0, qualified.start())).find();
    }
}
