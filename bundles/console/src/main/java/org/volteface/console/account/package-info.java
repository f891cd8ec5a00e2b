/** The pages on accounts: everybody's own, and for admins the users and the audit log. */
@NullMarked
package org.volteface.console.account;

import org.jspecify.annotations.NullMarked;
