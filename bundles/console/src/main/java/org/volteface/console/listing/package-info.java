/** Lists of what a search finds: their filters, their order and their pages. */
@NullMarked
package org.volteface.console.listing;

import org.jspecify.annotations.NullMarked;
