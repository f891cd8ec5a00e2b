package org.volteface.api.operation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.osgi.annotation.versioning.ProviderType;

/** Who provides which role in the running analysis, and the trial of somebody else. Safe to use from many threads. */
@ProviderType
public interface Providers {
    /**
     * What the location of a bundle that was deployed begins with; behind it comes the SHA-256 of its content. Of two that have one
     * name and version, that tells them apart.
     */
    String DEPLOYED = "volteface-deployed:";

    /** Takes a selection in force, as a whole, for every step that begins from now on. */
    void select(Selection selection);

    /** All providers that are there, in force or not, the steps in their order. */
    List<Provider> all();

    /** Whether the services of a bundle are used for a role of which many are in force at once, that of the renderers among them. */
    boolean admits(long bundle);

    /** Begins to run the analysers of {@code bundles} beside those in force, on the cases, on the documents that are stored and on what arrives. */
    ShadowRun shadow(Set<Long> bundles);

    /**
     * Has the analysers of {@code bundles} analyse a few documents, those stored last or, where none is, some of its own, and
     * looks at whether they keep to the contracts of their roles.
     *
     * @return what they did wrong, in words for a person; empty where nothing
     */
    Optional<String> check(Set<Long> bundles);

    /** Whether there are cases that a trial is held against, also where no document is stored. */
    boolean hasCases();

    /**
     * Somebody who provides a role.
     *
     * @param role the simple name of the role's interface
     * @param analyser the name that goes into records
     * @param bundle the id of its bundle in the framework
     * @param inForce whether it is the one that is called, or one of those
     */
    record Provider(String role, String analyser, long bundle, boolean inForce) {}
}
