/** The analysis as one service: documents in, statements and outcomes out, by whatever analysers are active. */
@NullMarked
@Export
@Version("1.0.0")
package org.volteface.api.analysis;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
