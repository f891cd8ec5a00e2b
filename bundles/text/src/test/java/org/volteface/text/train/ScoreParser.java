package org.volteface.text.train;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.volteface.text.syntax.DependencyParser;
import org.volteface.text.syntax.ParserModel;

/** The command that measures a stored parser model on the development parts of a treebank folder, with predicted tags. */
public final class ScoreParser {
    private static final int ROUNDS = 5;

    private ScoreParser() {}

    /**
     * Prints the scores of a model.
     *
     * @param args the treebank folder and the model file
     * @throws IOException if a file cannot be read
     */
    @SuppressWarnings("SystemOut") // a command's result belongs on the standard output
    public static void main(String[] args) throws IOException {
        if (args.length != 2) {
            System.err.println("usage: ScoreParser TREEBANK-FOLDER MODEL-FILE");
            System.exit(2);
        }
        score(Path.of(args[0]), Path.of(args[1]), System.out);
    }

    /** Scores a model on the development parts and says how fast it was. */
    static void score(Path treebank, Path model, PrintStream out) throws IOException {
        long begin = System.nanoTime();
        DependencyParser parser;
        try (InputStream in = Files.newInputStream(model)) {
            parser = ParserModel.read(in).parser();
        }
        out.printf(Locale.ROOT, "%s: %d bytes, read in %.0f ms%n", model, Files.size(model), milliseconds(begin));
        StockTagger tagger = StockTagger.shipped();
        for (String part : List.of("ewt-dev", "gum-dev")) {
            List<TreebankSentence> sentences = ConlluReader.read(treebank.resolve(part + ".conllu")).stream()
                    .map(tagger::tag)
                    .toList();
            out.println(part + ": " + AttachmentScore.of(parser, sentences));
            out.printf(Locale.ROOT, "%s: %.0f tokens a second%n", part, speed(parser, sentences));
        }
    }

    /** The speed once the compiler is through: the best of some rounds. */
    private static double speed(DependencyParser parser, List<TreebankSentence> sentences) {
        double best = 0;
        for (int i = 0; i < ROUNDS; i++) {
            long begin = System.nanoTime();
            AttachmentScore score = AttachmentScore.of(parser, sentences);
            best = Math.max(best, score.words() / milliseconds(begin) * 1000);
        }
        return best;
    }

    private static double milliseconds(long begin) {
        return (System.nanoTime() - begin) / 1e6;
    }
}
