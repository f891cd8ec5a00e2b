package org.volteface.stance;

import java.util.EnumSet;
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
import org.volteface.api.text.Sentence;

/** The reader of claims: side, topic, what the context adds, and what the kind of statement lets stand. */
final class StanceReader {
    private static final double BY_PREDICATE = 0.9;
    private static final double BY_DEED = 0.8;
    private static final double NO_SIDE = 0.5;
    private static final Set<StatementKind> WITHOUT_SIDE = EnumSet.of(
            StatementKind.REPORT,
            StatementKind.CONDITION_MET,
            StatementKind.CLAIM_ABOUT_OTHER,
            StatementKind.ADMISSION);
    private static final Set<StatementKind> DEED_IS_TOPIC =
            EnumSet.of(StatementKind.COMMITMENT, StatementKind.THREAT, StatementKind.PROPOSAL);
    private static final Set<String> ASKING = Set.of("must", "should", "ought", "need", "shall");

    private final PredicateLexicon lexicon;
    private final Synonyms synonyms;
    private final double inheritedConfidence;

    StanceReader(PredicateLexicon lexicon, Synonyms synonyms, double inheritedConfidence) {
        this.lexicon = lexicon;
        this.synonyms = synonyms;
        this.inheritedConfidence = inheritedConfidence;
    }

    Claim read(Attributed statement, Context context) {
        Draft draft = statement.draft();
        Optional<Sentence> sentence = Located.sentence(context.text(), draft.passage());
        Optional<Clause> clause =
                sentence.flatMap(it -> Clause.of(it, draft.passage().span()));
        Optional<Integer> root = clause.flatMap(Clause::root);
        boolean asks = root.isPresent()
                && (asks(clause.orElseThrow(), root.get()) || judges(clause.orElseThrow(), root.get()));
        StatementKind kind = KindRules.kind(statement, asks);
        Optional<Side> side = root.flatMap(token -> new SideReader(lexicon, clause.orElseThrow()).read(token))
                .map(it -> settle(it, kind));
        Optional<TopicReader> topics = clause.map(it -> new TopicReader(lexicon, synonyms, it));
        Proposition words = side.isPresent()
                ? topics.orElseThrow().read(side.get())
                : new LinearReader(synonyms).read(sentence, draft.passage().span());
        boolean isPart = side.isPresent() && topics.orElseThrow().isPart(side.get());
        boolean pointsBack = side.isEmpty() || topics.orElseThrow().pointsBack(side.get());
        Antecedents antecedents = new Antecedents(
                context.before(),
                statement.holding().holder(),
                statement.holding().speaker());
        Optional<Statement> carried = side.isEmpty() ? carried(statement, antecedents) : Optional.empty();
        Proposition proposition = carried.map(it -> it.claim().proposition())
                .orElseGet(() -> named(antecedents.complete(words, pointsBack), draft, context));
        Stance stance = stance(draft, kind, side, carried);
        return new Claim(kind, proposition, stance, draft.reading().event(), marks(draft, side, carried, isPart));
    }

    /** Scrapping a levy is what a promise is about; a position or deed that scraps it is one against the levy. */
    private static Side settle(Side side, StatementKind kind) {
        if (side.direction() == Direction.MORE || side.firm() || DEED_IS_TOPIC.contains(kind)) {
            return side;
        }
        return new Side(
                side.label().opposite(),
                Direction.MORE,
                side.thing(),
                OptionalInt.empty(),
                side.firm(),
                side.litotes());
    }

    /** A quote without a predicate that can be read says more of what its speaker said just before. */
    private static Optional<Statement> carried(Attributed statement, Antecedents antecedents) {
        boolean quote = statement.draft().attribution().kind() == AttributionKind.DIRECT;
        return quote ? antecedents.nearestOwn() : Optional.empty();
    }

    private Stance stance(Draft draft, StatementKind kind, Optional<Side> side, Optional<Statement> carried) {
        Modality modality = draft.reading().modality();
        Optional<String> condition = draft.reading().condition();
        if (WITHOUT_SIDE.contains(kind)) {
            return new Stance(StanceLabel.NONE, modality, condition, NO_SIDE);
        }
        if (carried.isPresent()) {
            StanceLabel label = carried.get().claim().stance().label();
            return new Stance(label, modality, condition, inheritedConfidence);
        }
        boolean open = modality == Modality.POSSIBLE && side.filter(Side::firm).isEmpty();
        if (side.isEmpty() || open || draft.reading().is(Mark.HYPOTHETICAL)) {
            return new Stance(StanceLabel.NONE, modality, condition, NO_SIDE);
        }
        return new Stance(side.get().label(), modality, condition, side.get().firm() ? BY_PREDICATE : BY_DEED);
    }

    private static Set<Mark> marks(Draft draft, Optional<Side> side, Optional<Statement> carried, boolean isPart) {
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        marks.addAll(draft.reading().marks());
        if (side.filter(Side::litotes).isPresent()) {
            marks.add(Mark.LITOTES);
        }
        if (isPart) {
            marks.add(Mark.PARTIAL);
        }
        if (carried.isPresent()) {
            marks.add(Mark.RESTATED);
        }
        return marks;
    }

    private static boolean asks(Clause clause, int root) {
        return clause.children(root, "aux").stream().anyMatch(aux -> ASKING.contains(clause.lemma(aux)));
    }

    /** Whether the words judge a thing that a pronoun stands for: "it was the fairest way" says nothing of an actor. */
    private boolean judges(Clause clause, int root) {
        boolean thing = clause.child(root, "nsubj", "expl")
                .filter(subject -> Set.of("it", "this", "that").contains(clause.lemma(subject)))
                .isPresent();
        return thing
                && lexicon.find(clause, root)
                        .filter(predicate -> predicate.type() == Predicate.Type.EVALUATION)
                        .isPresent();
    }

    /** A topic is never empty: where the words give none, the passage itself is shown. */
    private static Proposition named(Proposition proposition, Draft draft, Context context) {
        if (!proposition.topic().isBlank()) {
            return proposition;
        }
        String words =
                context.text().text(draft.passage().field(), draft.passage().span());
        return new Proposition(
                words, proposition.terms(), proposition.direction(), proposition.scope(), proposition.counterpart());
    }
}
