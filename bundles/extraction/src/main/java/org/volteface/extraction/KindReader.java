package org.volteface.extraction;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.volteface.api.model.StatementKind;
import org.volteface.api.text.PartOfSpeech;

/** Reads what an attributed clause does, as far as its cue and its form show. */
final class KindReader {
    private static final Set<String> OWN = Set.of("i", "we", "it", "they", "he", "she");
    private static final Pattern FIRST = Pattern.compile("^ (and |but |so )?(i|we) ");
    private static final Pattern OTHERS = Pattern.compile("^ (he|she|they|his|her|their|you|your) ");

    private final CueLexicon cues;
    private final Deeds deeds;
    private final Bonds bonds;

    KindReader(CueLexicon cues, Deeds deeds, Bonds bonds) {
        this.cues = cues;
        this.deeds = deeds;
        this.bonds = bonds;
    }

    /** The kind of the clause {@code said}. */
    StatementKind of(Attributed said) {
        return switch (said.cue().type()) {
            case COMMIT -> StatementKind.COMMITMENT;
            case THREATEN -> StatementKind.THREAT;
            case ADMIT -> StatementKind.ADMISSION;
            case CORRECT -> StatementKind.CORRECTION;
            case PROPOSE -> StatementKind.PROPOSAL;
            case AGREE -> agreed(said);
            case OPPOSE -> excluded(said) ? StatementKind.COMMITMENT : taken(said, StatementKind.POSITION);
            case SUPPORT -> taken(said, StatementKind.POSITION);
            case ASK, DEMAND -> said.quoted() ? StatementKind.POSITION : taken(said, request(said.clause()));
            case REFUSE, WANT, DENY, DECIDE -> StatementKind.POSITION;
            case WARN ->
                isThreat(said)
                                || said.condition().isPresent()
                                        && harms(said.clause().words())
                                || said.clause().subject().isPresent()
                                        && isOwn(said.clause())
                                        && Phrase.FUTURE.in(said.clause().words())
                        ? StatementKind.THREAT
                        : StatementKind.POSITION;
            case ACCUSE ->
                said.clause().subject().isPresent() && isOwn(said.clause()) && !said.quoted()
                        ? StatementKind.POSITION
                        : StatementKind.CLAIM_ABOUT_OTHER;
            case SAY, ANNOUNCE, REPORT, THINK -> plain(said);
        };
    }

    /** Whether something is ruled out up to a day or for a time: that binds, where a mere no takes a side. */
    private static boolean excluded(Attributed said) {
        return said.cue().word().equals("rule out")
                && (Windows.isSet(said.clause().words())
                        || Phrase.TERM.in(said.clause().words())
                        || Phrase.AHEAD.in(said.clause().words()));
    }

    private StatementKind taken(Attributed said, StatementKind otherwise) {
        return deeds.isTaken(said.cue(), said.clause()) ? StatementKind.ACT : otherwise;
    }

    /** What is asked of or advised to somebody is proposed to him; what is called for or demanded is a stand. */
    static StatementKind request(Clause clause) {
        boolean made = !Phrase.FUTURE.in(clause.words()) && !Phrase.LASTING_REQUEST.in(clause.words());
        return made && Phrase.REQUEST.in(clause.words()) ? StatementKind.PROPOSAL : StatementKind.POSITION;
    }

    private static StatementKind agreed(Attributed said) {
        return Bonds.isAgreed(said) ? StatementKind.COMMITMENT : StatementKind.POSITION;
    }

    private StatementKind plain(Attributed said) {
        Clause clause = said.clause();
        String words = clause.words();
        if (bonds.isOwnForfeit(said)) {
            return StatementKind.COMMITMENT;
        }
        if (isThreat(said)) {
            return StatementKind.THREAT;
        }
        if (Phrase.UNDUE.in(words)
                || said.quoted()
                        && Marks.isNegated(clause)
                        && isFirst(clause)
                        && Phrase.PROMISED_BUT.in(said.sentence())) {
            return StatementKind.ADMISSION;
        }
        boolean own = isFirst(clause) || (!said.quoted() && isOwn(clause));
        if (own && Phrase.BROKEN_WORD.in(words)) {
            return StatementKind.ADMISSION;
        }
        if (bonds.binds(said)) {
            return StatementKind.COMMITMENT;
        }
        boolean less = Phrase.SHORTFALL.in(words) && !Phrase.FUTURE.in(words);
        if (own && (less || Phrase.FAILING.in(words))) {
            return StatementKind.ADMISSION;
        }
        if (said.quoted()) {
            return OTHERS.matcher(words).find() && !Phrase.GENERIC.in(words)
                    ? StatementKind.CLAIM_ABOUT_OTHER
                    : StatementKind.POSITION;
        }
        return inner(clause).orElseGet(() -> reported(said));
    }

