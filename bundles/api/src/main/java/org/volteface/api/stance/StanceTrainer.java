package org.volteface.api.stance;

import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;

/** The role that makes what a stance classifier has learnt. A pure function of the lessons, whatever was learnt before. */
@ConsumerType
@FunctionalInterface
public interface StanceTrainer {
    /**
     * Learns from the lessons; the same lessons in the same order give the same text to the byte.
     *
     * @throws IllegalArgumentException if there is no answer to learn from
     */
    Training train(List<Lesson> lessons);
}
