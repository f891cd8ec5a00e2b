/**
 * Starts an OSGi framework from feature files and configuration, and hands a command its arguments. Knows nothing of what the
 * bundles do.
 */
@NullMarked
package org.volteface.launcher;

import org.jspecify.annotations.NullMarked;
