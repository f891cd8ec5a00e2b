/** Real jars for the tests. */
@NullMarked
package org.volteface.deployer.jars;

import org.jspecify.annotations.NullMarked;
