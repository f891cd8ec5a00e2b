package org.volteface.actors;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.volteface.api.actor.Join;
import org.volteface.api.actor.Sighting;
import org.volteface.api.model.Actor;
import org.volteface.api.model.ActorKind;

/**
 * Finds the actors of several documents that are one: what is told shortly in one is the one in another that it is short for, where
 * there is one alone (decision 0007).
 */
final class Joiner {
    /** An office passes on: so many years after a person was told to be in it, nobody says that the person still is. */
    private static final int TERM = 4;

    /** As long before, somebody else may have been. */
    private static final int LEAD = 1;

    private final Shortenings shortenings;
    private final Faces faces;
    private final Merging merging = new Merging();

    Joiner(Lexicon lexicon, Collection<Sighting> sightings) {
        this.shortenings = new Shortenings(lexicon);
        this.faces = new Faces(sightings);
    }

    /** The joins. */
    List<Join> join() {
        oneName();
        capitals();
        oneDescription();
        surnames();
        bodies();
        oneDescription();
        offices();
        return merging.joins();
    }

    /** One name is one actor, whatever each document takes it for: but a single word may be a town and a person. */
    private void oneName() {
        List<Actor> named = faces.of(ActorKind.PERSON, ActorKind.STATE, ActorKind.ORGANISATION).stream()
                .filter(actor -> !Shortenings.described(actor) && !known(actor))
                .filter(actor ->
                        actor.kind() != ActorKind.PERSON || actor.name().contains(" "))
                .toList();
        for (List<Actor> same :
                Faces.by(actor -> Optional.of(slug(actor)), named).values()) {
            Actor best = same.stream()
                    .filter(actor -> actor.kind() == likeliest(same))
                    .findFirst()
                    .orElse(same.get(0));
            same.forEach(actor -> merging.join(actor, best, "both are named " + best.name()));
        }
    }

    private ActorKind likeliest(List<Actor> same) {
        boolean inOffice = same.stream().anyMatch(actor -> !faces.told(actor).isEmpty());
        boolean body = shortenings.body(same.get(0).name());
        boolean full = same.get(0).name().contains(" ");
        if (inOffice || full && !body) {
            return ActorKind.PERSON;
        }
        return body ? ActorKind.ORGANISATION : ActorKind.STATE;
    }

    private void capitals() {
        for (Actor town : faces.of(ActorKind.ORGANISATION)) {
            List<Actor> states = faces.told(town).stream()
                    .filter(as -> as.kind() == ActorKind.STATE)
                    .toList();
            merging.joinOnly(town, states, town.name() + " is told to be the capital");
        }
    }

    /** The ministry, the mayor of one and the same. */
    private void oneDescription() {
        List<Actor> described = faces.of(ActorKind.OFFICE, ActorKind.ORGANISATION, ActorKind.GROUP).stream()
                .filter(Shortenings::described)
                .toList();
        for (List<Actor> same : Faces.by(this::description, described).values()) {
            same.forEach(actor -> merging.join(
                    actor, same.get(0), "both are the " + same.get(0).name()));
        }
    }

    private Optional<String> description(Actor actor) {
        int at = actor.id().indexOf('@');
        String owner = actor.id().substring(at + 1);
        return Optional.of(actor.id().substring(0, at) + "@" + merging.root(owner));
    }

    private void surnames() {
        Map<String, List<Actor>> persons = Faces.by(
                actor -> Optional.of(Shortenings.surname(actor.name())),
                faces.of(ActorKind.PERSON).stream()
                        .filter(Shortenings::fullName)
                        .toList());
        for (Actor alone : faces.of(ActorKind.PERSON, ActorKind.ORGANISATION, ActorKind.GROUP)) {
            if (shortenings.surnameAlone(alone)) {
                List<Actor> bearers = persons.getOrDefault(alone.name(), List.of()).stream()
                        .filter(person -> agree(alone, person))
                        .toList();
                merging.joinOnly(alone, bearers, "nobody else here has the surname " + alone.name());
            }
        }
    }

