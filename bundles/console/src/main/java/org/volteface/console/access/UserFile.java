package org.volteface.console.access;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonParseException;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The file in which the users are kept. */
final class UserFile {
    private final OwnerOnlyFile file;
    private final Gson gson =
            new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    UserFile(OwnerOnlyFile file) {
        this.file = file;
    }

    /**
     * What the file holds.
     *
     * @param key the secret by which browsers are known again
     * @param users the users
     */
    private record Kept(@Nullable String key, @Nullable List<KeptUser> users) {}

    /** A user as the file has them. */
    private record KeptUser(String name, String role, String password) {
        User user() {
            Role known = Role.of(role).orElseThrow(() -> new IllegalArgumentException("no role: " + role));
            return new User(name, known, password);
        }
    }

    /** What was read. */
    record Content(String key, List<User> users) {
        Content {
            users = List.copyOf(users);
        }
    }

    /** Reads it; a missing one holds nobody. One that cannot be read is told, and not written over. */
    Content read() throws IOException {
        if (!file.exists()) {
            return new Content(Secrets.token(), List.of());
        }
        try {
            @Nullable Kept kept = gson.fromJson(file.read(), Kept.class);
            @Nullable List<KeptUser> users = kept == null ? null : kept.users();
            @Nullable String key = kept == null ? null : kept.key();
            if (users == null || key == null) {
                throw new IOException(file + " lacks the key or the users: put back a copy, or move it away");
            }
            return new Content(key, users.stream().map(KeptUser::user).toList());
        } catch (JsonParseException | IllegalArgumentException | NullPointerException e) {
            throw new IOException(file + " cannot be read: put back a copy, or move it away", e);
        }
    }

    void write(String key, Collection<User> users) throws IOException {
        List<KeptUser> kept = users.stream()
                .map(user -> new KeptUser(user.name(), user.role().label(), user.password()))
                .toList();
        file.write(gson.toJson(new Kept(key, kept)) + "\n");
    }
}
