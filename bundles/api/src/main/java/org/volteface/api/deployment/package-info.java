/** Bundles of analysers put into the running system: what is tried, what it would change, what is in force, and the way back. */
@NullMarked
@Export
@Version("1.0.0")
package org.volteface.api.deployment;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
