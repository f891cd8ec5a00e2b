/** From a draft and its holder to a claim: what a statement is about and where its holder stands. */
@NullMarked
@Export
@Version("1.0.0")
package org.volteface.api.stance;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
