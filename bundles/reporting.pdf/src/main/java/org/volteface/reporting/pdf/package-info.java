/** Reports as PDF. */
@NullMarked
package org.volteface.reporting.pdf;

import org.jspecify.annotations.NullMarked;
