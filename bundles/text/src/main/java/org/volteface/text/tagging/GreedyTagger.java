package org.volteface.text.tagging;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.volteface.text.tagging.MaxentModel.Row;

/**
 * A part-of-speech tagger that takes the best outcome of OpenNLP's model word by word. OpenNLP's own beam search gives the same
 * tags, because its feature cache never looks at any but the best history; see docs/decisions/0022.
 */
public final class GreedyTagger {
    private static final int REMEMBERED = 30_000;
    private static final int LONGEST_REMEMBERED = 40;
    private static final int WINDOW = 2;

    private final MaxentModel model;
    private final String[] outcomes;
    private final @Nullable Row[] afterOne;
    private final @Nullable Row[][] afterTwo;
    private final @Nullable Row[] begin;
    private final Map<String, Word> words = new ConcurrentHashMap<>();

    private GreedyTagger(MaxentModel model) {
        this.model = model;
        outcomes = model.outcomes();
        begin = new @Nullable Row[] {model.row("S=begin"), model.row("p1S=begin"), model.row("p2S=begin")};
        afterOne = new @Nullable Row[outcomes.length];
        afterTwo = new @Nullable Row[outcomes.length][outcomes.length];
        for (int i = 0; i < outcomes.length; i++) {
            afterOne[i] = model.row("t=" + outcomes[i]);
            for (int j = 0; j < outcomes.length; j++) {
                afterTwo[j][i] = model.row("t2=" + outcomes[j] + "," + outcomes[i]);
            }
        }
    }

    /**
     * Reads OpenNLP's English part-of-speech model.
     *
     * @throws IOException if it is not such a model or cannot be read
     */
    public static GreedyTagger read(InputStream in) throws IOException {
        return new GreedyTagger(MaxentModel.read(in, "pos.model"));
    }

    /** Tags a sentence; contractions get joined tags such as "AUX+PART". */
    public String[] tag(List<String> forms) {
        int size = forms.size();
        Word[] sentence = new Word[size];
        for (int i = 0; i < size; i++) {
            sentence[i] = word(forms.get(i));
        }
        String[] tags = new String[size];
        double[] sums = new double[outcomes.length];
        int before = -1;
        int beforeThat = -1;
        for (int i = 0; i < size; i++) {
            score(sentence, i, sums);
            if (before >= 0) {
                add(afterOne[before], sums);
            }
            if (beforeThat >= 0) {
                add(afterTwo[beforeThat][before], sums);
            }
            beforeThat = before;
            before = best(sums);
            tags[i] = outcomes[before];
        }
        return tags;
    }

    /** The lower-case words that the model learned from. */
    public Set<String> vocabulary() {
        Set<String> vocabulary = new HashSet<>();
        model.predicates("w=").forEach(vocabulary::add);
        return vocabulary;
    }

    private void score(Word[] sentence, int i, double[] sums) {
        System.arraycopy(sentence[i].own, 0, sums, 0, sums.length);
        for (int d = 1; d <= WINDOW; d++) {
            if (i - d >= 0) {
                add(sentence[i - d].asPrevious[d], sums);
            }
            if (i + d < sentence.length) {
                add(sentence[i + d].asNext[d], sums);
            }
        }
        if (i <= WINDOW) {
            add(begin[i], sums);
        }
    }

    private static void add(@Nullable Row row, double[] sums) {
        if (row != null) {
            row.addTo(sums);
        }
    }

    private static int best(double[] sums) {
        int best = 0;
        for (int i = 1; i < sums.length; i++) {
            if (sums[i] > sums[best]) {
                best = i;
            }
        }
        return best;
    }

    private Word word(String form) {
        Word known = words.get(form);
        if (known == null) {
            known = new Word(form);
            if (form.length() <= LONGEST_REMEMBERED && words.size() < REMEMBERED) {
                words.put(form, known);
            }
        }
        return known;
    }

    /** What one word form adds to the sums, at its own place and beside others. */
    private final class Word {
        private static final int AFFIX = 4;

        final double[] own = new double[outcomes.length];
        final @Nullable Row[] asPrevious = new @Nullable Row[WINDOW + 1];
        final @Nullable Row[] asNext = new @Nullable Row[WINDOW + 1];

        Word(String form) {
            String lower = form.toLowerCase(Locale.ROOT);
            String shape = WordShape.of(form);
            add(model.row("def"), own);
            int longest = Math.min(AFFIX, form.length());
            for (int n = 1; n <= longest; n++) {
                add(model.row("suf=" + form.substring(form.length() - n)), own);
            }
            for (int n = 1; n <= longest; n++) {
                add(model.row("pre=" + form.substring(0, n)), own);
            }
            add(model.row("w=" + lower), own);
            add(model.row("wc=" + shape), own);
            add(model.row("w&c=" + lower + "," + shape), own);
            for (int d = 1; d <= WINDOW; d++) {
                asPrevious[d] = model.row("p" + d + "w=" + lower);
                asNext[d] = model.row("n" + d + "w=" + lower);
            }
        }
    }
}
