/** Who is meant in a document, with what authority they speak, and what is known of the world's actors. */
@NullMarked
package org.volteface.actors;

import org.jspecify.annotations.NullMarked;
