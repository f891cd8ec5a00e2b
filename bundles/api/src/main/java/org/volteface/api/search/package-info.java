/** The lists of what is known: by full text, by what it has, in an order, a page at a time. */
@NullMarked
@Export
@Version("1.0.0")
package org.volteface.api.search;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
