/** Who may come in: the account, sessions and tokens, and the record of what was done. */
@NullMarked
package org.volteface.console.access;

import org.jspecify.annotations.NullMarked;
