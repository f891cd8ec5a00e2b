/** The pages as one site: the way to each, and what goes on record of it. */
@NullMarked
package org.volteface.console.site;

import org.jspecify.annotations.NullMarked;
