package org.volteface.search;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** Where the index lies. */
@ObjectClassDefinition(
        name = "Volteface search",
        description = "Keeps an index of the archive for lists and full text.")
public @interface SearchConfig {
    /** The folder. */
    @AttributeDefinition(
            description =
                    "The folder of the index, for it alone. It is made where there is none, and can be deleted: it is made again.")
    String folder();
}
