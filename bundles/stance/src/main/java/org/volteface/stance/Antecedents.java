package org.volteface.stance;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.volteface.api.model.Actor;
import org.volteface.api.model.Proposition;
import org.volteface.api.model.Scope;
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

    private final List<Statement> before;
    private final Actor holder;
    private final Actor speaker;

    Antecedents(List<Statement> before, Actor holder, Actor speaker) {
        this.before = before.stream()
                .filter(statement -> !statement.claim().proposition().terms().isEmpty())
                .filter(statement -> statement.kind() != StatementKind.REPORT)
                .toList();
        this.holder = holder;
        this.speaker = speaker;
    }

    /** Whether {@code read} names so little that {@link #complete} takes its thing from what stands before. */
    boolean isVague(Proposition read) {
        return read.terms().isEmpty() || read.terms().stream().allMatch(GENERIC::contains);
    }

    /**
     * The proposition with what the words leave unsaid filled in from the nearest fitting one before; its limits too,
     * where the words point back to it.
     */
    Proposition complete(Proposition read, boolean pointsBack) {
        List<String> terms = read.terms();
        boolean vague = isVague(read);
        Optional<Statement> match = vague ? nearest() : sameHead(terms.get(0), terms);
        return match.map(statement -> merge(read, statement.claim().proposition(), vague, pointsBack))
                .orElse(read);
    }

    /** The nearest statement before by the same holder or speaker, else the nearest by anybody. */
    Optional<Statement> nearest() {
        Optional<Statement> own = last(before.stream().filter(this::sameVoice).toList());
        return own.isPresent() ? own : last(before);
    }

    /** The nearest statement before by the same holder or speaker. */
    Optional<Statement> nearestOwn() {
        return last(before.stream().filter(this::sameVoice).toList());
    }

    private Optional<Statement> sameHead(String head, List<String> terms) {
        List<Statement> fitting = before.stream()
                .filter(statement -> statement.claim().proposition().terms().contains(head))
                .filter(statement -> statement.claim().proposition().terms().size() > terms.size())
                .filter(statement -> statement.claim().proposition().terms().containsAll(terms))
                .toList();
        return last(fitting);
    }

    private boolean sameVoice(Statement statement) {
        return statement.holder().equals(holder)
                || statement.holding().speaker().equals(speaker)
                || statement.holding().speaker().equals(holder)
                || statement.holder().equals(speaker);
    }

    private static Optional<Statement> last(List<Statement> statements) {
        return statements.isEmpty() ? Optional.empty() : Optional.of(statements.get(statements.size() - 1));
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
