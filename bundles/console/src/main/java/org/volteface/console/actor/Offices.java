package org.volteface.console.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.volteface.api.archive.Affiliation;
import org.volteface.api.archive.StatementArchive;
import org.volteface.api.model.Actor;
import org.volteface.api.model.ActorKind;
import org.volteface.api.model.Edtf;
import org.volteface.api.model.Headline;
import org.volteface.api.search.Criterion;
import org.volteface.api.search.Search;
import org.volteface.console.listing.SeenNames;
import org.volteface.console.platform.Platform;
import org.volteface.console.stance.Kinship;
import org.volteface.console.words.Headlines;
import org.volteface.console.words.StatementWords;

/** Who held which office when: what the knowledge packs know of it, and what documents tell. */
final class Offices {
    private static final int TOLD = 300;
    private static final int KNOWN = 40;

    private final Platform platform;
    private final Kinship kinship;
    private final SeenNames names;
    private final StatementArchive archive;

    Offices(StatementArchive archive, Search search, Platform platform, Kinship kinship) {
        this.archive = archive;
        this.names = new SeenNames(search, kinship);
        this.platform = platform;
        this.kinship = kinship;
    }

    /** The offices that an actor held, or those who held it or an office of it. */
    List<Tenure> of(Actor actor) {
        Set<String> ids = kinship.members(actor.id());
        boolean person = actor.kind() == ActorKind.PERSON;
        List<KnownOffices.Held> known = new KnownOffices(platform.knowledge())
                .of(ids).stream()
                        .filter(held ->
                                !person || ids.contains(held.holder().actor().id()))
                        .limit(KNOWN)
                        .toList();
        List<Affiliation> told =
                platform.register().map(register -> register.affiliations(ids, TOLD)).orElse(List.of()).stream()
                        .filter(one -> office(one).kind() == ActorKind.OFFICE)
                        // An office that is joined with a person may have been another's.
                        .filter(one ->
                                !person || ids.contains(one.sighting().actor().id()))
                        .toList();
        Map<String, String> pages = pages(known, told);
        List<Tenure> tenures = new ArrayList<>();
        known.forEach(held -> tenures.add(new Tenure(
                office(held.id(), held.title(), pages),
                party(held.holder().actor().id(), held.holder().actor().name(), pages),
                held.when(),
                List.of())));
        tenures.addAll(told(told, pages));
        return tenures;
    }

    private List<Tenure> told(List<Affiliation> told, Map<String, String> pages) {
        Map<List<String>, List<Affiliation>> together = new LinkedHashMap<>();
        told.forEach(one -> together.computeIfAbsent(
                        List.of(
                                kinship.root(one.sighting().actor().id()),
                                office(one).name()),
                        key -> new ArrayList<>())
                .add(one));
        Map<String, Headline> headlines = new Headlines(platform.queue())
                .of(
                        together.values().stream()
                                .flatMap(all -> all.stream().limit(3))
                                .map(Affiliation::documentId)
                                .distinct()
                                .toList(),
                        archive);
        List<Tenure> tenures = new ArrayList<>();
        for (List<Affiliation> all : together.values()) {
            Affiliation last = all.get(0);
            Actor person = kinship.shown(last.sighting().actor());
            tenures.add(new Tenure(
                    office(office(last).id(), office(last).name(), pages),
                    party(person.id(), person.name(), pages),
                    when(all),
                    all.stream().map(one -> telling(one, headlines)).toList()));
        }
        return tenures;
    }

    /** The latest stand first. */
    private static String when(List<Affiliation> all) {
        LocalDate first = all.get(all.size() - 1).sighting().day();
        LocalDate last = all.get(0).sighting().day();
        String day = Edtf.day(last).inWords();
        return first.equals(last)
                ? "told on " + day
                : "told from " + Edtf.day(first).inWords() + " to " + day;
    }

    private static Tenure.Telling telling(Affiliation one, Map<String, Headline> headlines) {
        Optional<Headline> headline = Optional.ofNullable(headlines.get(one.documentId()));
        String title = headline.map(StatementWords::title).orElse("");
        String place = headline.map(known -> known.origin().publisher())
                .filter(publisher -> !publisher.isBlank())
                .orElse("“" + title + "”");
        String day = Edtf.day(one.sighting().day()).inWords();
        return new Tenure.Telling(place + ", " + day, title, "/documents/" + one.documentId());
    }

    private Map<String, String> pages(List<KnownOffices.Held> known, List<Affiliation> told) {
        Set<String> ids = new HashSet<>();
        known.forEach(
                held -> ids.addAll(List.of(held.id(), held.holder().actor().id())));
        told.forEach(one ->
                ids.addAll(List.of(office(one).id(), one.sighting().actor().id())));
        Collection<String> roots = ids.stream().map(kinship::root).distinct().toList();
        return names.known(Criterion.ACTOR, roots);
    }

    private Tenure.Party party(String id, String name, Map<String, String> pages) {
        String root = kinship.root(id);
        return new Tenure.Party(name, pages.containsKey(root) ? ActorPages.address(root) : "");
    }

    /** An office that is joined with whoever is in it now has no page of its own. */
    private Tenure.Party office(String id, String name, Map<String, String> pages) {
        return kinship.root(id).equals(id) ? party(id, name, pages) : new Tenure.Party(name, "");
    }

    private static Actor office(Affiliation one) {
        return one.sighting().as().orElseThrow();
    }
}
