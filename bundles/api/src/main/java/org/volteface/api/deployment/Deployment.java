package org.volteface.api.deployment;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The deployment of bundles into the running system. Whatever goes wrong, what was in force stays in force. Steps are taken one
 * after the other, in the order in which they are asked for. Safe to use from many threads.
 */
@ProviderType
public interface Deployment {
    /**
     * Takes a file in, and returns once the attempt has its number. By itself it then goes as far as can be gone without anybody's
     * decision: until the shadow run has begun or, where nothing is stored to compare with, until it is in force. Until
     * {@link #await} returns, the file must be left where it is; meanwhile {@link #attempt} tells how it stands.
     *
     * @return the attempt as it arrived
     * @throws IOException if nothing can be kept at the moment
     */
    Attempt deploy(Arrival arrival) throws IOException;

    /**
     * Waits until an attempt goes no further by itself; returns at once where it does not already.
     *
     * @return the attempt; refused where the file, or what is in it, cannot be taken
     * @throws IllegalArgumentException if there is no attempt of that number
     * @throws IOException if what came of it could not be kept, or the waiting is interrupted
     */
    Attempt await(long attempt) throws IOException;

    /**
     * Puts what runs in shadow in force, also where its shadow run is not through.
     *
     * @return the attempt, its reason telling what is not known where the shadow run was not through; rolled back where what was
     *     put in force did not work
     * @throws IllegalArgumentException if no attempt of that number runs in shadow
     * @throws IOException if nothing can be kept at the moment
     */
    Attempt promote(long attempt, String by) throws IOException;

    /**
     * Takes back the latest step that still holds: ends the shadow run that it began, takes the settings back that it applied, or
     * puts back in force what was so before it. Called again, it takes back the step before that one.
     *
     * @return what was done, in words for a person
     * @throws IllegalArgumentException if there is nothing to go back to
     * @throws IOException if nothing can be kept at the moment, or what was in force before cannot be brought back
     */
    String rollback(String by) throws IOException;

    /**
     * Puts back in force what was in force after an attempt had succeeded; where the attempt runs in shadow, ends that run; where
     * settings of it hold, takes them back, and where they did once, applies them again.
     *
     * @return what was done, in words for a person
     * @throws IllegalArgumentException if the attempt was never in force, or what was in force with it is so now
     * @throws IOException if nothing can be kept at the moment, or what was in force then cannot be brought back
     */
    String rollback(long attempt, String by) throws IOException;

    /**
     * Takes a deployed bundle out; what provided its roles before provides them again.
     *
     * @return what was done, in words for a person
     * @throws IllegalArgumentException if no deployed bundle of that symbolic name is in force
     * @throws IOException if nothing can be kept at the moment, or what was in force before cannot be brought back
     */
    String undeploy(String symbolicName, String by) throws IOException;

    /** What {@link #rollback(String)} would do now, in words for a person; empty where there is nothing to go back to. */
    Optional<String> stepBack();

    /** The attempts, the latest first. */
    List<Attempt> attempts(int most);

    /** The attempt of that number. */
    Optional<Attempt> attempt(long number);

    /** What the shadow run of an attempt shows so far, or showed when it ended; empty where nothing is known of one. */
    Optional<ShadowReport> shadow(long attempt);
}
