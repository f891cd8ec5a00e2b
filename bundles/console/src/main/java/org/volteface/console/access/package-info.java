/** Who may come in: the account, sessions, tokens, the guards before pages and calls, and the record of what was done. */
@NullMarked
package org.volteface.console.access;

import org.jspecify.annotations.NullMarked;
