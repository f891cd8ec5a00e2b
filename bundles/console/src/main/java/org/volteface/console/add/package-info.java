/** The page on which documents are added by hand. */
@NullMarked
package org.volteface.console.add;

import org.jspecify.annotations.NullMarked;
