package org.volteface.system.measure;

import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import org.volteface.text.tagging.ChunkTokenizer;
import org.volteface.text.tagging.GreedyTagger;

/**
 * The measurement of our readers of OpenNLP's token and tag models beside OpenNLP's own classes, on the same sentences in the same run,
 * in seconds of processor time; it also counts the sentences in which they differ.
 */
public final class FastPath {
    private static final int ROUNDS = 7;

    private final TokenizerME stockTokenizer;
    private final POSTaggerME stockTagger;
    private final ChunkTokenizer tokenizer;
    private final GreedyTagger tagger;

    private FastPath() throws IOException {
        try (InputStream tokens = Stock.model("tokens");
                InputStream tags = Stock.model("pos");
                InputStream ourTokens = Stock.model("tokens");
                InputStream ourTags = Stock.model("pos")) {
            stockTokenizer = new TokenizerME(new TokenizerModel(tokens));
            stockTagger = new POSTaggerME(new POSModel(tags));
            tokenizer = ChunkTokenizer.read(ourTokens);
            tagger = GreedyTagger.read(ourTags);
        }
    }

    /**
     * Measures and prints.
     *
     * @param args a folder of plain texts, if other text than our own is to be read
     */
    public static void main(String[] args) throws IOException {
        new FastPath().run(Throughput.texts(args, 0));
    }

    @SuppressWarnings("SystemOut") // a measurement is read on the standard output
    private void run(List<String> texts) {
        List<String> sentences = new ArrayList<>();
        texts.forEach(text -> sentences.addAll(List.of(text.split("(?<=[.!?])\\s+|\n+"))));
        double[] ratios = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            List<List<String>> stock = new ArrayList<>();
            long begin = now();
            for (String sentence : sentences) {
                String[] tokens = stockTokenizer.tokenize(sentence);
                stock.add(tagged(tokens, stockTagger.tag(tokens)));
            }
            long between = now();
            List<List<String>> ours = new ArrayList<>();
            for (String sentence : sentences) {
                List<String> tokens = tokens(sentence);
                ours.add(tagged(tokens.toArray(String[]::new), tagger.tag(tokens)));
            }
            long end = now();
            ratios[i] = (double) (between - begin) / (end - between);
            System.out.printf(
                    Locale.ROOT,
                    "round %d: stock %.2f s, ours %.3f s, ratio %.1f, sentences that differ: %d of %d%n",
                    i + 1,
                    (between - begin) / 1e9,
                    (end - between) / 1e9,
                    ratios[i],
                    different(stock, ours),
                    sentences.size());
        }
        Arrays.sort(ratios);
        System.out.printf(
                Locale.ROOT, "tokens and tags, median of %d rounds: ratio %.1f%n", ROUNDS, ratios[ROUNDS / 2]);
    }

    private List<String> tokens(String sentence) {
        List<String> tokens = new ArrayList<>();
        int i = 0;
        while (i < sentence.length()) {
            int end = i;
            while (end < sentence.length() && !isSpace(sentence.charAt(end))) {
                end++;
            }
            if (end > i) {
                cut(sentence.substring(i, end), tokens);
            }
            i = end + 1;
        }
        return tokens;
    }

    private void cut(String chunk, List<String> tokens) {
        int start = 0;
        for (int cut : tokenizer.cuts(chunk)) {
            tokens.add(chunk.substring(start, cut));
            start = cut;
        }
        tokens.add(chunk.substring(start));
    }

    private static boolean isSpace(char c) {
        return c == '\u00a0' || Character.isWhitespace(c);
    }

    private static List<String> tagged(String[] tokens, String[] tags) {
        List<String> both = new ArrayList<>(List.of(tokens));
        both.addAll(List.of(tags));
        return both;
    }

    private static int different(List<List<String>> stock, List<List<String>> ours) {
        int different = 0;
        for (int i = 0; i < stock.size(); i++) {
            different += stock.get(i).equals(ours.get(i)) ? 0 : 1;
        }
        return different;
    }

    private static long now() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
