package org.volteface.text.train;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSSample;
import opennlp.tools.postag.POSTagger;
import opennlp.tools.postag.POSTaggerFactory;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;
import org.volteface.text.syntax.CliticTags;

/** The part-of-speech tags that Apache OpenNLP predicts for treebank sentences, contractions tagged whole and then divided. */
final class StockTagger {
    private final POSTagger tagger;

    private StockTagger(POSModel model) {
        tagger = new POSTaggerME(model);
    }

    /** The tagger of the model that the bundle ships. */
    static StockTagger shipped() throws IOException {
        String name = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";
        try (InputStream in = StockTagger.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException("no resource " + name + " on the class path");
            }
            return new StockTagger(new POSModel(in));
        }
    }

    /** A tagger trained the way the shipped one was, on the given sentences. */
    static StockTagger trainedOn(List<TreebankSentence> sentences) throws IOException {
        List<POSSample> samples = new ArrayList<>();
        for (TreebankSentence sentence : sentences) {
            String[] tags = sentence.surface().stream()
                    .map(s -> String.join("+", sentence.tags().subList(s.from(), s.to())))
                    .toArray(String[]::new);
            samples.add(new POSSample(surfaceOf(sentence), tags));
        }
        TrainingParameters parameters = TrainingParameters.defaultParams();
        parameters.put(TrainingParameters.THREADS_PARAM, 2);
        return new StockTagger(POSTaggerME.train(
                "en", ObjectStreamUtils.createObjectStream(samples), parameters, new POSTaggerFactory()));
    }

    /** The sentence with predicted tags in place of the annotated ones. */
    TreebankSentence tag(TreebankSentence sentence) {
        String[] predicted = tagger.tag(surfaceOf(sentence));
        List<String> tags = new ArrayList<>();
        for (int i = 0; i < predicted.length; i++) {
            TreebankSentence.Surface token = sentence.surface().get(i);
            tags.addAll(CliticTags.divide(sentence.words().subList(token.from(), token.to()), predicted[i]));
        }
        return sentence.withTags(tags);
    }

    private static String[] surfaceOf(TreebankSentence sentence) {
        return sentence.surface().stream()
                .map(TreebankSentence.Surface::form)
                .map(StockTagger::plainQuotes)
                .toArray(String[]::new);
    }

    private static String plainQuotes(String form) {
        return form.replace('\u2018', '\'')
                .replace('\u2019', '\'')
                .replace('\u201c', '"')
                .replace('\u201d', '"');
    }
}
