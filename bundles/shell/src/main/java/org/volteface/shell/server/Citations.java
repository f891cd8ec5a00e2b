package org.volteface.shell.server;

import java.util.List;
import java.util.Optional;
import org.volteface.api.archive.ArchiveView;
import org.volteface.api.archive.DocumentQueue;
import org.volteface.api.model.Dating;
import org.volteface.api.model.Edtf;
import org.volteface.api.model.Headline;
import org.volteface.api.model.Passage;
import org.volteface.api.model.Statement;

/** Statements on a page, with the words and where they stand. */
final class Citations {
    private static final String INDENT = "  ";
    private static final int LONGEST = 400;

    private final ArchiveView archive;
    private final DocumentQueue documents;
    private final Page page;

    Citations(ArchiveView archive, DocumentQueue documents, Page page) {
        this.archive = archive;
        this.documents = documents;
        this.page = page;
    }

    /** The words in quotation marks, cut where they are many. */
    static String words(Statement statement, int most) {
        return "“" + Page.cut(statement.wording().text(), most) + "”";
    }

    /** Cites a statement in full under a title. */
    void cite(String title, Statement statement) {
        page.paragraph(
                "",
                title + ", " + statement.happened().inWords() + ": "
                        + statement.holder().name() + ", " + Phrases.kind(statement.kind()) + ", "
                        + Phrases.stance(statement) + " [" + Phrases.shortId(statement.id()) + "]");
        page.paragraph(INDENT, words(statement, LONGEST));
        page.paragraph(INDENT, source(statement));
        dates(statement);
        surroundings(statement);
    }

    private void surroundings(Statement statement) {
        Passage passage = statement.passage();
        Optional<String> text = documents
                .document(passage.documentId())
                .map(document -> document.text(passage.field()))
                .filter(words -> passage.span().end() <= words.length());
        if (text.isPresent()) {
            Surroundings around = Surroundings.of(text.get(), passage.span());
            surrounding("before it: ", around.before());
            surrounding("after it: ", around.after());
        }
    }

    private void surrounding(String where, String words) {
        if (!words.isBlank()) {
            page.paragraph(INDENT, where + Page.cut(words, LONGEST));
        }
    }

    /** From which words each date was resolved. */
    private void dates(Statement statement) {
        Optional<Headline> headline = archive.headline(statement.passage().documentId());
        for (Dating dating : statement.timing().resolved()) {
            Optional<Edtf> date = statement.timing().date(dating.role());
            if (date.isPresent() && headline.isPresent()) {
                page.paragraph(
                        INDENT,
                        Phrases.dateRole(dating.role()) + " " + date.get().inWords() + ": "
                                + dating.inWords(date.get(), headline.get().published()));
            }
        }
    }

    /** Cites the statements with the given ids; those after the first as told again. */
    void cite(String title, List<String> ids) {
        String next = title;
        for (String id : ids) {
            Optional<Statement> statement = archive.statement(id);
            if (statement.isPresent()) {
                cite(next, statement.get());
                next = title + " again";
            } else {
                page.paragraph("", title + ": the statement " + Phrases.shortId(id) + " is no longer in force");
            }
        }
    }

    private String source(Statement statement) {
        String document = statement.passage().documentId();
        Optional<Headline> headline = archive.headline(document);
        String where = headline.map(Citations::source).orElse("a document that is gone");
        return Phrases.attribution(statement) + "; " + where + " [document " + Phrases.shortId(document) + "]";
    }

    private static String source(Headline headline) {
        String title = headline.title().isBlank() ? "" : ", ‘" + headline.title() + "’";
        return Phrases.publisher(headline) + ", "
                + Edtf.day(headline.published()).inWords() + title;
    }
}
