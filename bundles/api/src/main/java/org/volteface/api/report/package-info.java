/** Reports as typed sections and the role that renders them. */
@NullMarked
@Export
@Version("1.0.0")
package org.volteface.api.report;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
