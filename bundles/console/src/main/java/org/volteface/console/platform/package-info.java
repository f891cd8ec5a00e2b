/** The services of the platform as they come and go. */
@NullMarked
package org.volteface.console.platform;

import org.jspecify.annotations.NullMarked;
