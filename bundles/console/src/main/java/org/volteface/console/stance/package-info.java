/** Where actors stand: statements and findings of the archive, as the lanes of a chart and as a table. */
@NullMarked
package org.volteface.console.stance;

import org.jspecify.annotations.NullMarked;
