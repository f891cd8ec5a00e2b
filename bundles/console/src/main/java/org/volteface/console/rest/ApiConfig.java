package org.volteface.console.rest;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** What an admin can set of the calls for programs. */
@ObjectClassDefinition(name = "Volteface calls", description = "The calls for programs below /api/v1")
public @interface ApiConfig {
    /** How many calls a minute. */
    @AttributeDefinition(description = "How many calls a minute one user may make from one address.", min = "1")
    int perMinute() default 1200;
}
