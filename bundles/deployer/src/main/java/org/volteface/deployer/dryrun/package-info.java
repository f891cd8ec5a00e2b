/** What putting a bundle into the running framework would do, worked out beside it: nothing is installed, nothing is stopped. */
@NullMarked
package org.volteface.deployer.dryrun;

import org.jspecify.annotations.NullMarked;
