package org.volteface.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.volteface.text.syntax.DependencyParser;
import org.volteface.text.syntax.ParserModel;
import org.volteface.text.tagging.ChunkTokenizer;
import org.volteface.text.tagging.GreedyTagger;

/**
 * The statistical models of the bundle.
 *
 * @param tokenizer cuts chunks into tokens
 * @param tagger gives tokens their parts of speech
 * @param parser builds dependency trees
 */
record EnglishModels(ChunkTokenizer tokenizer, GreedyTagger tagger, DependencyParser parser) {
    private static final String TOKENIZER = "/opennlp-en-ud-ewt-tokens-1.3-2.5.4.bin";
    private static final String TAGGER = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";
    private static final String PARSER = "/org/volteface/text/parser.model";

    /** Reads all models from the bundle, each on a thread of its own, because the start of the product waits for them. */
    static EnglishModels load() {
        CompletableFuture<ChunkTokenizer> tokenizer = reading(TOKENIZER, ChunkTokenizer::read);
        CompletableFuture<DependencyParser> parser =
                reading(PARSER, in -> ParserModel.read(in).parser());
        GreedyTagger tagger = read(TAGGER, GreedyTagger::read);
        try {
            return new EnglishModels(tokenizer.join(), tagger, parser.join());
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private static <T> CompletableFuture<T> reading(String resource, Reading<T> reading) {
        return CompletableFuture.supplyAsync(() -> read(resource, reading));
    }

    private static <T> T read(String resource, Reading<T> reading) {
        try (InputStream in = EnglishModels.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the bundle lacks its model " + resource);
            }
            return reading.from(in);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the model " + resource, e);
        }
    }

    /** A way to read a model. */
    private interface Reading<T> {
        T from(InputStream in) throws IOException;
    }
}
