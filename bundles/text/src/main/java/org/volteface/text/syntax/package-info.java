/** The dependency parser: greedy arc-hybrid transitions scored by a hashed, quantised linear model. */
@NullMarked
package org.volteface.text.syntax;

import org.jspecify.annotations.NullMarked;
