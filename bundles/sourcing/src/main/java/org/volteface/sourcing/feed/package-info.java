/** Feeds, whole or broken: their entries, an article each. */
@NullMarked
package org.volteface.sourcing.feed;

import org.jspecify.annotations.NullMarked;
