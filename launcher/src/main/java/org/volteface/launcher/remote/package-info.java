/** Hands commands to a running instance. Starts no framework, and knows nothing of what the commands do. */
@NullMarked
package org.volteface.launcher.remote;

import org.jspecify.annotations.NullMarked;
