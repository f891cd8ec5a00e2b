package org.volteface.stance;

import static org.volteface.stance.Features.Frame.KIND;
import static org.volteface.stance.Features.Frame.SIDE;

import java.util.EnumSet;
import java.util.OptionalInt;
import java.util.Set;
import org.volteface.api.text.PartOfSpeech;

/** The traits of the words of a statement, whatever their place in the tree. */
final class WordTraits {
    private static final Set<PartOfSpeech> NAMING =
            EnumSet.of(PartOfSpeech.PROPN, PartOfSpeech.NUM, PartOfSpeech.PUNCT, PartOfSpeech.SYM, PartOfSpeech.X);
    private static final int STRONGEST = 2;
    private static final int STEP = 4;
    private static final int LONGEST = 5;

    private final PredicateLexicon lexicon;
    private final Clause clause;
    private final Features features;

    WordTraits(PredicateLexicon lexicon, Clause clause, Features features) {
        this.lexicon = lexicon;
        this.clause = clause;
        this.features = features;
    }

    void add() {
        String before = "";
        int tone = 0;
        int words = 0;
        for (int i = 0; i < clause.tokens().size(); i++) {
            if (!clause.inside(i) || clause.is(i, PartOfSpeech.PUNCT)) {
                continue;
            }
            tone += lexicon.tones().of(clause, i).matter();
            String word = word(i);
            addWord(i, word);
            if (before.isEmpty()) {
                features.add("first", word, KIND);
            } else {
                features.add("pair", before + "_" + word);
            }
            before = word;
            words++;
        }
        features.add("tone", Math.max(-STRONGEST, Math.min(STRONGEST, tone)), SIDE);
        features.add("length", Math.min(LONGEST, words / STEP));
    }

    /** A name or number counts as one, not as which: names of people and places teach nothing. */
    private String word(int token) {
        PartOfSpeech tag = clause.token(token).tag();
        return NAMING.contains(tag) ? tag.name() : clause.lemma(token).replace(' ', '_');
    }

    private void addWord(int token, String word) {
        features.add("word", word);
        String type = FormTraits.type(lexicon, clause, token);
        if (!type.isEmpty()) {
            features.add("words", type, SIDE);
        }
    }

    /** What the side is taken on, and by what doing. */
    void addSide(Side side) {
        add("thing", side.thing());
        add("deed", side.deed());
    }

    private void add(String name, OptionalInt token) {
        if (token.isPresent() && !NAMING.contains(clause.token(token.getAsInt()).tag())) {
            features.add(name, clause.lemma(token.getAsInt()), SIDE);
            features.add(name + "Type", FormTraits.type(lexicon, clause, token.getAsInt()), SIDE);
        }
    }
}
