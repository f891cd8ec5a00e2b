package org.volteface.search;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.volteface.api.archive.DocumentEntry;
import org.volteface.api.model.Document;
import org.volteface.api.model.Fingerprint;
import org.volteface.api.model.Headline;
import org.volteface.api.model.Proposition;
import org.volteface.api.model.Statement;
import org.volteface.api.model.StatementKind;
import org.volteface.api.search.Criterion;
import org.volteface.api.search.Subject;

/** The entries of documents and of what was said in them. */
final class StatementEntries {
    private StatementEntries() {}

    static IndexEntry of(Document document, DocumentEntry known) {
        Headline headline = document.headline();
        return new IndexEntry(Subject.DOCUMENT, document.id())
                .title(document.title())
                .words(document.title())
                .words(document.text())
                .besides(headline.origin().publisher())
                .day(document.published())
                .point(Fields.ARRIVAL, known.progress().received().toEpochMilli())
                .has(Criterion.SOURCE, List.of(headline.origin().publisher()))
                .has(Criterion.DOCUMENT, List.of(document.id()))
                .has(Criterion.STATE, List.of(known.progress().state().name()));
    }

    static IndexEntry of(Statement statement, Headline headline) {
        Proposition proposition = statement.claim().proposition();
        String holder = statement.holder().id();
        IndexEntry entry = new IndexEntry(Subject.STATEMENT, statement.id())
                .title(statement.wording().text())
                .words(statement.wording().text())
                .besides(names(statement) + "\n" + proposition.topic())
                .day(said(statement))
                .has(Criterion.ACTOR, List.of(holder))
                .has(Criterion.PROPOSITION, List.of(proposition.key()))
                .has(
                        Criterion.STANCE,
                        List.of(statement.claim().stance().label().name()))
                .has(Criterion.KIND, List.of(statement.kind().name()))
                .has(Criterion.SOURCE, List.of(headline.origin().publisher()))
                .has(Criterion.DOCUMENT, List.of(statement.passage().documentId()))
                .link(Fields.OF_DOCUMENT, statement.passage().documentId())
                .link(Fields.OF_HOLDER, holder)
                .link(Fields.OF_NAME, name(holder, statement.holder().name()))
                .link(Fields.OF_PROPOSITION, proposition.key())
                .link(Fields.TOPIC, proposition.topic());
        statement.timing().deadline().ifPresent(day -> entry.point(Fields.DUE, day.toEpochDay()));
        if (statement.kind() == StatementKind.COMMITMENT) {
            entry.link(Fields.OF_PROMISE, promise(statement));
        }
        return entry;
    }

    /** What an actor is counted by under one of its names. */
    static String name(String holder, String name) {
        return holder + "\n" + name;
    }

    /** The day by which what was said is ordered. */
    static LocalDate said(Statement statement) {
        return statement.timing().said().ordering();
    }

    /** What commitments have in common that may be one promise: holder, thing and side. */
    static String promise(Statement commitment) {
        Proposition proposition = commitment.claim().proposition();
        Set<String> terms = new TreeSet<>(proposition.terms());
        if (terms.isEmpty()) {
            terms.add(commitment.id());
        }
        return Fingerprint.of(
                commitment.holder().id(),
                String.join(" ", terms),
                proposition
                        .direction()
                        .toward(commitment.claim().stance().label())
                        .name());
    }

    /** The publishers of the documents with the given ids. */
    static List<String> publishers(Collection<String> documents, Map<String, Headline> headlines) {
        return headlines.entrySet().stream()
                .filter(headline -> documents.contains(headline.getKey()))
                .map(headline -> headline.getValue().origin().publisher())
                .toList();
    }

    private static String names(Statement statement) {
        String holder = statement.holder().name();
        return statement
                .holding()
                .spokenBy()
                .map(actor -> holder + "\n" + actor.name())
                .orElse(holder);
    }
}
