package org.volteface.system.measure;

import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;

/** OpenNLP as it comes, with its own models of English. */
final class Stock {
    private final SentenceDetectorME sentences;
    private final TokenizerME tokens;
    private final POSTaggerME tags;

    Stock() throws IOException {
        try (InputStream s = model("sentence");
                InputStream t = model("tokens");
                InputStream p = model("pos")) {
            sentences = new SentenceDetectorME(new SentenceModel(s));
            tokens = new TokenizerME(new TokenizerModel(t));
            tags = new POSTaggerME(new POSModel(p));
        }
    }

    static InputStream model(String name) throws IOException {
        InputStream in = Stock.class.getResourceAsStream("/opennlp-en-ud-ewt-" + name + "-1.3-2.5.4.bin");
        if (in == null) {
            throw new IOException("no model for " + name + " on the class path");
        }
        return in;
    }

    double seconds(List<String> documents) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long begin = threads.getCurrentThreadCpuTime();
        long seen = 0;
        for (String document : documents) {
            for (String sentence : sentences.sentDetect(document)) {
                seen += tags.tag(tokens.tokenize(sentence)).length;
            }
        }
        if (seen == 0) {
            throw new IllegalStateException("no token in the text");
        }
        return (threads.getCurrentThreadCpuTime() - begin) / 1e9;
    }
}
