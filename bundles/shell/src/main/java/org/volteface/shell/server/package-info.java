/** The commands on a running server: {@code run}, which starts it and tells what it finds, and those of the Gogo shell. */
@NullMarked
package org.volteface.shell.server;

import org.jspecify.annotations.NullMarked;
