/** Annotated text and the role that makes it: sentences, tokens, syntax and quotations with offsets into the original text. */
@NullMarked
@Export
@Version("1.0.0")
package org.volteface.api.text;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
