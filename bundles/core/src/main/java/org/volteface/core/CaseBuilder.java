package org.volteface.core;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.volteface.api.archive.JudgedFinding;
import org.volteface.api.archive.JudgedFinding.Holder;
import org.volteface.api.archive.JudgedFinding.Quote;
import org.volteface.api.archive.RegressionCase;
import org.volteface.api.archive.Review;
import org.volteface.api.contradiction.Finding;
import org.volteface.api.model.Actor;
import org.volteface.api.model.Document;
import org.volteface.api.model.Passage;
import org.volteface.api.model.Statement;

/** The builder of cases from findings in force: their documents whole, and both sides in the documents' own words. */
final class CaseBuilder {
    private static final Pattern WIKIDATA = Pattern.compile("Q[0-9]+");

    private final Store store;

    CaseBuilder(Store store) {
        this.store = store;
    }

    /** The id of the case of a finding; empty where what it rests on is no longer in force. */
    Optional<String> id(Finding finding) {
        return store.archive()
                .statement(finding.turn().after().get(0))
                .map(turned -> RegressionCase.idOf(finding, turned.passage()));
    }

    /**
     * The case of a finding.
     *
     * @throws IOException if what it rests on is no longer in force
     */
    RegressionCase build(Finding finding, Review review) throws IOException {
        String id = id(finding).orElseThrow(CaseBuilder::gone);
        List<Statement> evidence = statements(finding.evidence());
        Map<String, Document> documents = new LinkedHashMap<>();
        for (Statement statement : evidence) {
            String document = statement.passage().documentId();
            documents.put(document, store.queue().document(document).orElseThrow(CaseBuilder::gone));
        }
        JudgedFinding judged = new JudgedFinding(
                finding.kind(),
                holder(finding.holder(), evidence),
                finding.proposition().topic(),
                quotes(statements(finding.turn().before()), List.copyOf(documents.values())),
                quotes(statements(finding.turn().after()), List.copyOf(documents.values())));
        return new RegressionCase(id, List.copyOf(documents.values()), List.of(judged), review);
    }

    private List<Statement> statements(List<String> ids) throws IOException {
        List<Statement> statements = new ArrayList<>();
        for (String id : ids) {
            statements.add(store.archive().statement(id).orElseThrow(CaseBuilder::gone));
        }
        return statements;
    }

    /** The name that the finding tells, and those that its documents tell. */
    private static Holder holder(Actor actor, List<Statement> evidence) {
        Set<String> names = new LinkedHashSet<>(Set.of(actor.name()));
        evidence.forEach(statement -> names.add(statement.holder().name()));
        boolean known = WIKIDATA.matcher(actor.id()).matches();
        return new Holder(actor.name() + (known ? " (" + actor.id() + ")" : ""), List.copyOf(names));
    }

    private static List<Quote> quotes(List<Statement> statements, List<Document> documents) {
        List<String> ids = documents.stream().map(Document::id).toList();
        return statements.stream()
                .map(statement -> {
                    Passage passage = statement.passage();
                    int number = ids.indexOf(passage.documentId());
                    String words = passage.span().of(documents.get(number).text(passage.field()));
                    return new Quote(
                            number,
                            words,
                            Optional.of(statement.kind()),
                            Optional.of(statement.claim().stance().label()));
                })
                .distinct()
                .toList();
    }

    private static IOException gone() {
        return new IOException("what the finding rests on is being analysed anew: try again");
    }
}
