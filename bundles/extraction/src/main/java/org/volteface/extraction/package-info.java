/** The provider of statement extraction: attributions by syntax, quotation and position, and deeds told by the narrator. */
@NullMarked
package org.volteface.extraction;

import org.jspecify.annotations.NullMarked;