    /** What the clause does by its own predicate: said it welcomes, said it had turned down. */
    private Optional<StatementKind> inner(Clause clause) {
        Tree tree = clause.tree();
        if (deeds.isDecision(tree, clause.head())) {
            return Optional.of(StatementKind.ACT);
        }
        if (Sources.isPassive(tree, clause.head())) {
            return Optional.empty();
        }
        int subject = tree.child(clause.head(), "nsubj");
        Optional<Cue> noun = subject == Tree.NONE ? Optional.empty() : cues.noun(tree.form(subject));
        if (noun.isPresent() && noun.get().type() != CueType.THINK && noun.get().type() != CueType.SAY) {
            return ofType(noun.get().type());
        }
        Optional<Cue> cue = tree.is(clause.head(), PartOfSpeech.VERB)
                ? cues.verb(tree, clause.head())
                : cues.adjective(tree.form(clause.head()));
        boolean regret = cue.isPresent() && cue.get().type() == CueType.ADMIT;
        return regret ? Optional.of(StatementKind.POSITION) : cue.flatMap(found -> ofType(found.type()));
    }

    static Optional<StatementKind> ofType(CueType type) {
        return switch (type) {
            case SUPPORT, OPPOSE, REFUSE, WANT, DECIDE, DEMAND, DENY, AGREE, WARN, ASK ->
                Optional.of(StatementKind.POSITION);
            case PROPOSE -> Optional.of(StatementKind.PROPOSAL);
            case COMMIT -> Optional.of(StatementKind.COMMITMENT);
            case THREATEN -> Optional.of(StatementKind.THREAT);
            default -> Optional.empty();
        };
    }

    private StatementKind reported(Attributed said) {
        Clause clause = said.clause();
        if (said.cue().takes("as")
                || Phrase.STAND.opens(" "
                        + clause.tree()
                                .words(new Range(clause.head(), clause.range().last())) + " ")) {
            return StatementKind.POSITION;
        }
        if (deeds.isDone(clause) && !isReport(clause) || isSettled(clause)) {
            return StatementKind.ACT;
        }
        boolean fact =
                clause.has(PartOfSpeech.NUM) && !Phrase.FUTURE.in(clause.words()) && !Phrase.STRONG.in(clause.words());
        boolean side = Phrase.SIDE.in(clause.words())
                || Phrase.STRONG.in(clause.words())
                || clause.subject().isPresent() && isOwn(clause);
        boolean opinion = said.cue().type() == CueType.THINK;
        return !fact && (side || opinion) ? StatementKind.POSITION : StatementKind.REPORT;
    }

    /** "Fares will rise from January": with a day on which it comes about, it is decided. */
    private boolean isSettled(Clause clause) {
        return Phrase.FUTURE.in(clause.words()) && Phrase.EFFECTIVE.in(clause.words()) && deeds.isMeasured(clause);
    }

    /** Whether the clause itself tells that something is said: was rumoured to be ill. */
    private boolean isReport(Clause clause) {
        return Sources.isPassive(clause.tree(), clause.head())
                && cues.verb(clause.tree(), clause.head())
                        .filter(Cue::introduces)
                        .isPresent();
    }

    private static boolean isThreat(Attributed said) {
        String words = said.clause().words();
        return said.condition().isPresent() && harms(words) && Phrase.FUTURE.in(words) && !Phrase.UNREAL.in(words);
    }

    /** Whether what is told would harm somebody: to cut the grant does, to cut the price does not. */
    static boolean harms(String words) {
        return Phrase.HARM.in(words) && !Phrase.RELIEF.in(words);
    }

    /** Whether the speaker's own doing is meant. */
    static boolean isOwn(Clause clause) {
        return clause.subject()
                .map(range -> OWN.contains(clause.tree().words(range)))
                .orElse(true);
    }

    private static boolean isFirst(Clause clause) {
        return FIRST.matcher(clause.words()).find();
    }
}
