package org.volteface.extraction;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.volteface.api.model.StatementKind;
import org.volteface.api.text.PartOfSpeech;

/** Reads what an attributed clause does, as far as its cue and its form show. */
final class KindReader {
    private static final Set<String> OWN = Set.of("i", "we", "it", "they", "he", "she");
    private static final Pattern SIDE = Pattern.compile(
            " (wrong|right|mistake|must|should|need|needs|needed|ought|unacceptable|against|opposes?|opposed|supports?|favou?rs?|backs?|rejects?|welcomes?|ready|willing|will|shall|would|cannot|can|may|might|could|wants?|never|is|are|'s|'re|'ll|am|'m) ");
    private static final Pattern PROMISE =
            Pattern.compile(" (will|shall|'ll|would|guarantee|promise|pledge|word|undertake) ");
    private static final Pattern DEADLINE = Pattern.compile(
            " (by|until|before|within|no later than) (the )?(end|\\d|january|february|march|april|may|june|july|august|september|october|november|december|next|this|spring|summer|autumn|winter|christmas|easter|two|three|four|five|six|seven|ten|twelve|a|mid)");
    private static final Pattern GUARANTEE = Pattern.compile(
            " (guarantee|under any circumstances|my word|our word|a promise|i promise|we promise|promise you|pledge) ");
    private static final Pattern FAILING = Pattern.compile(
            " (missed|failed|fell short|mistaken|mistake|wrong|error|late|behind|broke|regret|should have|not kept|has not|have not|had not|did not|have n't|has n't|did n't|sorry|delayed|too (slow|late|little)) ");
    private static final Pattern HARM = Pattern.compile(
            " (close|shut|strike|retaliate|respond|retaliation|sanctions?|bomb|bombing|attack|leave|quit|withdraw|block|expel|impose|cut|suspend|halt|stop|ban|sue|court|options|price|consequences|punish|boycott|blockade|force|war|end|tariffs?|walk|cancel|veto|resign|pull|lay|down|march|seize|freeze|break) ");
    private static final Pattern PAST = Pattern.compile(" (has|have|had|was|were|been|did|'ve) ");

    private final EventLexicon events;

    KindReader(EventLexicon events) {
        this.events = events;
    }

    /** The kind of a clause that {@code cue} attributes. */
    StatementKind of(Clause clause, Cue cue, Optional<String> condition, boolean quoted, String sentence) {
        return switch (cue.type()) {
            case COMMIT -> StatementKind.COMMITMENT;
            case THREATEN -> StatementKind.THREAT;
            case ADMIT -> StatementKind.ADMISSION;
            case CORRECT -> StatementKind.CORRECTION;
            case PROPOSE, DEMAND -> StatementKind.PROPOSAL;
            case AGREE -> Narration.isUnderAccord(sentence) ? StatementKind.COMMITMENT : StatementKind.POSITION;
            case SUPPORT, OPPOSE, REFUSE, WANT, DENY, ASK, DECIDE -> StatementKind.POSITION;
            case WARN ->
                isThreat(clause, condition) || isOwn(clause) && clause.words().matches(".* (will|would|'ll) .*")
                        ? StatementKind.THREAT
                        : StatementKind.POSITION;
            case ACCUSE -> isOwn(clause) && !quoted ? StatementKind.POSITION : StatementKind.CLAIM_ABOUT_OTHER;
            case SAY, ANNOUNCE, REPORT, THINK -> said(clause, cue, condition, quoted);
        };
    }

    private StatementKind said(Clause clause, Cue cue, Optional<String> condition, boolean quoted) {
        String words = clause.words();
        if (condition.isPresent() && isThreat(clause, condition)) {
            return StatementKind.THREAT;
        }
        if (GUARANTEE.matcher(words).find()
                || PROMISE.matcher(words).find() && DEADLINE.matcher(words).find()) {
            return StatementKind.COMMITMENT;
        }
        if (isFirst(clause)
                && FAILING.matcher(words).find()
                && PAST.matcher(words).find()) {
            return StatementKind.ADMISSION;
        }
        if (isDeed(clause)) {
            return isFirst(clause) || quoted ? StatementKind.POSITION : StatementKind.ACT;
        }
        if (quoted || SIDE.matcher(words).find() && !isPlainFact(clause)) {
            return StatementKind.POSITION;
        }
        return cue.type() == CueType.THINK ? StatementKind.POSITION : StatementKind.REPORT;
    }

    private static boolean isThreat(Clause clause, Optional<String> condition) {
        String words = clause.words();
        return (condition.isPresent() || words.contains(" will ") || words.contains(" would "))
                && condition.isPresent()
                && HARM.matcher(words).find()
                && PROMISE.matcher(words).find();
    }

    /** Whether the speaker's own doing is meant. */
    static boolean isOwn(Clause clause) {
        return clause.subject()
                .map(range -> OWN.contains(clause.tree().words(range)))
                .orElse(true);
    }

    private static boolean isFirst(Clause clause) {
        return clause.subject()
                .map(range -> Set.of("i", "we").contains(clause.tree().words(range)))
                .orElse(false);
    }

    /** Whether the clause tells that somebody did something: has approved, began, dismissed. */
    private boolean isDeed(Clause clause) {
        Tree tree = clause.tree();
        int head = clause.head();
        if (!tree.is(head, PartOfSpeech.VERB)
                || Marks.isNegated(clause)
                || clause.subject().isEmpty()) {
            return false;
        }
        boolean perfect = tree.children(head, "aux").stream()
                .allMatch(aux -> tree.form(aux).matches("has|have|had|'ve|was|were|been"));
        return perfect && isPastForm(tree, head) && events.at(tree, head).isPresent();
    }

    static boolean isPastForm(Tree tree, int token) {
        return !tree.form(token).equals(tree.lemma(token))
                && !tree.form(token).endsWith("s")
                && !tree.form(token).endsWith("ing");
    }

    /** A copula or a stative verb beside a number, and no modal. */
    private static boolean isPlainFact(Clause clause) {
        String words = clause.words();
        return clause.has(PartOfSpeech.NUM) && !words.matches(".* (will|must|should|would|shall|'ll) .*");
    }
}
