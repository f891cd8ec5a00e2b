/** The words of the record: documents, actors, statements, stances, propositions and their dates, as immutable values. */
@NullMarked
@Export
@Version("1.0.0")
package org.volteface.api.model;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
