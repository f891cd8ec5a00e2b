package org.volteface.actors;

/** How a phrase designates. */
enum Form {
    /** By a name: Dunja Pellerin, Kestovia. */
    NAME,
    /** By an office or a calling: Kestovia's foreign minister. */
    OFFICE,
    /** By what sort of body it is: the energy ministry. */
    BODY,
    /** As several people or bodies: officials, millers. */
    GROUP,
    /** By a pronoun. */
    PRONOUN,
    /** By a noun that says of itself nothing of an actor: the letter. */
    THING
}
