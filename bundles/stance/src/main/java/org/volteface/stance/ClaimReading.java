package org.volteface.stance;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.volteface.api.extraction.Draft;
import org.volteface.api.model.AttributionKind;
import org.volteface.api.model.Claim;
import org.volteface.api.model.Direction;
import org.volteface.api.model.Mark;
import org.volteface.api.model.Modality;
import org.volteface.api.model.Proposition;
import org.volteface.api.model.Stance;
import org.volteface.api.model.StanceLabel;
import org.volteface.api.model.Statement;
import org.volteface.api.model.StatementKind;
import org.volteface.api.stance.Attributed;
import org.volteface.api.stance.Context;
import org.volteface.api.text.PartOfSpeech;
import org.volteface.api.text.Sentence;

/** The reading of one claim: side, topic, what the context adds, and what the kind of statement lets stand. */
final class ClaimReading {
    private static final double NO_SIDE = 0.5;
    private static final Set<StatementKind> DEED_IS_TOPIC =
            EnumSet.of(StatementKind.COMMITMENT, StatementKind.THREAT, StatementKind.PROPOSAL);

    private final StanceReader tools;
    private final Draft draft;
    private final Context context;
    private final Optional<Sentence> sentence;
    private final Optional<Clause> clause;
    private final Antecedents antecedents;
    private final StatementKind kind;
    private final Optional<Side> side;
    private final double confidence;
    private final boolean guessed;
    private final boolean reserved;

    ClaimReading(StanceReader tools, Attributed statement, Context context, Optional<StatementKind> given) {
        this.tools = tools;
        this.draft = statement.draft();
        this.context = context;
        this.sentence = Located.sentence(context.text(), draft.passage());
        this.clause = sentence.flatMap(it -> Clause.of(it, Passages.unconditional(draft, context.text())));
        Optional<Integer> root = clause.flatMap(Clause::root);
        Optional<Side> words = root.flatMap(token -> new SideReader(tools.lexicon(), clause.orElseThrow()).read(token));
        Optional<Statement> parted = PartedQuote.begun(statement, context.before(), sentence)
                .or(() -> words.flatMap(taken -> Beside.of(context.before(), draft, clause.orElseThrow(), taken)));
        this.antecedents = new Antecedents(
                parted.map(List::of).orElse(context.before()),
                statement.holding().holder(),
                statement.holding().speaker());
        Optional<Footing> footing = words.map(taken -> new Footing(clause.orElseThrow(), root.orElseThrow(), taken));
        boolean judged = footing.filter(Footing::isJudgement).isPresent();
        boolean narrated = draft.attribution().kind() == AttributionKind.NARRATOR;
        boolean sided = narrated ? footing.filter(Footing::isStand).isPresent() : judged;
        boolean asks = judged
                || root.filter(token -> clause.orElseThrow().isAsked(token)
                                || Passages.judges(tools.lexicon(), clause.orElseThrow(), token))
                        .isPresent();
        this.kind = given.orElseGet(() -> KindRules.kind(statement, asks, sided));
        Optional<Side> read = root.flatMap(this::spared).or(() -> words).or(() -> root.flatMap(this::named));
        this.side = read.map(this::settle);
        this.confidence = read.map(taken -> sureness().of(taken)).orElse(NO_SIDE);
        this.guessed = side.isPresent() && parted.isEmpty() && voted().isEmpty() && isGuessed(side.get());
        this.reserved = new Reservations(statement, context.text()).hold(sentence)
                || root.filter(token -> isOthers(statement, token)).isPresent();
    }

    private boolean isOthers(Attributed statement, int root) {
        OtherSides others = new OtherSides(tools.lexicon(), statement, clause.orElseThrow());
        return others.at(root) || side.filter(Side::firm).isEmpty() && others.isOthersDoing(root);
    }

    /** Whether what the side is taken on is a guess: nothing in the words stands for it, or somebody else had named it. */
    private boolean isGuessed(Side taken) {
        return Footing.isOnOurs(clause.orElseThrow(), taken)
                || antecedents.isVague(read())
                        && !antecedents.isNamed(read())
                        && (taken.thing().isEmpty() || antecedents.nearestOwn().isEmpty());
    }

    Ruling ruling() {
        Optional<Statement> carried = carried();
        Proposition read = read();
        Proposition proposition =
                carried.map(before -> before.claim().proposition()).orElseGet(() -> proposition(read));
        Stance stance = stance(carried);
        String words =
                context.text().text(draft.passage().field(), draft.passage().span());
        Proposition limited = Qualifications.limit(proposition, stance.label(), words);
        Claim claim = new Claim(kind, limited, stance, draft.reading().event(), marks());
        return new Ruling(claim, clause, side, Ruling.doubts(guessed, reserved, carried.isPresent()));
    }

    /** The side of a promise to do without something. */
    private Optional<Side> spared(int root) {
        return kind == StatementKind.COMMITMENT
                ? new Spared(tools.lexicon(), clause.orElseThrow()).read(root)
                : Optional.empty();
    }

    /** The side of a promise or offer without a verb. */
    private Optional<Side> named(int root) {
        Clause words = clause.orElseThrow();
        boolean names = DEED_IS_TOPIC.contains(kind) && words.is(root, PartOfSpeech.NOUN);
        return names
                ? Optional.of(Side.toward(words, OptionalInt.of(Passages.promised(words, root)), true))
                : Optional.empty();
    }

