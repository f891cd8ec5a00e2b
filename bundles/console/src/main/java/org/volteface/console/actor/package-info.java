/** The pages of actors: the list of them, each with where it stood and what it promised, and the decisions on who is who. */
@NullMarked
package org.volteface.console.actor;

import org.jspecify.annotations.NullMarked;
