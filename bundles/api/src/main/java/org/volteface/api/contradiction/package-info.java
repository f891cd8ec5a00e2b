/** From statements to findings: the detector, the history it is given and the outcomes it answers with. */
@NullMarked
@Export
@Version("1.0.0")
package org.volteface.api.contradiction;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
