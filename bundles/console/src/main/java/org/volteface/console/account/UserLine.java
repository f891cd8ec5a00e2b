package org.volteface.console.account;

import org.volteface.console.access.User;

/**
 * A user as a line of the page on all of them.
 *
 * @param user the user
 * @param sessions how many sessions they have
 * @param tokens how many tokens they have
 * @param own whether it is the one who looks
 */
public record UserLine(User user, int sessions, int tokens, boolean own) {}
