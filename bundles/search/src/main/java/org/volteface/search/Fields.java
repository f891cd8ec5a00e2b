package org.volteface.search;

import org.volteface.api.model.Fingerprint;
import org.volteface.api.search.Criterion;
import org.volteface.api.search.Subject;

/** The names of the fields of the index. */
final class Fields {
    /** Subject and id: what an entry is replaced by. */
    static final String KEY = "key";

    static final String SUBJECT = "subject";
    static final String ID = "id";
    /** A number for the id. To be sorted by the id itself, each entry's would have to be read and unpacked. */
    static final String TIE = "tie";
    /** What is shown, as it is. */
    static final String TITLE = "title";

    static final String EXCERPT = "excerpt";
    /** Other names of an actor, other topics of a proposition. */
    static final String OTHERS = "others";
    /** The title to sort by. */
    static final String SORTED_TITLE = "sorted-title";

    static final String DAY = "day";
    static final String DUE = "due";
    static final String ARRIVAL = "arrival";
    static final String STATEMENTS = "statements";
    static final String FINDINGS = "findings";
    static final String ACTORS = "actors";

    /** Of statements alone: the document, the holder, the holder under the name, the proposition, the topic, the promise. */
    static final String OF_DOCUMENT = "of-document";

    static final String OF_HOLDER = "of-holder";
    static final String OF_NAME = "of-name";
    static final String OF_PROPOSITION = "of-proposition";
    static final String TOPIC = "topic";
    static final String OF_PROMISE = "of-promise";

    /** Of findings alone: whom it is about, what it is on, the case that a decision on it makes, what it rests on. */
    static final String ABOUT_ACTOR = "about-actor";

    static final String ABOUT_PROPOSITION = "about-proposition";
    static final String CASE = "case";
    static final String EVIDENCE = "evidence";

    /** Of promises alone: what their commitments have in common. */
    static final String PROMISE_GROUP = "promise-group";

    /** How the names of fields end that hold words as they are. */
    static final String WORDS_END = "-words";

    private static final int LONGEST = 1_000;

    private Fields() {}

    /** The words of a subject by their stems. */
    static String stems(Subject subject) {
        return subject + "-stems";
    }

    /** The words of a subject as they are, with their places. */
    static String words(Subject subject) {
        return subject + WORDS_END;
    }

    /** Words that go with a subject, and count less. */
    static String besides(Subject subject) {
        return subject + "-besides";
    }

    static String of(Criterion criterion) {
        return "by-" + criterion;
    }

    static String key(Subject subject, String id) {
        return subject + " " + term(id);
    }

    /** A whole value as the index has it: an over-long one, which it would refuse, by its beginning and a fingerprint. */
    static String term(String value) {
        if (value.length() <= LONGEST) {
            return value;
        }
        String end = "~" + Fingerprint.of(value);
        return value.substring(0, LONGEST - end.length()) + end;
    }
}
