/** The page that one begins on: what waits for review, what falls due, what came in, and how the analysis goes. */
@NullMarked
package org.volteface.console.overview;

import org.jspecify.annotations.NullMarked;
