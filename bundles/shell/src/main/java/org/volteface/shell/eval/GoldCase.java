package org.volteface.shell.eval;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A case: documents, and what a careful analyst finds in them.
 *
 * @param id its name
 * @param trap what makes it hard, in a word
 * @param documents the documents
 * @param statements the statements that are expected
 * @param findings the findings that are expected; none where the case must stay silent
 */
record GoldCase(
        String id, String trap, List<Item> documents, List<GoldStatement> statements, List<GoldFinding> findings) {
    /** What an expected finding is called that says that there is none. */
    private static final String NOTHING = "none";

    static GoldCase parse(Item item) throws MalformedException {
        Item expected = item.item("expected");
        Documents known = new Documents(item.items("documents"), new LinkedHashMap<>());
        Set<String> everybody = new HashSet<>();
        List<GoldStatement> statements = new ArrayList<>();
        for (Item statement : expected.items("statements")) {
            GoldStatement parsed = GoldStatement.parse(statement, known.items, everybody);
            statements.add(parsed);
            known.passages.put(parsed.id(), parsed.passage());
        }
        List<GoldFinding> findings = new ArrayList<>();
        for (Item finding : expected.items("findings")) {
            if (!finding.text("type").equals(NOTHING)) {
                findings.add(GoldFinding.parse(finding, known, everybody));
            }
        }
        String trap = expected.optional("trap").orElse("");
        return new GoldCase(item.text("id"), trap, known.items, statements, findings);
    }

    /**
     * The documents of a case, where its quotations are looked up.
     *
     * @param items the documents
     * @param passages those of the expected statements, by the statements' ids
     */
    record Documents(List<Item> items, Map<String, GoldPassage> passages) {
        /** The passage of an expected statement. */
        GoldPassage passage(String id) throws MalformedException {
            GoldPassage passage = passages.get(id);
            if (passage == null) {
                throw new MalformedException("there is no statement " + id);
            }
            return passage;
        }

        /** The passages that an object quotes. */
        List<GoldPassage> passages(Item item, String name) throws MalformedException {
            List<GoldPassage> found = new ArrayList<>();
            for (Item quoted : item.items(name)) {
                found.add(GoldPassage.find(quoted, items));
            }
            return found;
        }
    }
}
