package org.volteface.archive;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** Where the archive lies. */
@ObjectClassDefinition(name = "Volteface archive", description = "Keeps documents, statements and findings.")
public @interface DatabaseConfig {
    /** The folder. */
    @AttributeDefinition(description = "The folder of the database's file. It is made where there is none.")
    String folder();

    /** How many statements are kept in memory. */
    @AttributeDefinition(description = "How many statements are kept in memory, about 4 KB each.", min = "0")
    int cache() default 20_000;
}
