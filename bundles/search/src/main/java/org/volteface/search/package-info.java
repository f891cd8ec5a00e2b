/** The search: an index of what the archive holds, derived from it and following it. */
@NullMarked
package org.volteface.search;

import org.jspecify.annotations.NullMarked;
