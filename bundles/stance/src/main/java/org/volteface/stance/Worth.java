package org.volteface.stance;

import java.util.Set;
import org.volteface.api.text.PartOfSpeech;

/** What a phrase says of the matter that is called by it, and what doings say of the matter that does them. */
final class Worth {
    private static final Set<String> GOING_TO = Set.of("to", "for", "of");

    private static final Set<String> SEEN = Facts.of("quality");
    private static final Set<String> HARM = Facts.of("harm");
    private static final Set<String> HELP = Facts.of("help");
    private static final Set<String> OWN = Set.of("our", "my", "we", "i");

    private final PredicateLexicon lexicon;
    private final Clause clause;
    private final Doings doings;

    Worth(PredicateLexicon lexicon, Clause clause) {
        this.lexicon = lexicon;
        this.clause = clause;
        this.doings = new Doings(clause, lexicon.tones(), lexicon);
    }

    /** Whether the phrase under {@code word} speaks well of what it names, 1, or ill, -1; 0 where it does neither. */
    int of(int word) {
        int contrast = contrast(word);
        if (contrast != 0) {
            return contrast;
        }
        int own = own(word);
        for (int adjective : clause.children(word, "amod")) {
            own = own == 0 ? of(adjective) : own;
        }
        return own < 0 ? own : receiver(word, own);
    }

    /** "strict but fair": what stands behind the "but" prevails. */
    private int contrast(int word) {
        return clause.children(word, "conj").stream()
                .filter(other -> clause.children(other, "cc").stream()
                        .anyMatch(joint -> clause.lemma(joint).equals("but")))
                .mapToInt(this::own)
                .filter(sign -> sign != 0)
                .findFirst()
                .orElse(0);
    }

    private int own(int word) {
        int judged = lexicon.find(clause, word)
                .filter(found -> found.type() == Predicate.Type.EVALUATION)
                .map(found -> found.favours() ? 1 : -1)
                .orElse(0);
        boolean excessive = clause.is(word, PartOfSpeech.ADJ)
                && clause.children(word, "advmod").stream()
                        .anyMatch(adverb -> clause.lemma(adverb).equals("too"));
        if (!excessive && judged == 0 && isSeen(word)) {
            return 0;
        }
        return excessive
                ? -1
                : judged != 0 ? judged : lexicon.tones().of(clause, word).holder();
    }

    /** "The water is cold": a quality that judges a person tells of a thing how it is. */
    private boolean isSeen(int word) {
        return SEEN.contains(clause.lemma(word))
                && clause.children(word, "nsubj").stream()
                        .anyMatch(subject ->
                                clause.is(subject, PartOfSpeech.NOUN) && !Doers.isDoer(clause.lemma(subject)));
    }

    /** "a gift to swindlers", "a recipe for chaos": what is good for bad people is bad, what leads to bad things too. */
    private int receiver(int word, int own) {
        return clause.children(word, "nmod").stream()
                .filter(child -> clause.children(child, "case").stream()
                        .anyMatch(marker -> GOING_TO.contains(clause.lemma(marker))))
                .map(child -> lexicon.tones().of(clause, child))
                .filter(tone -> own == 0 ? tone.holder() != 0 : tone.holder() < 0 && tone.other() < 0)
                .map(Tone::holder)
                .findFirst()
                .orElse(own);
    }

    /** What doing it says of the doer: 1 good, -1 ill, 0 neither; what denies the doing is left to the reader. */
    int ofDoing(int verb) {
        double said = doings.ofSubject(verb);
        said = said == 0 ? ofTreatment(verb) : said;
        return (int) Math.signum(clause.negated(verb) ? -said : said);
    }

    /** "It hits the poorest", "it protects our rivers": what harms people or one's own does harm. */
    private int ofTreatment(int verb) {
        int effect = HARM.contains(clause.lemma(verb)) ? -1 : HELP.contains(clause.lemma(verb)) ? 1 : 0;
        boolean dear = clause.children(verb, "obj").stream().anyMatch(this::isDear);
        return dear ? effect : 0;
    }

    private boolean isDear(int object) {
        boolean people = clause.is(object, PartOfSpeech.ADJ)
                || clause.is(object, PartOfSpeech.NOUN)
                        && Doers.isDoer(clause.lemma(object))
                        && clause.children(object, "nmod:poss").isEmpty();
        boolean own =
                clause.children(object, "nmod:poss").stream().anyMatch(owner -> OWN.contains(clause.lemma(owner)));
        boolean bad = clause.is(object, PartOfSpeech.NOUN)
                && lexicon.tones().of(clause, object).holder() < 0;
        return (people || own || clause.lemma(object).equals("we")) && !bad;
    }
}
