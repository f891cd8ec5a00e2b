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
    /** The side that {@code text} takes toward the mention at {@code target}, in UTF-16 units, whoever holds it. */
    StanceLabel stance(String text, Span target);

    /** The type of the act that {@code text} tells; empty where it tells none. */
    Optional<EventType> event(String text);

    /** Whether {@code text} is a pledge of its author. */
    boolean pledge(String text);

    /** How {@code hypothesis} stands to {@code premise}. */
    PairRelation pair(String premise, String hypothesis);
}
