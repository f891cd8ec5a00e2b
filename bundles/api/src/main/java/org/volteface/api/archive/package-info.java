/** The store of documents, statements and outcomes that reports and consoles read. */
@NullMarked
@Export
@Version("1.0.0")
package org.volteface.api.archive;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
