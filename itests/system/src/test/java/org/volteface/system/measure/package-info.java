/** Measurements: programs of one or two files that print figures for docs/measurements.md. They are compiled with the tests and run by hand. */
@NullMarked
package org.volteface.system.measure;

import org.jspecify.annotations.NullMarked;
