/** Reports from an archive, composed as typed sections and rendered as text, HTML and JSON. */
@NullMarked
package org.volteface.reporting;

import org.jspecify.annotations.NullMarked;
