package org.volteface.api.operation;

import java.io.IOException;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;
import org.volteface.api.actor.ActorDecision;
import org.volteface.api.actor.Join;

/**
 * Who is who in the running analysis, as analysts see and decide it. What a decision touches is held against its history again in
 * the background, and findings come and go with it. Safe to use from many threads.
 */
@ProviderType
public interface ActorOperations {
    /** The joins in force, found or decided. */
    List<Join> joins();

    /** All decisions, those that were taken back among them, in the order in which they were made. */
    List<ActorDecision> decisions();

    /**
     * Decides that two actors are one, or that they are not.
     *
     * @throws IOException where another try later may help
     */
    ActorDecision decide(ActorDecision.Request request) throws IOException;

    /**
     * Takes a decision back.
     *
     * @throws IllegalArgumentException if there is none with the number, or it has been taken back
     * @throws IOException where another try later may help
     */
    ActorDecision undo(long number, String by, String why) throws IOException;
}
