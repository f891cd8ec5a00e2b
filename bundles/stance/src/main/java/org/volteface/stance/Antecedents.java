package org.volteface.stance;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.volteface.api.model.Actor;
import org.volteface.api.model.Proposition;
import org.volteface.api.model.Scope;
import org.volteface.api.model.StanceLabel;
import org.volteface.api.model.Statement;
import org.volteface.api.model.StatementKind;

/** What "it", "the plan" and a bare "I am against" can mean: the propositions that stand before in the document. */
final class Antecedents {
    private static final Set<String> GENERIC = Set.of(
            "plan",
            "measure",
            "idea",
            "move",
            "proposal",
            "project",
            "step",
            "decision",
            "pledge",
            "promise",
            "deal",
            "scheme",
            "bill",
            "law",
            "change",
            "guarantee",
            "commitment",
            "undertaking",
            "assurance",
            "motion",
            "policy",
            "reform",
            "approach",
            "offer",
            "deadline",
            "date",
            "right",
            "programme",
            "program",
            "mistake",
            "tool");

    /** What somebody owns up to without saying what it is about. */
    private static final Set<String> LAPSES = WordSet.load("lapses.tsv");

    /** How many statements back anything is still in mind: more than an article has. */
    private static final int REACH = 400;

    private final List<Statement> before;
    private final Actor holder;
    private final Actor speaker;

    Antecedents(List<Statement> before, Actor holder, Actor speaker) {
        this.before = before.subList(Math.max(0, before.size() - REACH), before.size());
        this.holder = holder;
        this.speaker = speaker;
    }

    /** Whether {@code read} names so little that {@link #complete} takes its thing from what stands before. */
    boolean isVague(Proposition read) {
        return read.terms().isEmpty() || read.terms().stream().allMatch(GENERIC::contains);
    }

    /** Whether the noun of {@code read} was named in more words before, so that nothing is guessed. */
    boolean isNamed(Proposition read) {
        return called(read.terms()).isPresent();
    }

    /** The nearest statement before about a thing that is called by the same noun, and told in more words. */
    private Optional<Statement> called(List<String> terms) {
        return terms.isEmpty()
                ? Optional.empty()
                : last(statement -> {
                    List<String> fuller = statement.claim().proposition().terms();
                    return fuller.size() > terms.size()
                            && fuller.get(0).equals(terms.get(0))
                            && fuller.containsAll(terms);
                });
    }

    /**
     * The proposition with what the words leave unsaid filled in from the nearest fitting one before; its limits too,
     * where the words point back to it.
     */
    Proposition complete(Proposition read, boolean pointsBack) {
        List<String> terms = read.terms();
        boolean vague = isVague(read);
        Optional<Statement> alike = vague ? called(terms) : sameHead(terms.get(0), terms);
        // "The deal" is one that was named before, however many other things were named since.
        // "Such a measure" was told just before, by whomever.
        boolean told = read.topic().startsWith("such ");
        Optional<Statement> match = vague ? alike.or(() -> told ? last(any -> true) : nearest()) : alike;
        boolean open = vague && alike.isEmpty();
        return match.map(statement -> merge(read, statement.claim().proposition(), open, pointsBack))
                .orElse(read);
    }

    /** The proposition of an admission that names a lapse alone: of what is told just before it, by whomever. */
    Optional<Proposition> ownedUp(Proposition read) {
        boolean bare = read.terms().stream().allMatch(term -> GENERIC.contains(term) || LAPSES.contains(term));
        if (!bare) {
            return Optional.empty();
        }
        for (int i = before.size() - 1; i >= 0; i--) {
            Proposition told = before.get(i).claim().proposition();
            if (!told.terms().isEmpty() && before.get(i).kind() != StatementKind.CLAIM_ABOUT_OTHER) {
                return Optional.of(merge(read, told, true, true));
            }
        }
        return Optional.empty();
    }

    /** The proposition of a deed that names no thing, with the thing of the nearest one before: "Enlargement is overdue". */
    Proposition around(Proposition deed) {
        return nearest()
                .or(this::report)
                .map(statement -> merge(deed, statement.claim().proposition(), false, false))
                .orElse(deed);
    }

    /** The report right before that names a thing: "The line makes a loss. I support the closure." */
    private Optional<Statement> report() {
        return before.isEmpty()
                ? Optional.empty()
                : Optional.of(before.get(before.size() - 1))
                        .filter(last -> !last.claim().proposition().terms().isEmpty());
    }

    /** The nearest statement before by the same holder or speaker, else the nearest by anybody. */
    Optional<Statement> nearest() {
        return nearestOwn().or(() -> last(statement -> true));
    }

    /** The nearest statement before by the same holder or speaker. */
    Optional<Statement> nearestOwn() {
        return last(this::sameVoice);
    }

    /** The nearest statement before about the thing in more words; who it is with or against is not the thing. */
    private Optional<Statement> sameHead(String head, List<String> terms) {
        return last(statement -> {
            Proposition told = statement.claim().proposition();
            List<String> fuller = told.terms();
            boolean party = told.counterpart()
                    .filter(name -> name.toLowerCase(Locale.ROOT).contains(head))
                    .isPresent();
            return !party && fuller.size() > terms.size() && fuller.contains(head) && fuller.containsAll(terms);
        });
    }

    private boolean sameVoice(Statement statement) {
        return statement.holder().equals(holder)
                || statement.holding().speaker().equals(speaker)
                || statement.holding().speaker().equals(holder)
                || statement.holder().equals(speaker);
    }

    /** The nearest statement before that names something, is no mere report, and {@code fits}: one that takes a side first. */
    private Optional<Statement> last(java.util.function.Predicate<Statement> fits) {
        return nearest(statement -> statement.claim().stance().label() != StanceLabel.NONE && fits.test(statement))
                .or(() -> nearest(fits));
    }

    private Optional<Statement> nearest(java.util.function.Predicate<Statement> fits) {
        for (int i = before.size() - 1; i >= 0; i--) {
            Statement statement = before.get(i);
            boolean names = !statement.claim().proposition().terms().isEmpty();
            if (names && statement.kind() != StatementKind.REPORT && fits.test(statement)) {
                return Optional.of(statement);
            }
        }
        return Optional.empty();
    }

    private static Proposition merge(Proposition read, Proposition before, boolean vague, boolean pointsBack) {
        Set<String> terms = new LinkedHashSet<>(vague ? before.terms() : read.terms());
        terms.addAll(before.terms());
        boolean universal = read.scope().universal() || (vague && before.scope().universal());
        Scope scope = read.scope().facets().isEmpty() && pointsBack
                ? new Scope(before.scope().facets(), universal)
                : new Scope(read.scope().facets(), universal);
        String topic = vague || pointsBack ? before.topic() : read.topic();
        Optional<String> counterpart = read.counterpart().isPresent() ? read.counterpart() : before.counterpart();
        return new Proposition(
                topic, new ArrayList<>(terms), vague ? before.direction() : read.direction(), scope, counterpart);
    }
}
