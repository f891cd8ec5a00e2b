package org.volteface.console.access;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** The accounts as their owners and admins look after them: users with their sessions and tokens. */
public final class Accounts {
    private final AdminPassword adminPassword;
    private final Users users;
    private final Sessions sessions;
    private final Tokens tokens;

    private Accounts(AdminPassword adminPassword, Users users, Sessions sessions, Tokens tokens) {
        this.adminPassword = adminPassword;
        this.users = users;
        this.sessions = sessions;
        this.tokens = tokens;
    }

    /** The accounts of a data folder, with a first admin where there is none. */
    static Accounts in(Path folder, Sessions.Lasting lasting, InstantSource clock) throws IOException {
        Users users = new Users(new UserFile(new OwnerOnlyFile(folder.resolve("users.json"))));
        AdminPassword adminPassword = new AdminPassword(new OwnerOnlyFile(folder.resolve("admin-password")));
        adminPassword.settle(users);
        Tokens tokens = new Tokens(new TokenFile(new OwnerOnlyFile(folder.resolve("tokens.json"))), clock);
        return new Accounts(adminPassword, users, new Sessions(lasting, clock), tokens);
    }

    /** All users by their names. */
    public List<User> users() {
        return users.all();
    }

    /** The user of a name. */
    public Optional<User> user(String name) {
        return users.find(name);
    }

    /** Adds a user, and returns the password made for them. */
    public synchronized String add(String name, Role role) throws IOException {
        if (users.find(name).isPresent()) {
            throw new IllegalArgumentException("there is a user " + name);
        }
        String password = Secrets.password();
        users.put(new User(name, role, PasswordHash.of(password)));
        return password;
    }

    /** Gives a user another role, which ends their sessions. */
    public synchronized void changeRole(String name, Role role) throws IOException {
        users.put(users.get(name).with(role));
        sessions.endAll(name);
        adminPassword.outdate(name);
    }

    /** Makes a new password for a user and returns it. All that came in by the old one ends: sessions, and tokens made in them. */
    public synchronized String resetPassword(String name) throws IOException {
        String password = Secrets.password();
        User user = users.get(name);
        users.put(new User(user.name(), user.role(), PasswordHash.of(password)));
        sessions.endAll(name);
        tokens.revokeAll(name);
        adminPassword.outdate(name);
        return password;
    }

    /** Takes a user out, with their sessions and tokens. */
    public synchronized void remove(String name) throws IOException {
        users.remove(name);
        sessions.endAll(name);
        tokens.revokeAll(name);
        adminPassword.outdate(name);
    }

    /** Gives a user the password that they chose, which ends their sessions, and their tokens unless they are kept. */
    public synchronized User changePassword(String name, String password, boolean keepTokens) throws IOException {
        User changed = users.get(name).with(password);
        users.put(changed);
        sessions.endAll(name);
        if (!keepTokens) {
            tokens.revokeAll(name);
        }
        adminPassword.outdate(name);
        return changed;
    }

    /** Begins a session of somebody as they were when their password was looked at; empty where it is another one by now. */
    synchronized Optional<String> beginSession(User checked, Session.Client client) {
        return users.find(checked.name())
                .filter(now -> now.password().equals(checked.password()))
                .map(now -> sessions.begin(now.name(), client));
    }

    /** Somebody's sessions, those used last first. */
    public List<Session> sessionsOf(String name) {
        return sessions.of(name);
    }

    /** Ends one of somebody's sessions; whether there was one. */
    public boolean endSession(String name, String id) {
        return sessions.end(name, id);
    }

    /** Ends all of somebody's sessions but one. */
    public void endOtherSessions(String name, String id) {
        sessions.endOthers(name, id);
    }

    /** Somebody's tokens, the newest first. */
    public List<ApiToken> tokensOf(String name) {
        return tokens.of(name);
    }

    /** Makes a token for somebody, of a use that their role covers. */
    public synchronized ApiToken.Issued issue(String user, String name, TokenUse use, int days) throws IOException {
        if (!users.get(user).role().covers(use.role())) {
            throw new IllegalArgumentException("a token may do no more than you may");
        }
        return tokens.issue(new Tokens.Wish(user, name, use, days));
    }

    /** Makes one of somebody's tokens good for nothing; whether there was one. */
    public boolean revoke(String user, String id) throws IOException {
        return tokens.revoke(user, id);
    }

    Sessions sessions() {
        return sessions;
    }

    Tokens tokens() {
        return tokens;
    }

    String key() {
        return users.key();
    }
}
