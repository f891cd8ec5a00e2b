/** The way in: the guards before pages and calls, the login, and that of the Felix Web Console. */
@NullMarked
package org.volteface.console.login;

import org.jspecify.annotations.NullMarked;
