/** Rendered reports as pages. */
@NullMarked
package org.volteface.console.report;

import org.jspecify.annotations.NullMarked;
