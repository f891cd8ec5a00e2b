package org.volteface.extraction;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.volteface.api.model.Mark;
import org.volteface.api.text.PartOfSpeech;

/** Reads what limits how the words of a clause may be used. */
final class Marks {
    private static final Set<String> NEGATORS =
            Set.of("not", "n't", "never", "no", "neither", "nor", "nothing", "nobody", "without", "cannot");
    private static final Pattern UNCHANGED = Pattern.compile(
            " (remains?|remained|still|stays?|stayed|continues?|continued|unchanged|as before|stands? by|as ever) ");
    private static final Pattern AGAINST = Pattern.compile(
            " (oppose|object|reject|resist|mind|hostile|opposed|against|objections?|rule out|ruled out|stand in the way|veto|block|exclude) ");
    private static final Pattern ON_RECORD = Pattern.compile(
            " (records?|register|registers|filings?|court|documents?|audit|auditors?|minutes|statistics|letter seen|ruling|gazette|inspection|accounts|figures) (shows?|showed|office|says?|said|found|confirms?|reveals?)");
    private static final String BOND =
            "(promises?|pledges?|commitments?|undertakings?|obligations?|guarantees?|word|vows?|assurances?)";
    private static final Pattern AMENDED = Pattern.compile(
            " (amendment|amended|by mutual consent|waived?|waives|waiver|renegotiated|by agreement with|released [^ ]+ from) "
                    + "| (releas|free|absolv|reliev|discharg|excus)(es?|s|d|ed|ing) ([^ ]+ ){1,5}(from|of) (its|his|her|their|the|that|this|any|all) ([^ ]+ ){0,2}"
                    + BOND
                    + " | (let|lets|letting) ([^ ]+ ){1,4}out of (its|his|her|their|the|that) ([^ ]+ ){0,2}"
                    + BOND
                    + " | (gave|given|handed|gives) ([^ ]+ ){1,4}(its|his|her|their) "
                    + BOND
                    + " back | (agreed|agree|agrees|consented|consents) (with [^,]* )?(to|on) (a|an|the) (later|new|longer) (date|deadline|day|timetable|term) "
                    + "| (extended|extends|postponed|put back|moved back|lengthened) (the|its|their|that|this) ([^ ]+ ){0,2}(deadline|date|due date|term) ");
    private static final Pattern PARTIAL =
            Pattern.compile(" (only|half|part|partly|partially|\\d+) (of )?(the|its|what|half) ?(promised|\\d+)?");
    private static final Pattern CONTRARY = Pattern.compile(" (were|had) .* would ");

    private static final Set<String> SUPPOSING = Set.of("if", "whether", "unless");
    private static final Set<String> CHAINED = Set.of("xcomp", "ccomp", "conj");

    private Marks() {}

    static Set<Mark> of(Clause clause, String sentence) {
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        String words = clause.words();
        boolean negated = isNegated(clause);
        add(marks, Mark.NEGATED, negated);
        add(marks, Mark.LITOTES, negated && AGAINST.matcher(words).find() && !words.contains(" no longer "));
        add(marks, Mark.UNCHANGED, UNCHANGED.matcher(words).find());
        add(marks, Mark.ON_RECORD, ON_RECORD.matcher(sentence).find());
        add(marks, Mark.AMENDED, AMENDED.matcher(words).find());
        add(marks, Mark.PARTIAL, PARTIAL.matcher(words).find() && clause.has(PartOfSpeech.NUM));
        add(
                marks,
                Mark.HYPOTHETICAL,
                words.contains(" if ") && CONTRARY.matcher(words).find() || isSupposed(clause));
        return marks;
    }

    /** "asked whether it plans to enrich", "if they did decide to go": what is only supposed is not said to be. */
    private static boolean isSupposed(Clause clause) {
        Tree tree = clause.tree();
        int node = clause.head();
        while (node >= 0) {
            int at = node;
            if (tree.children(at).stream()
                    .anyMatch(child -> tree.relation(child).equals("mark") && SUPPOSING.contains(tree.form(child)))) {
                return true;
            }
            node = CHAINED.contains(tree.relation(at)) ? tree.head(at) : -1;
        }
        return false;
    }

    /** Whether the clause's own predicate, its auxiliaries, subject or object deny it. */
    static boolean isNegated(Clause clause) {
        Tree tree = clause.tree();
        for (int i = clause.range().first(); i <= clause.range().last(); i++) {
            if (NEGATORS.contains(tree.form(i)) && isNear(tree, i, clause.head())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNear(Tree tree, int negator, int head) {
        int up = tree.head(negator);
        int to = tree.form(negator + 1).equals("again") ? negator + 2 : negator + 1;
        // "vowed never to sell": the parse may hang the denial on the vowing
        boolean infinitive =
                tree.form(negator).matches("never|not") && tree.form(to).equals("to");
        return up == head
                || infinitive && tree.head(to) == head
                || up >= 0 && tree.head(up) == head && tree.hangsBy(up, "nsubj", "obj", "aux", "cop");
    }

    private static void add(Set<Mark> marks, Mark mark, boolean holds) {
        if (holds) {
            marks.add(mark);
        }
    }
}
