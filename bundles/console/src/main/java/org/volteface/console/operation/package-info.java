/** How the server is: health, and the admin page. */
@NullMarked
package org.volteface.console.operation;

import org.jspecify.annotations.NullMarked;
