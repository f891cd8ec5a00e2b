package org.volteface.text.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import org.junit.jupiter.api.Test;

/** Our readers of the stock models decide as Apache OpenNLP does. */
class StockIdentityTest {
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0]+");
    private static final Pattern TEXT = Pattern.compile("\"text\": ?\"((?:[^\"\\\\]|\\\\.)*+)\"");
    private static final Pattern STOPS = Pattern.compile("(?<=[.!?]) +");
    private static final String TOKENS = "/opennlp-en-ud-ewt-tokens-1.3-2.5.4.bin";
    private static final String TAGS = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";

    private static final List<String> SENTENCES = List.of(
            "The minister didn't say whether the U.S. would withdraw from the 2015 agreement.",
            "\"We can't, won't and shouldn't,\" Ms. Arden told reporters at 5:30 p.m. on Jan. 5.",
            "Prices rose 4.5% to $12,000 (about \u20ac11,100) - a record; see http://example.org/a?b=c or mail a.b@example.org.",
            "He re-opened the well-known, 30-year-old Tarn/Velmar line & nobody cared...",
            "What's the workers' view? They'd've gone, she's sure!",
            "VELMAR -- \u201cNever again,\u201d he said \u2014 and left.",
            "שלום ב-15 במאי x\u200dy \u200d नमस्ते あ アー 中文 ñandú Ⅳ אé",
            "A B C 1 22 333 4444 1-2 1/2 1,2 1.2 x1 N. Mc'Kay #tag @name <b> * _ ~");

    @Test
    void tokensAndTagsAreTheSame() throws IOException {
        compare(SENTENCES);
    }

    /** All news of our benchmark. */
    @Test
    void tokensAndTagsOfALargeTextAreTheSame() throws IOException {
        List<String> sentences = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("../../samples/benchmark"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".jsonl")).toList()) {
                TEXT.matcher(Files.readString(file))
                        .results()
                        .map(text -> text.group(1).replace("\\n", " ").replace("\\\"", "\""))
                        .forEach(text -> sentences.addAll(List.of(STOPS.split(text))));
            }
        }
        assertThat(sentences).hasSizeGreaterThan(1_000);
        compare(sentences);
    }

    private static void compare(List<String> sentences) throws IOException {
        TokenizerME tokenizer = new TokenizerME(new TokenizerModel(resource(TOKENS)));
        POSTaggerME tagger = new POSTaggerME(new POSModel(resource(TAGS)));
        ChunkTokenizer ourTokenizer = ChunkTokenizer.read(resource(TOKENS));
        GreedyTagger ourTagger = GreedyTagger.read(resource(TAGS));
        for (String sentence : sentences) {
            String[] tokens = tokenizer.tokenize(sentence);
            assertThat(tokens(ourTokenizer, sentence)).containsExactly(tokens);
            assertThat(ourTagger.tag(List.of(tokens))).as(sentence).containsExactly(tagger.tag(tokens));
        }
    }

    private static List<String> tokens(ChunkTokenizer tokenizer, String sentence) {
        List<String> tokens = new ArrayList<>();
        for (String chunk : SPACE.split(sentence.strip())) {
            int start = 0;
            for (int cut : tokenizer.cuts(chunk)) {
                tokens.add(chunk.substring(start, cut));
                start = cut;
            }
            tokens.add(chunk.substring(start));
        }
        return tokens;
    }

    private static InputStream resource(String name) {
        InputStream in = StockIdentityTest.class.getResourceAsStream(name);
        assertThat(in).as(name).isNotNull();
        return in;
    }
}
