package org.volteface.console.access;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonParseException;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The file in which tokens are kept, by their hashes. */
final class TokenFile {
    private final OwnerOnlyFile file;
    private final Gson gson =
            new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    TokenFile(OwnerOnlyFile file) {
        this.file = file;
    }

    private record Kept(@Nullable List<KeptToken> tokens) {}

    /** A token as the file has it. */
    private record KeptToken(
            String sha256,
            String user,
            String name,
            String use,
            String made,
            String ends,
            @Nullable String used) {
        static KeptToken of(ApiToken token) {
            ApiToken.Times times = token.times();
            return new KeptToken(
                    token.id(),
                    token.user(),
                    token.name(),
                    token.use().label(),
                    times.made().toString(),
                    times.ends().toString(),
                    times.used().map(Instant::toString).orElse(null));
        }

        ApiToken token() {
            TokenUse known = TokenUse.of(use).orElseThrow(() -> new IllegalArgumentException("no use: " + use));
            Optional<Instant> last = Optional.ofNullable(used).map(Instant::parse);
            return new ApiToken(
                    sha256, user, name, known, new ApiToken.Times(Instant.parse(made), Instant.parse(ends), last));
        }
    }

    /** Reads it; a missing one holds none. */
    List<ApiToken> read() throws IOException {
        if (!file.exists()) {
            return List.of();
        }
        try {
            @Nullable Kept kept = gson.fromJson(file.read(), Kept.class);
            @Nullable List<KeptToken> tokens = kept == null ? null : kept.tokens();
            if (tokens == null) {
                throw new IOException(file + " lacks the tokens: put back a copy, or move it away");
            }
            return tokens.stream().map(KeptToken::token).toList();
        } catch (JsonParseException | IllegalArgumentException | DateTimeException | NullPointerException e) {
            throw new IOException(file + " cannot be read: put back a copy, or move it away", e);
        }
    }

    void write(Collection<ApiToken> tokens) throws IOException {
        file.write(gson.toJson(new Kept(tokens.stream().map(KeptToken::of).toList())) + "\n");
    }
}
