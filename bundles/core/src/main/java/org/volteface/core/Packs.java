package org.volteface.core;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.volteface.api.actor.Knowledge;
import org.volteface.api.actor.KnowledgePack;
import org.volteface.api.actor.KnownActor;
import org.volteface.api.actor.Office;
import org.volteface.api.model.Fingerprint;

/**
 * What the knowledge packs know, read once from each. A pack that fails or takes too long is left out and told of: it costs what it
 * knows, never a document.
 */
final class Packs implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Packs.class);
    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final int HASH_LENGTH = 8;

    private final TimeLimit limit = new TimeLimit(LIMIT);
    private final Map<Provider<KnowledgePack>, Optional<Read>> read = new WeakHashMap<>();
    private @Nullable Indexed indexed;

    /** What a pack knew when it came, under a name that tells other knowledge by another ending. */
    private record Read(String name, List<KnownActor> actors, List<Office> offices) implements KnowledgePack {}

    /** The index of a set of packs: it is dear to make, and the set seldom changes. */
    private record Indexed(List<Provider<KnowledgePack>> packs, Analysers.World world) {}

    /** What these know. */
    synchronized Analysers.World world(List<Provider<KnowledgePack>> now) {
        Indexed last = indexed;
        if (last == null || !last.packs().equals(now)) {
            last = new Indexed(now, index(now));
            indexed = last;
        }
        return last.world();
    }

    @Override
    public void close() {
        limit.close();
    }

    private Analysers.World index(List<Provider<KnowledgePack>> providers) {
        List<KnowledgePack> packs = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (Provider<KnowledgePack> provider : providers) {
            Optional<Read> pack = read.computeIfAbsent(provider, this::read);
            pack.ifPresent(packs::add);
            pack.ifPresent(known -> names.add(known.name()));
        }
        return new Analysers.World(new Knowledge(packs), names);
    }

    private Optional<Read> read(Provider<KnowledgePack> provider) {
        try {
            return Optional.of(limit.call(provider, Packs::known));
        } catch (AnalyserFailure failure) {
            LOG.warn("a knowledge pack is left out until its bundle is updated: {}", failure.reason(), failure);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return Optional.empty();
    }

    private static Read known(Provider<KnowledgePack> provider) throws AnalyserFailure {
        List<KnownActor> actors = Isolated.list(provider, KnowledgePack::actors);
        List<Office> offices = Isolated.list(provider, KnowledgePack::offices);
        String hash = Fingerprint.of(actors.toString(), offices.toString());
        return new Read(provider.name() + "+" + hash.substring(0, HASH_LENGTH), actors, offices);
    }
}
