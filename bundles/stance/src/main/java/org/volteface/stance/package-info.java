/** Where a holder stands, read from predicates of taking a side, judging and doing, and from how they compose. */
@NullMarked
package org.volteface.stance;

import org.jspecify.annotations.NullMarked;
