package org.volteface.stance;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.volteface.api.model.Facet;
import org.volteface.api.model.Scope;
import org.volteface.api.text.PartOfSpeech;

/** The reader of limits: which form, where, how much, and whether every part is meant. */
final class ScopeReader {
    private static final Map<String, String> FORMS = Map.ofEntries(
            Map.entry("direct", "direct"),
            Map.entry("face-to-face", "direct"),
            Map.entry("bilateral", "direct"),
            Map.entry("indirect", "indirect"),
            Map.entry("mediated", "indirect"),
            Map.entry("mediator", "indirect"),
            Map.entry("intermediary", "indirect"),
            Map.entry("go-between", "indirect"),
            Map.entry("compulsory", "compulsory"),
            Map.entry("dismiss", "compulsory"),
            Map.entry("sack", "compulsory"),
            Map.entry("forced", "compulsory"),
            Map.entry("voluntary", "voluntary"),
            Map.entry("temporary", "temporary"),
            Map.entry("permanent", "permanent"),
            Map.entry("secret", "secret"),
            Map.entry("public", "public"),
            Map.entry("unconditional", "unconditional"));
    private static final Set<String> UNIVERSAL =
            Set.of("any", "all", "every", "whatever", "whichever", "anywhere", "ever", "any-more", "entire", "whole");
    private static final Set<String> PLACE_CASES =
            Set.of("in", "at", "on", "near", "inside", "within", "across", "around");
    private static final Set<String> COMPARING = Set.of("below", "above", "than", "compared", "versus");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final Set<String> FORM_CASES = Set.of("through", "via");

    /** What begins a circumstance: what it came with, cost or followed. */
    private static final Set<String> BESIDE =
            Set.of("with", "without", "despite", "amid", "amidst", "after", "following", "because", "due", "alongside");

    private final Clause clause;

    ScopeReader(Clause clause) {
        this.clause = clause;
    }

    /** Whether {@code lemma} tells in which form, and so limits the topic without being part of the thing. */
    static boolean isForm(String lemma) {
        return FORMS.containsKey(lemma);
    }

    /** The scope of the topic whose words are {@code phrase}, in a clause whose words are {@code around}. */
    Scope read(List<Integer> phrase, List<Integer> around) {
        Map<Facet, String> facets = new EnumMap<>(Facet.class);
        boolean universal = false;
        for (int token : around) {
            String lemma = clause.lemma(token);
            String form = FORMS.get(lemma);
            if (form != null) {
                facets.putIfAbsent(Facet.FORM, form);
            } else if (isLayingOff(token)) {
                facets.putIfAbsent(Facet.FORM, "compulsory");
            }
            universal |= UNIVERSAL.contains(lemma) || (clause.negativeNominal(token) && phrase.contains(token));
            place(token, facets);
            quantity(token, phrase, facets);
            year(token, phrase, facets);
        }
        return new Scope(facets, universal);
    }

    private boolean isLayingOff(int token) {
        return clause.lemma(token).equals("lay")
                && clause.children(token, "compound").stream()
                        .anyMatch(particle -> clause.lemma(particle).equals("off"));
    }

    private void place(int token, Map<Facet, String> facets) {
        if (!clause.is(token, PartOfSpeech.PROPN) || TimeWords.isTime(clause, token)) {
            return;
        }
        boolean located =
                clause.children(token, "case").stream().anyMatch(marker -> PLACE_CASES.contains(clause.lemma(marker)));
        if (located) {
            facets.putIfAbsent(Facet.PLACE, name(token));
        }
        if (clause.children(token, "case").stream().anyMatch(marker -> FORM_CASES.contains(clause.lemma(marker)))) {
            facets.putIfAbsent(Facet.FORM, "indirect");
        }
    }

    private void quantity(int token, List<Integer> phrase, Map<Facet, String> facets) {
        if (!clause.is(token, PartOfSpeech.NUM) || TimeWords.isTime(clause, token) || !phrase.contains(token)) {
            return;
        }
        int head = clause.head(token);
        boolean date = head >= 0 && TimeWords.isTime(clause, head);
        if (!date && !isBeside(head, phrase)) {
            String unit = head >= 0 ? " " + clause.lemma(head) : "";
            facets.putIfAbsent(Facet.QUANTITY, clause.token(token).form() + unit);
        }
    }

    /** Whether a figure of {@code counted} tells what goes with the thing, not how much of it: with the loss of 800 jobs. */
    private boolean isBeside(int counted, List<Integer> phrase) {
        for (int up = counted; up >= 0 && phrase.contains(up); up = clause.head(up)) {
            boolean beside =
                    clause.children(up, "case").stream().anyMatch(marker -> BESIDE.contains(clause.lemma(marker)));
            if (beside) {
                return true;
            }
        }
        return false;
    }

    /** The year that figures are compared with, or that the thing itself is of: below 1990 levels, the 2026 budget. */
    private void year(int token, List<Integer> phrase, Map<Facet, String> facets) {
        String year = clause.token(token).form();
        if (!YEAR.matcher(year).matches()) {
            return;
        }
        boolean compared = (token + 1 < clause.tokens().size()
                        && clause.lemma(token + 1).equals("level"))
                || clause.children(token, "case").stream().anyMatch(marker -> COMPARING.contains(clause.lemma(marker)));
        if (compared) {
            facets.putIfAbsent(Facet.BASELINE, year);
        } else if (phrase.contains(token)) {
            facets.putIfAbsent(Facet.TIME, year);
        }
    }

    private String name(int token) {
        StringBuilder name = new StringBuilder();
        for (int part : clause.phrase(token)) {
            if (clause.is(part, PartOfSpeech.PROPN)) {
                name.append(name.isEmpty() ? "" : " ").append(clause.token(part).form());
            }
        }
        return name.toString();
    }
}
