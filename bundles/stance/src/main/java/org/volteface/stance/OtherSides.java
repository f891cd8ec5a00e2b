package org.volteface.stance;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.volteface.api.model.ActorKind;
import org.volteface.api.model.AttributionKind;
import org.volteface.api.model.Holding;
import org.volteface.api.model.StatementKind;
import org.volteface.api.stance.Attributed;
import org.volteface.api.text.PartOfSpeech;

/** Sides that a statement tells of without taking them: those of somebody else, and those that its speaker has left. */
final class OtherSides {
    private static final Set<String> OWN_BODIES = words("others.tsv", "body");

    /** What a person belongs to and can differ from: my party, her union. */
    private static final Set<String> CIRCLES = words("others.tsv", "circle");

    private static final Set<String> COUNTS = words("others.tsv", "count");
    private static final Set<String> EVERYBODY = words("others.tsv", "everybody");
    private static final Set<String> MODAL = words("others.tsv", "modal");
    private static final Set<String> ALWAYS = words("others.tsv", "always");
    private static final Set<String> STATES = words("reserved.tsv", "state");
    private static final int DEEPEST = 4;

    private final PredicateLexicon lexicon;
    private final Attributed statement;
    private final Clause clause;

    OtherSides(PredicateLexicon lexicon, Attributed statement, Clause clause) {
        this.lexicon = lexicon;
        this.statement = statement;
        this.clause = clause;
    }

