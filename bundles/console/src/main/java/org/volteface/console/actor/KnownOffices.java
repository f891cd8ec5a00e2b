package org.volteface.console.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.volteface.api.actor.KnowledgePack;
import org.volteface.api.actor.KnownActor;
import org.volteface.api.actor.Office;
import org.volteface.api.model.Edtf;

/** What the knowledge packs know of who held which office when. */
final class KnownOffices {
    private static final Logger LOG = LoggerFactory.getLogger(KnownOffices.class);

    private final List<KnowledgePack> packs;

    KnownOffices(List<KnowledgePack> packs) {
        this.packs = List.copyOf(packs);
    }

    /**
     * An office that somebody held.
     *
     * @param id the id that an office of this title and body has in documents
     * @param office the office
     * @param holder who held it
     * @param body whose office it is, where that is known by name
     */
    record Held(String id, Office office, KnownActor holder, Optional<String> body) {
        String title() {
            String title = org.volteface.console.words.Words.capital(office.title());
            return body.map(name -> title + ", " + name).orElse(title);
        }

        String when() {
            boolean begun = !office.since().equals(LocalDate.MIN);
            boolean ended = !office.until().equals(LocalDate.MAX);
            if (begun && ended) {
                return day(office.since()) + " to " + day(office.until());
            }
            return begun ? "since " + day(office.since()) : ended ? "until " + day(office.until()) : "days not known";
        }

        private static String day(LocalDate day) {
            return Edtf.day(day).inWords();
        }
    }

    /** Those that one of {@code ids} held, is, or has; the latest first. */
    List<Held> of(Set<String> ids) {
        List<Held> held = new ArrayList<>();
        packs.forEach(pack -> held.addAll(of(ids, pack)));
        held.sort(Comparator.comparing((Held one) -> one.office().since()).reversed());
        return held.stream().distinct().toList();
    }

    /** A pack of somebody else's that fails costs what it knows, never the page. */
    private static List<Held> of(Set<String> ids, KnowledgePack pack) {
        try {
            List<Held> held = new ArrayList<>();
            for (Office office : pack.offices()) {
                office.holder()
                        .filter(holder -> ids.contains(holder.actor().id())
                                || ids.contains(id(office))
                                || office.bodyId().filter(ids::contains).isPresent())
                        .ifPresent(holder -> held.add(new Held(id(office), office, holder, body(office, pack))));
            }
            return held;
        } catch (RuntimeException e) {
            LOG.warn("the offices of a knowledge pack are left out", e);
            return List.of();
        }
    }

    private static String id(Office office) {
        String title = office.title().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
        return "office:" + title + office.bodyId().map(body -> "@" + body).orElse("");
    }

    private static Optional<String> body(Office office, KnowledgePack pack) {
        return office.bodyId().flatMap(id -> pack.actors().stream()
                .filter(known -> known.actor().id().equals(id))
                .map(known -> known.actor().name())
                .findFirst());
    }
}
