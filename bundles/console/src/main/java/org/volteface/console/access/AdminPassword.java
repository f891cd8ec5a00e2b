package org.volteface.console.access;

import java.io.IOException;

/**
 * The file with the password of the user {@code admin}, made at the first start. Whoever may write it may come in: what it holds at a
 * start is the password then. It goes once it is not true any more.
 */
final class AdminPassword {
    static final String ADMIN = "admin";

    private final OwnerOnlyFile file;

    AdminPassword(OwnerOnlyFile file) {
        this.file = file;
    }

    /** Sees to it that somebody can come in. */
    void settle(Users users) throws IOException {
        if (!file.exists() && users.hasAdmin()) {
            return;
        }
        String password = file.exists() ? file.read().strip() : "";
        if (password.isEmpty()) {
            password = Secrets.password();
            file.write(password + "\n");
        }
        String wanted = password;
        boolean held = users.find(ADMIN)
                .filter(user -> user.role() == Role.ADMIN)
                .filter(user -> PasswordHash.matches(wanted, user.password()))
                .isPresent();
        if (!held) {
            // The file is the word of whoever owns the machine: its password may be as short as they like.
            users.put(new User(ADMIN, Role.ADMIN, PasswordHash.of(wanted)));
        }
    }

    /** Something was changed about a user: the file would undo that at the next start if it were theirs. */
    void outdate(String name) throws IOException {
        if (name.equals(ADMIN)) {
            file.delete();
        }
    }
}