    private static Set<String> words(String file, String part) {
        return DataFile.rows(file).stream()
                .filter(row -> row[0].equals(part))
                .flatMap(row -> Set.of(row[1].split(" ")).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the side under {@code root} is another's, or the speaker's of former days. */
    boolean at(int root) {
        return isAnothers(root, 0) || isFormer(root) || sharesAnother(root);
    }

    /** "Her rival 'worked hard and kept the talks alive'": the second verb has the subject of the first, that is told about. */
    private boolean sharesAnother(int root) {
        int first = root;
        while (clause.plainRelation(first).equals("conj") && !hasSubject(first)) {
            first = clause.head(first);
        }
        if (first == root) {
            return false;
        }
        int above = first;
        return IntStream.range(0, clause.tokens().size())
                .filter(token ->
                        clause.head(token) == above && clause.relation(token).equals("nsubj"))
                .filter(this::isTold)
                .anyMatch(subject -> clause.is(subject, PartOfSpeech.PRON)
                        ? clause.lemma(subject).equals("it")
                                && statement.holding().holder().kind() == ActorKind.PERSON
                        : isAnother(subject, 1));
    }

    private boolean hasSubject(int predicate) {
        return !clause.children(predicate, "nsubj", "nsubj:pass").isEmpty();
    }

    /** Whether the token stands in what somebody is told to have said. */
    private boolean isTold(int token) {
        return statement.draft().attribution().kind() != AttributionKind.NARRATOR
                && statement.draft().attribution().content().stream()
                        .anyMatch(
                                span -> span.contains(clause.token(token).span().start()));
    }

    /** Whether a word of taking a side has a subject that is not the holder: most voters support it, I know that they do. */
    private boolean isAnothers(int predicate, int depth) {
        if (depth > DEEPEST) {
            return false;
        }
        boolean others = takesSide(predicate)
                && !isToBeDone(predicate)
                && clause.children(predicate, "nsubj").stream()
                        .anyMatch(subject -> clause.inside(subject) && isAnother(subject, depth));
        return others
                || clause.children(predicate, "ccomp", "advcl", "xcomp", "acl").stream()
                        .filter(this::isContent)
                        .anyMatch(child -> isAnothers(child, depth + 1));
    }

    /** "The treaty should never have been signed": what is to be done to a thing is no side that the thing takes. */
    private boolean isToBeDone(int predicate) {
        return !clause.children(predicate, "nsubj:pass").isEmpty()
                && clause.children(predicate, "obl:agent").isEmpty()
                && clause.children(predicate, "aux").stream().anyMatch(aux -> MODAL.contains(clause.lemma(aux)));
    }

    /** "The snow blocks the road", said of what somebody or something else does, and not of what is to be done. */
    boolean isOthersDoing(int root) {
        boolean told = statement.draft().kind() == StatementKind.POSITION
                && statement.draft().attribution().kind() != AttributionKind.NARRATOR
                && clause.is(root, PartOfSpeech.VERB)
                && clause.children(root, "aux").stream().noneMatch(aux -> MODAL.contains(clause.lemma(aux)));
        return told
                && clause.children(root, "nsubj").stream()
                        .anyMatch(subject ->
                                clause.is(subject, PartOfSpeech.NOUN, PartOfSpeech.PROPN) && !isHolder(subject));
    }

    private boolean takesSide(int predicate) {
        boolean leans = !clause.children(predicate, "cop").isEmpty()
                && clause.children(predicate, "case").stream()
                        .anyMatch(marker ->
                                Set.of("in", "for", "against", "behind").contains(clause.lemma(marker)));
        return leans
                || lexicon.used(clause, predicate)
                        .filter(used -> used.type() == Predicate.Type.ATTITUDE || used.type() == Predicate.Type.SPEECH)
                        .isPresent();
    }

    /** A clause that says what is known, thought or told, not when or why something is done. */
    private boolean isContent(int child) {
        return clause.children(child, "mark", "advmod").stream()
                        .allMatch(mark -> Set.of("that", "why", "how", "whether", "really", "also", "now", "not", "to")
                                .contains(clause.lemma(mark)))
                && !clause.children(child, "nsubj").isEmpty();
    }

    private boolean isAnother(int subject, int depth) {
        if (COUNTS.contains(clause.lemma(subject))) {
            return true;
        }
        if (EVERYBODY.contains(clause.lemma(subject))) {
            return !clause.children(subject, "nmod").isEmpty();
        }
        boolean direct = statement.draft().attribution().kind() == AttributionKind.DIRECT;
        if (clause.is(subject, PartOfSpeech.PRON)) {
            return direct && depth > 0 && Set.of("they", "he", "she", "you").contains(clause.lemma(subject));
        }
        return clause.is(subject, PartOfSpeech.NOUN, PartOfSpeech.PROPN) && !isHolder(subject);
    }

    private boolean isHolder(int subject) {
        Holding holding = statement.holding();
        String names = (holding.holder().name() + " " + holding.speaker().name()).toLowerCase(Locale.ROOT);
        boolean named = clause.phrase(subject).stream()
                .map(token -> clause.token(token).form().toLowerCase(Locale.ROOT))
                .anyMatch(word -> word.length() > 2 && names.contains(word));
        boolean person = clause.is(subject, PartOfSpeech.PROPN);
        boolean body = OWN_BODIES.contains(clause.token(subject).form()) && !isCircle(subject);
        return named || !person && body || person && knownByAnotherName(holding) || isResolved(subject);
    }

    /** "The mayor does not want it", said for the mayor: the words for the doer were made out to mean the holder. */
    private boolean isResolved(int subject) {
        Holding holding = statement.holding();
        boolean doer = statement
                .draft()
                .reading()
                .subject()
                .filter(span -> span.contains(clause.token(subject).span()))
                .isPresent();
        return doer
                && holding.subject()
                        .filter(actor -> actor.id().equals(holding.holder().id()))
                        .isPresent();
    }

    /** "My party supports it": somebody speaks of what he belongs to as of another; "our party" speaks for it. */
    private boolean isCircle(int subject) {
        return statement.holding().holder().kind() == ActorKind.PERSON
                && CIRCLES.contains(clause.token(subject).form())
                && clause.children(subject, "nmod:poss").stream()
                        .anyMatch(owner ->
                                Set.of("my", "his", "her", "i", "he", "she").contains(clause.lemma(owner)));
    }

    /** A state or body can be named by its capital or its people, which only the resolver knows. */
    private static boolean knownByAnotherName(Holding holding) {
        return switch (holding.holder().kind()) {
            case STATE, ORGANISATION -> true;
            default -> false;
        };
    }

    /** "I supported it", quoted: the past of a state is over; "had supported" is, whoever tells it. */
    private boolean isFormer(int root) {
        boolean state = STATES.contains(clause.lemma(root))
                || !clause.children(root, "cop").isEmpty() && takesSide(root);
        boolean lasting =
                clause.children(root, "advmod").stream().anyMatch(adverb -> ALWAYS.contains(clause.lemma(adverb)));
        if (!state || lasting) {
            return false;
        }
        boolean quoted = statement.draft().attribution().kind() == AttributionKind.DIRECT;
        boolean own = clause.children(root, "nsubj", "nsubj:pass").stream()
                .anyMatch(subject -> Set.of("i", "we").contains(clause.lemma(subject)));
        return hasHad(root) || quoted && own && isPast(root);
    }

    private boolean hasHad(int root) {
        return clause.children(root, "aux").stream().anyMatch(aux -> Set.of("had", "'d")
                .contains(clause.token(aux).form().toLowerCase(Locale.ROOT)));
    }

    private boolean isPast(int root) {
        if (!clause.children(root, "cop").isEmpty()) {
            return clause.children(root, "aux").isEmpty()
                    && clause.children(root, "cop").stream().anyMatch(be -> Set.of("was", "were")
                            .contains(clause.token(be).form()));
        }
        boolean did = clause.children(root, "aux").stream()
                .anyMatch(aux -> clause.token(aux).form().equals("did"));
        return did
                || clause.children(root, "aux").isEmpty()
                        && clause.token(root).form().endsWith("ed");
    }
}