    /** Whether no office of the one speaks against the other. */
    private boolean agree(Actor one, Actor other) {
        List<Actor> offices =
                faces.told(one).stream().filter(shortenings::single).toList();
        List<Actor> others =
                faces.told(other).stream().filter(shortenings::single).toList();
        return offices.isEmpty()
                || others.isEmpty()
                || offices.stream().anyMatch(office -> others.stream()
                        .anyMatch(held -> Shortenings.words(held).equals(Shortenings.words(office))));
    }

    /** The ministry is that of the state that has one; the trust, or the transit company, the one with the word in its name. */
    private void bodies() {
        List<Actor> all = faces.of(ActorKind.ORGANISATION);
        Map<String, List<Actor>> owned = Faces.by(
                actor -> Optional.of(actor.id().split("@", 2)[0]),
                all.stream().filter(Shortenings::described).toList());
        Map<String, List<Actor>> byWord = byWord(all);
        for (Actor body : all) {
            if (!Shortenings.described(body) && !known(body)) {
                List<Actor> fuller = shortenings.publicBody(body)
                        ? owned.getOrDefault(body.id(), List.of())
                        : byWord.getOrDefault(Shortenings.shared(body), List.of()).stream()
                                .filter(other -> shortenings.shortens(body, other))
                                .toList();
                merging.joinOnly(body, fuller, "no other " + Titles.lowerFirst(body.name()) + " is told of");
            }
        }
    }

    /** The bodies by the words of their names: an archive has too many to hold each against all. */
    private static Map<String, List<Actor>> byWord(List<Actor> bodies) {
        Map<String, List<Actor>> byWord = new HashMap<>();
        for (Actor body : bodies) {
            for (String word : Set.copyOf(Shortenings.parts(body))) {
                byWord.computeIfAbsent(word, key -> new ArrayList<>()).add(body);
            }
        }
        return byWord;
    }

    /** An office is the person whom alone the documents tell to be in it. */
    private void offices() {
        Map<String, List<Actor>> holders = new TreeMap<>();
        for (Actor person : faces.of(ActorKind.PERSON)) {
            for (Actor office : faces.told(person)) {
                holders.computeIfAbsent(merging.root(office.id()), id -> new ArrayList<>())
                        .add(person);
            }
        }
        for (Actor office : faces.of(ActorKind.OFFICE)) {
            if (shortenings.single(office)) {
                List<Actor> persons = Shortenings.described(office)
                        ? holders.getOrDefault(merging.root(office.id()), List.of())
                        : anywhere(office, holders);
                if (!persons.isEmpty() && near(office, persons)) {
                    merging.joinOnly(
                            office, persons, "nobody else is told to be the " + Titles.lowerFirst(office.name()));
                }
            }
        }
    }

    /** Whoever is in an office of these words, wherever that is. */
    private List<Actor> anywhere(Actor office, Map<String, List<Actor>> holders) {
        return holders.entrySet().stream()
                .filter(entry ->
                        entry.getKey().equals(office.id()) || entry.getKey().startsWith(office.id() + "@"))
                .flatMap(entry -> entry.getValue().stream())
                .toList();
    }

    private boolean near(Actor office, List<Actor> persons) {
        NavigableSet<LocalDate> days = faces.days(office);
        return !days.isEmpty()
                && persons.stream().anyMatch(person -> faces.told(person).stream()
                        .filter(as -> Shortenings.words(as).equals(Shortenings.words(office)))
                        .map(as -> faces.days(person, as))
                        .anyMatch(in -> !days.first().isBefore(in.first().minusYears(LEAD))
                                && !days.last().isAfter(in.last().plusYears(TERM))));
    }

    private static String slug(Actor actor) {
        return actor.id().substring(actor.id().indexOf(':') + 1);
    }

    private static boolean known(Actor actor) {
        return !actor.id().contains(":");
    }
}
