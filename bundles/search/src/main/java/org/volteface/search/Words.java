package org.volteface.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.volteface.api.model.Span;

/**
 * The words of a text, in small letters without accents, as they are or by their English stems. None is left out, also not the most
 * frequent: "will not" makes a difference.
 */
final class Words extends Analyzer {
    /** Words as they are. */
    static final Words PLAIN = new Words(false);
    /** The stems of words. */
    static final Words STEMMED = new Words(true);

    private static final int GAP = 100;

    private final boolean stemmed;

    private Words(boolean stemmed) {
        this.stemmed = stemmed;
    }

    /** A word and where it stands. */
    record Word(String term, Span span) {}

    /** The words of {@code text}, the first {@code most} of them. */
    List<Word> of(String text, int most) {
        List<Word> words = new ArrayList<>();
        try (TokenStream tokens = tokenStream("", text)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            OffsetAttribute offset = tokens.addAttribute(OffsetAttribute.class);
            tokens.reset();
            while (words.size() < most && tokens.incrementToken()) {
                words.add(new Word(term.toString(), new Span(offset.startOffset(), offset.endOffset())));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory cannot be read", e);
        }
        return words;
    }

    /** No phrase reaches from one value of a field into the next. */
    @Override
    public int getPositionIncrementGap(String field) {
        return GAP;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        Tokenizer source = new StandardTokenizer();
        TokenStream plain = new ASCIIFoldingFilter(new LowerCaseFilter(new EnglishPossessiveFilter(source)));
        return new TokenStreamComponents(source, stemmed ? new PorterStemFilter(plain) : plain);
    }
}
