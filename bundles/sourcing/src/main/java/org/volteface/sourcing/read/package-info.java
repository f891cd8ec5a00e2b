/** Inputs as bytes: their layout, and the documents in them one after another. */
@NullMarked
package org.volteface.sourcing.read;

import org.jspecify.annotations.NullMarked;
