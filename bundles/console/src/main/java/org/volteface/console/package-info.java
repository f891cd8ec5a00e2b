/** The web: login, reports, the admin page, health and remote commands. */
@NullMarked
package org.volteface.console;

import org.jspecify.annotations.NullMarked;
