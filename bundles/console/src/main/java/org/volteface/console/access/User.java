package org.volteface.console.access;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Somebody who may log in.
 *
 * @param name the name to log in with
 * @param role what they may do
 * @param password what is kept of their password
 */
public record User(String name, Role role, String password) {
    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._-]{0,31}");
    private static final int SHORTEST = 12;
    private static final int LONGEST = 256;
    /** How many different characters a password has at least, and how many beside the name. */
    private static final int VARIED = 6;

    /** Refuses a name that could be read in more than one way. */
    public User {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("a name has up to 32 small letters, digits, dots and hyphens, and begins"
                    + " with a letter or a digit");
        }
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(password, "password");
    }

    /** The same with another role. */
    User with(Role other) {
        return new User(name, other, password);
    }

    /**
     * The same with another password.
     *
     * @throws IllegalArgumentException if it is easily guessed
     */
    User with(String plain) {
        if (plain.length() < SHORTEST || plain.length() > LONGEST) {
            throw new IllegalArgumentException(
                    "a password has from " + SHORTEST + " to " + LONGEST + " characters: some words in a row will do");
        }
        if (plain.chars().distinct().count() < VARIED || plain.replace(name, "").length() < VARIED) {
            throw new IllegalArgumentException("this password is easily guessed: take some words in a row");
        }
        return new User(name, role, PasswordHash.of(plain));
    }
}
