/** Settings as something that is deployed: read and checked here, and given to a bundle of their own. */
@NullMarked
package org.volteface.deployer.settings;

import org.jspecify.annotations.NullMarked;
