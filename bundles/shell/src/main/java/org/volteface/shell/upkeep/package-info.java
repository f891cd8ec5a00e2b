/** The commands that look after the archive of a server that does not run. */
@NullMarked
package org.volteface.shell.upkeep;

import org.jspecify.annotations.NullMarked;
