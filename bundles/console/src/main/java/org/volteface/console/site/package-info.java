/** The pages as one site: their frame, their style and scripts, and the way to each. */
@NullMarked
package org.volteface.console.site;

import org.jspecify.annotations.NullMarked;
