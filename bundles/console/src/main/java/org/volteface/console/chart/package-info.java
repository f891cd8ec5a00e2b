/** Charts as numbers: where days, statements, turns and promises lie on a page. Templates draw what these classes place. */
@NullMarked
package org.volteface.console.chart;

import org.jspecify.annotations.NullMarked;
