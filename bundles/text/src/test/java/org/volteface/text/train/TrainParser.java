package org.volteface.text.train;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.volteface.text.syntax.Transitions;

/** The command that trains the parser model from a treebank folder. */
public final class TrainParser {
    private static final int FOLDS = 5;
    private static final int EPOCHS = 10;
    private static final int RUNS = 4;
    private static final int RARE = 25;
    private static final double WEAKEST_FEATURE = 3;
    private static final double WEAKEST_WEIGHT = 0.8;

    private final PrintStream log;
    private final Path treebank;
    private final Path work;

    /** A training on the treebank folder that keeps predicted tags in the work folder and tells the log how far it is. */
    TrainParser(Path treebank, Path work, PrintStream log) {
        this.treebank = treebank;
        this.work = work;
        this.log = log;
    }

    /**
     * Trains a model, writes it and prints its scores. The same treebank gives the same model to the byte.
     *
     * @param args the treebank folder, the model file to write, and a folder for predicted tags to be kept between runs
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] args) throws IOException {
        if (args.length != 3) {
            System.err.println("usage: TrainParser TREEBANK-FOLDER MODEL-FILE WORK-FOLDER");
            System.exit(2);
        }
        Path work = Files.createDirectories(Path.of(args[2]));
        new TrainParser(Path.of(args[0]), work, System.err).run(Path.of(args[1]));
    }

    /** Trains a model, writes it and scores it. */
    void run(Path model) throws IOException {
        List<TreebankSentence> sentences = new ArrayList<>(tagged("ewt-train", s -> JackknifedTags.predict(s, FOLDS)));
        sentences.addAll(tagged("gum-train", TrainParser::shippedTags));
        Labels labels = new Labels(sentences, RARE);
        Transitions transitions = new Transitions(labels.kept());
        List<TreebankSentence> reduced = sentences.stream().map(labels::reduce).toList();
        log.println(sentences.size() + " sentences, " + transitions.labels().size() + " labels");
        List<AveragedPerceptron> runs = IntStream.range(0, RUNS)
                .parallel()
                .mapToObj(run -> train(reduced, transitions, run))
                .toList();
        try (OutputStream out = Files.newOutputStream(model)) {
            new ModelWriter(WEAKEST_FEATURE, WEAKEST_WEIGHT).write(transitions, runs, out);
        }
        ScoreParser.score(treebank, model, log);
    }

    private AveragedPerceptron train(List<TreebankSentence> sentences, Transitions transitions, int run) {
        PerceptronTrainer trainer = new PerceptronTrainer(transitions, run);
        for (int epoch = 1; epoch <= EPOCHS; epoch++) {
            long begin = System.nanoTime();
            trainer.epoch(sentences, epoch > 1);
            log.printf("run %d, epoch %d: %d s%n", run, epoch, (System.nanoTime() - begin) / 1_000_000_000);
        }
        return trainer.weights();
    }

    private List<TreebankSentence> tagged(String part, TagCache.Prediction prediction) throws IOException {
        List<TreebankSentence> sentences = ConlluReader.read(treebank.resolve(part + ".conllu"));
        log.println(part + ": " + sentences.size() + " sentences; predicting tags");
        return new TagCache(work.resolve(part + ".tags")).tag(sentences, prediction);
    }

    private static List<TreebankSentence> shippedTags(List<TreebankSentence> sentences) throws IOException {
        StockTagger tagger = StockTagger.shipped();
        return sentences.stream().map(tagger::tag).toList();
    }
}
