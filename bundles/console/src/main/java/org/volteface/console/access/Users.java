package org.volteface.console.access;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The people who may log in. A change holds once it is on the disk. */
final class Users {
    private final UserFile file;
    private final String key;
    private volatile SortedMap<String, User> byName = new TreeMap<>();

    Users(UserFile file) throws IOException {
        this.file = file;
        UserFile.Content content = file.read();
        this.key = content.key();
        SortedMap<String, User> read = new TreeMap<>();
        content.users().forEach(user -> read.put(user.name(), user));
        byName = read;
    }

    /** The secret by which browsers are known again. */
    String key() {
        return key;
    }

    List<User> all() {
        return List.copyOf(byName.values());
    }

    Optional<User> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    User get(String name) {
        return find(name).orElseThrow(() -> new IllegalArgumentException("there is no user " + name));
    }

    boolean hasAdmin() {
        return byName.values().stream().anyMatch(user -> user.role() == Role.ADMIN);
    }

    /** Adds a user, or puts them in place of the one of that name. */
    synchronized void put(User user) throws IOException {
        SortedMap<String, User> changed = new TreeMap<>(byName);
        changed.put(user.name(), user);
        keep(changed);
    }

    synchronized void remove(String name) throws IOException {
        get(name);
        SortedMap<String, User> changed = new TreeMap<>(byName);
        changed.remove(name);
        keep(changed);
    }

    private void keep(SortedMap<String, User> changed) throws IOException {
        if (changed.values().stream().noneMatch(user -> user.role() == Role.ADMIN)) {
            throw new IllegalArgumentException("this is the last admin: make another one first");
        }
        file.write(key, changed.values());
        byName = changed;
    }
}