    /** Scrapping a levy is what a promise is about; a position or deed that scraps it is one against the levy. */
    private Side settle(Side read) {
        if (read.direction() == Direction.MORE || read.firm() || DEED_IS_TOPIC.contains(kind)) {
            return read;
        }
        return new Side(
                read.label().opposite(),
                Direction.MORE,
                read.thing(),
                OptionalInt.empty(),
                read.firm(),
                read.litotes());
    }

    /** A quote without a predicate that can be read says more of what its speaker said just before. */
    private Optional<Statement> carried() {
        boolean quote = draft.attribution().kind() == AttributionKind.DIRECT;
        boolean silent = side.isEmpty() || sureness().isUnknown(side.get());
        return quote && silent ? antecedents.nearestOwn() : Optional.empty();
    }

    private Sureness sureness() {
        return new Sureness(tools.lexicon(), clause.orElseThrow(), kind);
    }

    private TopicReader topics() {
        return new TopicReader(tools.lexicon(), tools.synonyms(), clause.orElseThrow());
    }

    /** What the words themselves name. */
    private Proposition read() {
        return side.isPresent()
                ? topics().read(side.get())
                : new LinearReader(tools.synonyms())
                        .read(sentence, draft.passage().span());
    }

    private Proposition proposition(Proposition words) {
        if (side.isPresent() && topics().isNew(side.get())) {
            return named(words);
        }
        boolean pointsBack = side.isEmpty() || topics().pointsBack(side.get());
        boolean elliptical = side.isPresent() && topics().isBareDeed(side.get());
        Optional<Proposition> owned = kind == StatementKind.ADMISSION ? antecedents.ownedUp(words) : Optional.empty();
        if (owned.isPresent()) {
            return owned.get();
        }
        Proposition full = side.flatMap(taken -> told(taken, words))
                .orElseGet(() -> elliptical ? antecedents.around(words) : antecedents.complete(words, pointsBack));
        Proposition complete = named(full);
        Optional<Clause> whole = sentence.flatMap(it -> Clause.of(it, it.span()));
        return kind == StatementKind.COMMITMENT && whole.isPresent()
                ? new AccordFrame(tools.synonyms(), whole.get()).around(complete, context.before())
                : complete;
    }

    /** What the words point to, as the text before tells it; where a statement before names it, that does. */
    private Optional<Proposition> told(Side taken, Proposition words) {
        boolean open = topics().isBareDeed(taken)
                || (!antecedents.isVague(words)
                        && antecedents.complete(words, true).equals(words));
        return open
                ? new Mentions(tools, context.text(), draft.passage()).fuller(clause.orElseThrow(), taken, words)
                : Optional.empty();
    }

    private Stance stance(Optional<Statement> carried) {
        Modality modality = draft.reading().modality();
        Optional<String> condition = draft.reading().condition();
        if (KindRules.WITHOUT_SIDE.contains(kind)) {
            return new Stance(StanceLabel.NONE, modality, condition, NO_SIDE);
        }
        if (carried.isPresent()) {
            StanceLabel label = carried.get().claim().stance().label();
            return new Stance(label, modality, condition, tools.inheritedConfidence());
        }
        boolean open = modality == Modality.POSSIBLE && side.filter(Side::firm).isEmpty();
        if (side.isEmpty()
                || open
                || reserved
                || sureness().befalls(side.get())
                || (isNarratedAct() && Footing.judgesSubject(clause, side.get()))
                || draft.reading().is(Mark.HYPOTHETICAL)) {
            return new Stance(StanceLabel.NONE, modality, condition, NO_SIDE);
        }
        double sure = guessed ? Sureness.BY_UNKNOWN : confidence;
        StanceLabel label = side.get().label();
        return new Stance(undone() ? label.opposite() : label, modality, condition, sure);
    }

    /** What was decided just before where the words tell of a vote: "parliament banned the fairs; he voted for the bill". */
    private Optional<Statement> voted() {
        boolean vote = clause.flatMap(
                        words -> words.root().filter(root -> words.lemma(root).equals("vote")))
                .isPresent();
        List<Statement> before = context.before();
        return vote && !before.isEmpty() && antecedents.isVague(read())
                ? Optional.of(before.get(before.size() - 1)).filter(last -> last.kind() == StatementKind.ACT)
                : Optional.empty();
    }

    /** Whether what was voted on undid the thing, so that a vote for it is one against the thing. */
    private boolean undone() {
        return voted().filter(decided -> decided.claim().stance().label() == StanceLabel.AGAINST)
                .filter(decided -> decided.claim().proposition().direction() == Direction.MORE)
                .isPresent();
    }

    private boolean isNarratedAct() {
        return kind == StatementKind.ACT && draft.attribution().kind() == AttributionKind.NARRATOR;
    }

    private Set<Mark> marks() {
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        marks.addAll(draft.reading().marks());
        if (side.filter(Side::litotes).isPresent()) {
            marks.add(Mark.LITOTES);
        }
        boolean part = side.isPresent() && topics().isPart(side.get());
        if (part) {
            marks.add(Mark.PARTIAL);
        }
        return marks;
    }

    /** A topic is never empty: where the words give none, the passage itself is shown. */
    private Proposition named(Proposition proposition) {
        if (!proposition.topic().isBlank()) {
            return proposition;
        }
        String words =
                context.text().text(draft.passage().field(), draft.passage().span());
        return new Proposition(
                words, proposition.terms(), proposition.direction(), proposition.scope(), proposition.counterpart());
    }
}
