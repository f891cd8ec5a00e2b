package org.volteface.text.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import org.junit.jupiter.api.Test;

/** Our readers of the stock models decide as Apache OpenNLP does. */
class StockIdentityTest {
    private static final String TOKENS = "/opennlp-en-ud-ewt-tokens-1.3-2.5.4.bin";
    private static final String TAGS = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";

    private static final List<String> SENTENCES = List.of(
            "The minister didn't say whether the U.S. would withdraw from the 2015 agreement.",
            "\"We can't, won't and shouldn't,\" Ms. Arden told reporters at 5:30 p.m. on Jan. 5.",
            "Prices rose 4.5% to $12,000 (about \u20ac11,100) - a record; see http://example.org/a?b=c or mail a.b@example.org.",
            "He re-opened the well-known, 30-year-old Tarn/Velmar line & nobody cared...",
            "What's the workers' view? They'd've gone, she's sure!",
            "VELMAR -- \u201cNever again,\u201d he said \u2014 and left.",
            "A B C 1 22 333 4444 1-2 1/2 1,2 1.2 x1 N. Mc'Kay #tag @name <b> * _ ~");

    @Test
    void tokensAreTheSame() throws IOException {
        TokenizerME stock = new TokenizerME(new TokenizerModel(resource(TOKENS)));
        ChunkTokenizer ours = ChunkTokenizer.read(resource(TOKENS));
        for (String sentence : SENTENCES) {
            List<String> tokens = new ArrayList<>();
            for (String chunk : sentence.split(" ")) {
                int start = 0;
                for (int cut : ours.cuts(chunk)) {
                    tokens.add(chunk.substring(start, cut));
                    start = cut;
                }
                tokens.add(chunk.substring(start));
            }
            assertThat(tokens).containsExactly(stock.tokenize(sentence));
        }
    }

    @Test
    void tagsAreTheSame() throws IOException {
        TokenizerME tokenizer = new TokenizerME(new TokenizerModel(resource(TOKENS)));
        POSTaggerME stock = new POSTaggerME(new POSModel(resource(TAGS)));
        GreedyTagger ours = GreedyTagger.read(resource(TAGS));
        for (String sentence : SENTENCES) {
            String[] tokens = tokenizer.tokenize(sentence);
            assertThat(ours.tag(List.of(tokens))).containsExactly(stock.tag(tokens));
        }
    }

    private static InputStream resource(String name) {
        InputStream in = StockIdentityTest.class.getResourceAsStream(name);
        assertThat(in).as(name).isNotNull();
        return in;
    }
}
