/** The reports: what they shall show, their making in the background, and where they are kept. */
@NullMarked
package org.volteface.console.report;

import org.jspecify.annotations.NullMarked;
