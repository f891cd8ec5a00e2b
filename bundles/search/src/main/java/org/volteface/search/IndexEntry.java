package org.volteface.search;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;
import org.volteface.api.model.Fingerprint;
import org.volteface.api.search.Criterion;
import org.volteface.api.search.Subject;

/** The entry of one subject in the index, as it is being made. */
final class IndexEntry {
    /** The longest title that a list is sorted by; longer ones are cut. */
    private static final int LONGEST = 1_000;

    private static final int TIE_DIGITS = 16;

    private static final FieldType STEMS = type(IndexOptions.DOCS_AND_FREQS, false);
    private static final FieldType WORDS = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, true);

    private static final FieldType BESIDES = type(IndexOptions.DOCS, true);

    private final Subject subject;
    private final Term key;
    private final Document document = new Document();

    IndexEntry(Subject subject, String id) {
        this.subject = subject;
        this.key = new Term(Fields.KEY, Fields.key(subject, id));
        document.add(new StringField(Fields.KEY, key.text(), Field.Store.NO));
        document.add(new StringField(Fields.SUBJECT, subject.name(), Field.Store.NO));
        document.add(new SortedDocValuesField(Fields.ID, new BytesRef(Fields.term(id))));
        document.add(new NumericDocValuesField(Fields.TIE, tie(id)));
    }

    /** What the entry is replaced by. */
    Term key() {
        return key;
    }

    Document document() {
        return document;
    }

    IndexEntry title(String title) {
        document.add(new StoredField(Fields.TITLE, title));
        String sorted = cut(title.toLowerCase(Locale.ROOT));
        document.add(new SortedDocValuesField(Fields.SORTED_TITLE, new BytesRef(sorted)));
        return this;
    }

    IndexEntry excerpt(String excerpt) {
        document.add(new StoredField(Fields.EXCERPT, excerpt));
        return this;
    }

    IndexEntry others(Collection<String> others) {
        others.forEach(other -> document.add(new StoredField(Fields.OTHERS, other)));
        return this;
    }

    /** Words that it is found by. */
    IndexEntry words(String text) {
        document.add(new Field(Fields.stems(subject), text, STEMS));
        document.add(new Field(Fields.words(subject), text, WORDS));
        return this;
    }

    /** Words that it is found by too, and that count less. */
    IndexEntry besides(String text) {
        document.add(new Field(Fields.besides(subject), text, BESIDES));
        return this;
    }

    IndexEntry has(Criterion criterion, Collection<String> values) {
        for (String value : Set.copyOf(values)) {
            document.add(new StringField(Fields.of(criterion), Fields.term(value), Field.Store.NO));
            document.add(new SortedSetDocValuesField(Fields.of(criterion), new BytesRef(Fields.term(value))));
        }
        return this;
    }

    IndexEntry day(LocalDate day) {
        return point(Fields.DAY, day.toEpochDay());
    }

    /** A number that lists are chosen by, or sorted by without looking at all that they have. */
    IndexEntry point(String field, long number) {
        document.add(new LongPoint(field, number));
        return number(field, number);
    }

    /** A number that is shown. */
    IndexEntry number(String field, long number) {
        document.add(new NumericDocValuesField(field, number));
        return this;
    }

    /** Something that it is found by when what it is derived from changes. */
    IndexEntry link(String field, String value) {
        document.add(new StringField(field, Fields.term(value), Field.Store.NO));
        document.add(new SortedSetDocValuesField(field, new BytesRef(Fields.term(value))));
        return this;
    }

    private static long tie(String id) {
        return Long.parseUnsignedLong(Fingerprint.of(id).substring(0, TIE_DIGITS), 16);
    }

    private static String cut(String value) {
        return value.length() <= LONGEST ? value : value.substring(0, LONGEST);
    }

    private static FieldType type(IndexOptions options, boolean unscored) {
        FieldType type = new FieldType();
        type.setTokenized(true);
        type.setOmitNorms(unscored);
        type.setIndexOptions(options);
        type.freeze();
        return type;
    }
}
