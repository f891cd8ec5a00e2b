package org.volteface.api.model;

/** The type of an act or speech act: the event types of PLOVER (Open Event Data Alliance) and their names. */
public enum EventType {
    /** Agrees to, offers or promises something. */
    AGREE,
    /** Meets or talks. */
    CONSULT,
    /** Expresses support or approval. */
    SUPPORT,
    /** Yields or eases. */
    CONCEDE,
    /** Works together or signs an accord. */
    COOPERATE,
    /** Provides help. */
    AID,
    /** Withdraws, releases or surrenders. */
    RETREAT,
    /** Looks into something. */
    INVESTIGATE,
    /** Demands or orders. */
    DEMAND,
    /** Criticises or accuses. */
    DISAPPROVE,
    /** Refuses. */
    REJECT,
    /** Threatens. */
    THREATEN,
    /** Demonstrates or strikes. */
    PROTEST,
    /** Reduces or breaks off relations, imposes sanctions. */
    SANCTION,
    /** Moves or readies forces. */
    MOBILIZE,
    /** Arrests, bans, seizes, represses. */
    COERCE,
    /** Uses unconventional or one-sided violence. */
    ASSAULT,
    /** Uses military force. */
    FIGHT
}
