package org.volteface.core;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** What an admin can set of the engine. */
@ObjectClassDefinition(
        name = "Volteface engine",
        description = "How fast documents are analysed, and when one is given up")
public @interface EngineConfig {
    /** How many documents are analysed at once. */
    @AttributeDefinition(
            name = "Workers",
            description = "How many documents are analysed at once; 0 for one per core",
            min = "0",
            max = "256")
    int workers() default 0;

    /** How long one analyser may take for one document. */
    @AttributeDefinition(
            name = "Time limit",
            description =
                    "Seconds that one analyser may take for one document before it is stopped and the document set aside",
            min = "1",
            max = "86400")
    int limit() default 120;

    /** How often a document is tried. */
    @AttributeDefinition(
            name = "Attempts",
            description = "How often a document is tried on which an analyser fails, before it is set aside",
            min = "1",
            max = "100")
    int attempts() default 3;

    /** How many documents may wait. */
    @AttributeDefinition(
            name = "Backlog",
            description = "How many documents may wait for their analysis before sources are asked for no more",
            min = "1")
    int backlog() default 10000;

    /** How long a source is left alone. */
    @AttributeDefinition(
            name = "Polling",
            description = "Milliseconds for which a source that had nothing is left alone",
            min = "10",
            max = "86400000")
    int poll() default 1000;

    /** What keeps a pause of the re-analysis over a restart. */
    @AttributeDefinition(
            name = "Pause",
            description = "The file that is there while re-analysis is paused; none: a pause ends with the server")
    String pause() default "";

    /** How many stored documents a shadow run compares. */
    @AttributeDefinition(
            name = "Shadow",
            description = "How many of the stored documents, those that came last, a candidate is compared on",
            min = "1")
    int shadow() default 5000;
}
