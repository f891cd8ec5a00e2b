package org.volteface.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.volteface.api.search.Subject;

/** The question for entries of one subject that have the words that somebody typed. */
final class TextQuery {
    /** Up to so many words all have to be there; of more, three in four. */
    private static final int ALL_OF = 4;

    private static final int MOST_ENDINGS = 64;
    private static final float BEGUN = .6f;
    private static final float BESIDE = .5f;

    private final Subject subject;
    private final IndexReader reader;

    TextQuery(Subject subject, IndexReader reader) {
        this.subject = subject;
        this.reader = reader;
    }

    /** The question; of what has no words at all nothing is found. */
    Query of(Typed typed) throws IOException {
        if (typed.parts().isEmpty()) {
            return new MatchNoDocsQuery();
        }
        BooleanQuery.Builder words = new BooleanQuery.Builder();
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        int count = 0;
        for (int i = 0; i < typed.parts().size(); i++) {
            Typed.Part part = typed.parts().get(i);
            boolean open = typed.open() && i == typed.parts().size() - 1;
            if (part.isPhrase()) {
                all.add(phrase(part, open), BooleanClause.Occur.MUST);
            } else {
                words.add(word(part, open), BooleanClause.Occur.SHOULD);
                count++;
            }
        }
        if (count > 0) {
            words.setMinimumNumberShouldMatch(count <= ALL_OF ? count : Math.max(ALL_OF, count * 3 / 4));
            all.add(words.build(), BooleanClause.Occur.MUST);
        }
        return all.build();
    }

    private Query word(Typed.Part part, boolean open) {
        List<Query> ways = new ArrayList<>();
        ways.add(new TermQuery(new Term(Fields.stems(subject), part.stem())));
        ways.add(boosted(new TermQuery(new Term(Fields.besides(subject), part.stem())), BESIDE));
        if (open) {
            ways.add(boosted(new PrefixQuery(new Term(Fields.words(subject), part.last())), BEGUN));
            ways.add(boosted(new PrefixQuery(new Term(Fields.besides(subject), part.last())), BEGUN * BESIDE));
        }
        return new DisjunctionMaxQuery(ways, .1f);
    }

    private Query phrase(Typed.Part part, boolean open) throws IOException {
        MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder();
        String field = Fields.words(subject);
        for (String word : part.words().subList(0, part.words().size() - 1)) {
            phrase.add(new Term(field, word));
        }
        Term last = new Term(field, part.last());
        phrase.add(open ? endings(last) : new Term[] {last});
        return phrase.build();
    }

    /** The word, and such as begin with it. */
    private Term[] endings(Term begun) throws IOException {
        List<Term> endings = new ArrayList<>(List.of(begun));
        for (LeafReaderContext leaf : reader.leaves()) {
            Terms terms = leaf.reader().terms(begun.field());
            if (terms == null) {
                continue;
            }
            TermsEnum each = terms.iterator();
            boolean there = each.seekCeil(begun.bytes()) != TermsEnum.SeekStatus.END;
            for (int i = 0; there && i < MOST_ENDINGS && begins(each.term(), begun.bytes()); i++) {
                endings.add(new Term(begun.field(), BytesRef.deepCopyOf(each.term())));
                there = each.next() != null;
            }
        }
        return endings.stream().distinct().toArray(Term[]::new);
    }

    private static boolean begins(BytesRef term, BytesRef prefix) {
        return StringHelper.startsWith(term, prefix);
    }

    private static Query boosted(Query query, float boost) {
        return new BoostQuery(query, boost);
    }
}
