package org.volteface.api.contradiction;

import java.util.List;

/** What a detector answers about a statement and its holder's history. */
public sealed interface Outcome permits Finding, Dismissal, StatusChange, Undecided {
    /** The ids of the statements that it rests on, in the order of time. */
    List<String> evidence();
}
