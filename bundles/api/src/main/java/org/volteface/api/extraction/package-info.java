/** From annotated text to drafts of statements: who says or does what in which words, before anybody knows who is meant. */
@NullMarked
@Export
@Version("1.0.0")
package org.volteface.api.extraction;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
