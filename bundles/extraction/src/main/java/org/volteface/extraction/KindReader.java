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
            " (wrong|right|mistake|must|should|need|needs|needed|ought|unacceptable|against|ready|willing|will|shall|would|cannot|can|may|might|could|final|overdue|necessary) ");
    private static final Pattern FIRM = Pattern.compile(
            " (called|calls|described|describes|termed) (the|that|this|its|his|her|their) (\\w+ )*?(as )?[\"“'‘]? ?(firm|binding|guaranteed|ironclad|fixed) ");
    private static final Pattern STRONG = Pattern.compile(
            " (against|opposed|in favou?r of|wrong|must|should|unacceptable|ready|willing|open to|(way|door|path|road) open|(off|on) the table|remains? open|out of the question|ought|(is|are|am|'m|'re) (not )?(abolishing|weighing|considering|planning|telling|asking|pressing|calling|withdrawing|leaving|joining|dropping|scrapping|ending)|(no longer|not) (\\w+ ){0,4}bound by|(null and )?void) ");
    private static final Pattern WILL = Pattern.compile(" (will|shall|'ll|’ll|would|wo|'d) ");
    private static final Pattern GUARANTEE = Pattern.compile(
            " (under any circumstances|(?<!(kept|broke|broken|keeping) )(my|our) word|(i|we) (promise|guarantee|pledge|undertake|vow)|promise you|(this|that|it) is (a|our|my) (promise|guarantee|pledge|vow)|(i|we) (will|shall|'ll|’ll) never) ");
    private static final Pattern FAILING = Pattern.compile(
            " (missed|failed|fell short|(was|were|been) (mistaken|wrong|late|slow)|made (a|an) (mistake|error)|(should|ought to) have|(has|have|had|did) (not|n't|n’t) (yet )?(kept|keep|done|built|begun|paid|[a-z]+ed|delivered?|publish|finish|met|manage)|sorry|apologise|apologize|to blame|accept the (decision|ruling|verdict|criticism)) ");
    private static final Pattern BROKEN_WORD = Pattern.compile(
            " ((did|do|does|have|has|had|could) (not|n't|n’t) (keep|kept|honou?r|honou?red|fulfil|fulfill|fulfilled|meet|met|live up to|lived up to|stand by|stood by) "
                    + "|(have|has|had)? ?(broke|broken|went back on|gone back on|fell short of|fallen short of|failed to (keep|meet|honou?r|fulfill?)) )"
                    + "(what (i|we|it|he|she|they) (had )?(promised|pledged|said|told|announced|undertook)|(our|my|its|their|his|her|that|this|the) (own )?"
                    + "(word|promises?|pledges?|commitments?|undertakings?|guarantees?|assurances?|deadlines?|targets?)) ");
    /** How somebody says what he is to be held to. */
    private static final Pattern SOLEMN = Pattern.compile(
            " (in writing|under oath|on oath|by contract|in a (signed|binding|written|sworn) (letter|statement|note|undertaking|contract)) ");

    private static final Pattern UNDUE = Pattern.compile(
            " (it|this|that|such a thing) (should|ought) (never|not|n't|n’t) (to )?have (happened|been|come) ");
    private static final Pattern PROMISED_BUT = Pattern.compile(
            " (i|we) (had )?(promised|pledged|vowed|swore|guaranteed|gave you|said) .* (and|but|yet) (then )?(i|we) (have |had |did )(not|n't|n’t|never) ");
    private static final Pattern SHORTFALL = Pattern.compile(
            " (\\d[\\d,]*|half|a third|a quarter|two thirds|part) (out )?of (the|our|its|their) (\\d[\\d,]*|promised|planned) ");
    private static final Pattern HARM = Pattern.compile(
            " (action|strikes|close|shut|strike|retaliate|respond|retaliation|sanctions?|bomb|bombing|attack|leave|quit|withdraw|block|expel|impose|cut|suspend|halt|stop|ban|sue|court|options|price|consequences|punish|boycott|blockade|force|war|end|tariffs?|walk|cancel|veto|resign|pull|lay|march|seize|freeze|break) ");
    private static final Pattern UNREAL =
            Pattern.compile(" if [^,]*(were|had) .* would | would .* if [^,]*(were|had) ");
    private static final Pattern OTHERS = Pattern.compile("^ (he|she|they|his|her|their|you|your) ");

    private final CueLexicon cues;
    private final Deeds deeds;
    private final Windows windows;

    KindReader(CueLexicon cues, Deeds deeds, Windows windows) {
        this.cues = cues;
        this.deeds = deeds;
        this.windows = windows;
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
            case OPPOSE -> excluded(said) ? StatementKind.COMMITMENT : StatementKind.POSITION;
            case ASK, DEMAND, SUPPORT, REFUSE, WANT, DENY, DECIDE -> StatementKind.POSITION;
            case WARN ->
                isThreat(said)
                                || said.condition().isPresent()
                                        && HARM.matcher(said.clause().words()).find()
                                || said.clause().subject().isPresent()
                                        && isOwn(said.clause())
                                        && isPromised(said.clause())
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
                && Windows.isSet(said.clause().words());
    }

    private static StatementKind agreed(Attributed said) {
        String words = said.clause().words();
        boolean bound = words.matches(" (has |have |had )?agreed [^,]*\\bto .*")
                && (Windows.isSet(words) || words.matches("[^,]*\\bto [^,]* (until|by|before|within) .*"));
        boolean binds = Narration.isUnderAccord(said.sentence()) || bound;
        return binds ? StatementKind.COMMITMENT : StatementKind.POSITION;
    }

    private StatementKind plain(Attributed said) {
        Clause clause = said.clause();
        String words = clause.words();
        if (said.cue().takes("as") && FIRM.matcher(words).find()) {
            return StatementKind.COMMITMENT;
        }
        if (isThreat(said)) {
            return StatementKind.THREAT;
        }
        if (UNDUE.matcher(words).find()
                || said.quoted()
                        && Marks.isNegated(clause)
                        && isFirst(clause)
                        && PROMISED_BUT.matcher(said.sentence()).find()) {
            return StatementKind.ADMISSION;
        }
        boolean own = isFirst(clause) || (!said.quoted() && isOwn(clause));
        if (own && BROKEN_WORD.matcher(words).find()) {
            return StatementKind.ADMISSION;
        }
        if (GUARANTEE.matcher(words).find()
                || isPromised(clause) && SOLEMN.matcher(said.sentence()).find()
                || isPromised(clause)
                        && (Windows.hasLastDay(words)
                                || windows.isHeldFor(clause)
                                || said.sentence().contains(" under oath "))) {
            return StatementKind.COMMITMENT;
        }
        boolean less = SHORTFALL.matcher(words).find() && !WILL.matcher(words).find();
        if (own && (less || FAILING.matcher(words).find())) {
            return StatementKind.ADMISSION;
        }
        if (said.quoted()) {
            return OTHERS.matcher(words).find() ? StatementKind.CLAIM_ABOUT_OTHER : StatementKind.POSITION;
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
        if (said.cue().takes("as")) {
            return StatementKind.POSITION;
        }
        if (deeds.isDone(clause) && !isReport(clause)) {
            return StatementKind.ACT;
        }
        boolean fact = clause.has(PartOfSpeech.NUM)
                && !WILL.matcher(clause.words()).find()
                && !STRONG.matcher(clause.words()).find();
        boolean side = SIDE.matcher(clause.words()).find()
                || STRONG.matcher(clause.words()).find()
                || clause.subject().isPresent() && isOwn(clause);
        boolean opinion = said.cue().type() == CueType.THINK;
        return !fact && (side || opinion) ? StatementKind.POSITION : StatementKind.REPORT;
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
        return said.condition().isPresent()
                && HARM.matcher(words).find()
                && WILL.matcher(words).find()
                && !UNREAL.matcher(words).find();
    }

    private static boolean isPromised(Clause clause) {
        return WILL.matcher(clause.words()).find();
    }

    /** Whether the speaker's own doing is meant. */
    static boolean isOwn(Clause clause) {
        return clause.subject()
                .map(range -> OWN.contains(clause.tree().words(range)))
                .orElse(true);
    }

    private static boolean isFirst(Clause clause) {
        return clause.words().matches("^ (and |but |so )?(i|we) .*");
    }
}
