/** Hot deployment on the web: the page within the Felix Web Console, and its calls. */
@NullMarked
package org.volteface.console.deployment;

import org.jspecify.annotations.NullMarked;
