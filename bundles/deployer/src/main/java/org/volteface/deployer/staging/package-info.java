/** What arrives to be deployed: copied aside when it is whole, and kept under the hash of its content. */
@NullMarked
package org.volteface.deployer.staging;

import org.jspecify.annotations.NullMarked;
