package org.volteface.console.rest;

import org.jspecify.annotations.Nullable;
import org.volteface.console.access.Accounts;
import org.volteface.console.access.User;

/**
 * Somebody who may log in.
 *
 * @param id the name to log in with
 * @param role what they may do
 * @param sessions how many sessions they have
 * @param tokens how many tokens they have
 * @param password the password that was made for them, told this once; left out afterwards
 */
record UserResource(
        String id,
        String role,
        int sessions,
        int tokens,
        @Nullable String password) {
    static UserResource of(User user, Accounts accounts, @Nullable String password) {
        return new UserResource(
                user.name(),
                user.role().label(),
                accounts.sessionsOf(user.name()).size(),
                accounts.tokensOf(user.name()).size(),
                password);
    }
}
