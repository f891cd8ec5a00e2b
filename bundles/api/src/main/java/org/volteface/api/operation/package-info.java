/** The running analysis as those see it who look after it: how it goes, what waits, what is set aside, and why a pair was not flagged. */
@NullMarked
@Export
@Version("1.0.0")
package org.volteface.api.operation;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
