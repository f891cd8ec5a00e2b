package org.volteface.shell.eval;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.volteface.api.analysis.Preparation;
import org.volteface.api.analysis.Prepared;
import org.volteface.api.analysis.ProbeFailure;
import org.volteface.api.model.Document;
import org.volteface.api.model.Field;
import org.volteface.api.model.Span;
import org.volteface.api.model.StanceLabel;
import org.volteface.api.model.StatementKind;
import org.volteface.api.source.DocumentReader;
import org.volteface.api.source.Read;
import org.volteface.api.source.ReadOutcome;
import org.volteface.api.source.Unreadable;
import org.volteface.api.stance.Attributed;
import org.volteface.api.stance.Lesson;

/**
 * Cases as lessons: their expected statements are found among those of the analysis as when it is measured.
 *
 * @param preparation the steps before classifying
 * @param reader the reader of documents, the same as in an analysis
 * @param complaints where what fails is told
 */
record CaseLessons(Preparation preparation, DocumentReader reader, Complaints complaints) {
    /** The lessons of one case, a document each; {@code file} keeps apart cases that have one name. */
    List<Lesson> of(String file, Item item) throws MalformedException, IOException {
        GoldCase gold = GoldCase.parse(item);
        List<Optional<Prepared>> documents = new ArrayList<>();
        List<Found> found = new ArrayList<>();
        for (Item document : gold.documents()) {
            Optional<Prepared> prepared = prepare("case " + gold.id() + ": ", document);
            List<Attributed> statements = prepared.map(Prepared::statements).orElse(List.of());
            for (int i = 0; i < statements.size(); i++) {
                found.add(new Found(documents.size(), i, statements.get(i)));
            }
            documents.add(prepared);
        }
        Map<GoldStatement, Found> matches = Matching.of(gold.statements(), found);
        List<Lesson> lessons = new ArrayList<>();
        for (int number = 0; number < documents.size(); number++) {
            Map<Integer, Lesson.Answer> answers = answers(matches, number);
            documents
                    .get(number)
                    .map(it -> new Lesson(file + " " + gold.id(), it.text(), it.statements(), answers))
                    .ifPresent(lessons::add);
        }
        return lessons;
    }

    private Optional<Prepared> prepare(String where, Item item) throws IOException {
        for (ReadOutcome outcome : CaseCorpus.read(reader, item)) {
            if (outcome instanceof Unreadable unreadable) {
                complaints.add(where + unreadable.reason());
            } else if (outcome instanceof Read read) {
                return prepare(where, read.document());
            }
        }
        return Optional.empty();
    }

    private Optional<Prepared> prepare(String where, Document document) {
        try {
            return preparation.prepare(document);
        } catch (ProbeFailure e) {
            complaints.add(where + e.getMessage());
            return Optional.empty();
        }
    }

    private static Map<Integer, Lesson.Answer> answers(Map<GoldStatement, Found> matches, int document)
            throws MalformedException {
        Map<Integer, Lesson.Answer> answers = new HashMap<>();
        for (Map.Entry<GoldStatement, Found> match : matches.entrySet()) {
            if (match.getValue().document() == document) {
                answers.put(match.getValue().index(), answer(match.getKey()));
            }
        }
        return answers;
    }

    private static Lesson.Answer answer(GoldStatement gold) throws MalformedException {
        try {
            return new Lesson.Answer(
                    StatementKind.valueOf(gold.kind().toUpperCase(Locale.ROOT)),
                    gold.stance().map(stance -> StanceLabel.valueOf(stance.toUpperCase(Locale.ROOT))));
        } catch (IllegalArgumentException e) {
            throw new MalformedException(gold.id() + ": there is no kind or stance " + e.getMessage());
        }
    }

    /** A statement that is found, before it is classified. */
    private record Found(int document, int index, Attributed attributed) implements Quoted {
        @Override
        public Field field() {
            return attributed.draft().passage().field();
        }

        @Override
        public Span span() {
            return attributed.draft().passage().span();
        }
    }
}
