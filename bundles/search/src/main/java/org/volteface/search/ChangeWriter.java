package org.volteface.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.volteface.api.archive.DocumentEntry;
import org.volteface.api.archive.FoundFinding;
import org.volteface.api.model.Document;
import org.volteface.api.model.Statement;
import org.volteface.api.search.Subject;

/** The writer of what documents, statements and findings are now; it notes what has to be counted again. */
final class ChangeWriter {
    private final Archives archives;
    private final IndexStore store;
    private final Touched touched;

    ChangeWriter(Archives archives, IndexStore store, Touched touched) {
        this.archives = archives;
        this.store = store;
        this.touched = touched;
    }

    /** Puts the documents with the given ids, and their statements, in the place of what the index has of them. */
    void documents(Collection<String> ids) throws IOException {
        if (ids.isEmpty()) {
            return;
        }
        noteFormer(Lookup.any(Fields.OF_DOCUMENT, ids));
        Map<String, List<Statement>> statements = archives.archive().statementsOf(ids);
        Map<String, DocumentEntry> entries = new HashMap<>();
        archives.queue().entries(ids).forEach(entry -> entries.put(entry.id(), entry));
        for (Document document : archives.queue().documents(ids)) {
            DocumentEntry entry = entries.get(document.id());
            if (entry != null) {
                store.replace(StatementEntries.of(document, entry));
            }
            List<IndexEntry> said = new ArrayList<>();
            for (Statement statement : statements.getOrDefault(document.id(), List.of())) {
                touched.add(statement);
                said.add(StatementEntries.of(statement, document.headline()));
            }
            store.replace(new Term(Fields.OF_DOCUMENT, document.id()), said);
        }
    }

    /** Puts the findings with the given ids in the place of what the index has of them. */
    void findings(Collection<String> ids) throws IOException {
        if (ids.isEmpty()) {
            return;
        }
        List<String> keys =
                ids.stream().map(id -> Fields.key(Subject.FINDING, id)).toList();
        Query former = Lookup.any(Fields.KEY, keys);
        Set<String> evidence = new HashSet<>();
        store.read(searcher -> {
            Values.all(searcher, former, Fields.ABOUT_ACTOR, touched.actors()::add);
            Values.all(searcher, former, Fields.ABOUT_PROPOSITION, touched.propositions()::add);
            Values.all(searcher, former, Fields.EVIDENCE, evidence::add);
            return searcher;
        });
        archives.archive().statements(evidence).forEach(touched::addPromise);
        store.delete(former);
        add(archives.archive().findings(ids));
    }

    /** Adds findings that the index has not. */
    void add(List<FoundFinding> findings) throws IOException {
        FindingEntries entries = new FindingEntries(archives, findings);
        for (FoundFinding found : findings) {
            store.replace(entries.of(found));
            touched.actors().add(found.finding().holder().id());
            touched.propositions().add(found.finding().proposition().key());
            entries.evidence(found.finding()).forEach(touched::addPromise);
        }
    }

    private void noteFormer(Query statements) throws IOException {
        store.read(searcher -> {
            Values.all(searcher, statements, Fields.OF_HOLDER, touched.actors()::add);
            Values.all(searcher, statements, Fields.OF_PROPOSITION, touched.propositions()::add);
            Values.all(searcher, statements, Fields.OF_PROMISE, touched.promises()::add);
            return searcher;
        });
    }
}
