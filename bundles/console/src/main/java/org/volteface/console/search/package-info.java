/** The page that searches everything, and the files that any list can be taken along as. */
@NullMarked
package org.volteface.console.search;

import org.jspecify.annotations.NullMarked;
