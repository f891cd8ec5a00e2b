package org.volteface.api.analysis;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;
import org.volteface.api.archive.ArchiveView;
import org.volteface.api.contradiction.Outcome;
import org.volteface.api.model.Document;

/** A body of documents that are held against one another. Not safe to use from more than one thread at a time. */
@ProviderType
public interface Corpus {
    /**
     * Analyses {@code document} and keeps its statements, not its text. A document that an analyser fails on is set
     * aside with the reason and costs nothing else. The same document twice counts once.
     */
    default DocumentResult add(Document document) {
        return begin(document).take();
    }

    /**
     * Begins to analyse {@code document}, so that the caller can begin others before he takes the result. The corpus has
     * the statements once that is taken, and its outcomes are the same in whatever order results are taken. What was begun is to
     * be taken before {@link #conclude()}.
     */
    Pending begin(Document document);

    /**
     * Holds all statements so far against one another.
     *
     * @return the outcomes, findings first; independent of the order in which the documents were added
     */
    List<Outcome> conclude();

    /**
     * What went wrong in the last {@link #conclude()}: one sentence for each document and reason for which one or more of
     * the document's statements were held against nothing, naming the document, the analyser and what it did; empty where
     * all went well.
     */
    List<String> failures();

    /** What the corpus knows so far; its outcomes are those of the last {@link #conclude()}. */
    ArchiveView archive();
}
