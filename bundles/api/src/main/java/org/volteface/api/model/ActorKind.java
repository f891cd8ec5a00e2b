package org.volteface.api.model;

/** What sort of actor holds a statement. */
public enum ActorKind {
    /** A human being under a name. */
    PERSON,
    /** An office, whoever holds it: the prime minister of a country. */
    OFFICE,
    /** A state or its government. */
    STATE,
    /** A ministry, company, party, court, newspaper or other body. */
    ORGANISATION,
    /** People in the plural: dealers, residents, officials. */
    GROUP,
    /** Somebody whom the text leaves unnamed: a source, an insider. */
    UNNAMED,
    /** The author of the document. */
    NARRATOR
}
