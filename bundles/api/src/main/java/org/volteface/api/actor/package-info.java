/** Who is meant: the resolver of holders and the knowledge packs that it draws on. */
@NullMarked
@Export
@Version("1.0.0")
package org.volteface.api.actor;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
