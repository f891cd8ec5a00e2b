package org.volteface.api.analysis;

import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import org.volteface.api.contradiction.PairRelation;
import org.volteface.api.model.EventType;
import org.volteface.api.model.Span;
import org.volteface.api.model.StanceLabel;

/** Questions to one analyser alone, for measuring it. */
@ProviderType
public interface Probes {
    /**
     * The side that {@code text} takes toward the mention at {@code target}, in UTF-16 units, whoever holds it.
     *
     * @throws IllegalArgumentException if the target lies outside the text
     * @throws ProbeFailure if an analyser fails
     */
    StanceLabel stance(String text, Span target) throws ProbeFailure;

    /**
     * The type of the act that {@code text} tells; empty where it tells none.
     *
     * @throws ProbeFailure if an analyser fails
     */
    Optional<EventType> event(String text) throws ProbeFailure;

    /**
     * Whether {@code text} is a pledge of its author.
     *
     * @throws ProbeFailure if an analyser fails
     */
    boolean pledge(String text) throws ProbeFailure;

    /**
     * How {@code hypothesis} stands to {@code premise}.
     *
     * @throws ProbeFailure if an analyser fails
     */
    PairRelation pair(String premise, String hypothesis) throws ProbeFailure;
}
