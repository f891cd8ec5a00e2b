package org.volteface.api.operation;

/** The steps of the analysis, in their order. */
public enum Step {
    /** Bringing documents in. */
    SOURCING("DocumentSource"),
    /** From a document to annotated text. */
    TEXT("TextAnalyser"),
    /** From annotated text to drafts of statements. */
    EXTRACTION("StatementExtractor"),
    /** Whose they are. */
    ACTORS("ActorResolver"),
    /** What they are about and where their holders stand. */
    STANCE("StanceClassifier"),
    /** What contradicts what. */
    CONTRADICTION("ContradictionDetector");

    private final String role;

    Step(String role) {
        this.role = role;
    }

    /** The simple name of the interface that its analysers have. */
    public String role() {
        return role;
    }
}
