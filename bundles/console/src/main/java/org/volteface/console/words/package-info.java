/** The English that the pages use for the values of the model. */
@NullMarked
package org.volteface.console.words;

import org.jspecify.annotations.NullMarked;
