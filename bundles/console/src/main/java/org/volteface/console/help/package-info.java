/** What the words of the record mean, one click away from where they stand. */
@NullMarked
package org.volteface.console.help;

import org.jspecify.annotations.NullMarked;
