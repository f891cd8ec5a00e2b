/** The way in: a document is acknowledged once it is durable. */
@NullMarked
@Export
@Version("1.0.0")
package org.volteface.api.intake;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
