/** What a staged file must be so that it can be deployed at all. */
@NullMarked
package org.volteface.deployer.verification;

import org.jspecify.annotations.NullMarked;
