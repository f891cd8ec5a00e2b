/** Lists as files, a row an entry. */
@NullMarked
package org.volteface.console.rows;

import org.jspecify.annotations.NullMarked;
