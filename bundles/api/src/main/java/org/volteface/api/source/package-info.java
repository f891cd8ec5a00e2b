/** Where documents come from: sources that are polled and readers of files and streams. */
@NullMarked
@Export
@Version("1.0.0")
package org.volteface.api.source;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
