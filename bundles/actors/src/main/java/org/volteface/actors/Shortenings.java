package org.volteface.actors;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.volteface.api.model.Actor;
import org.volteface.api.model.ActorKind;

/** Tells what a short name, office or description of one document may be short for in another. */
final class Shortenings {
    private static final Set<Sort> PUBLIC = Set.of(Sort.MINISTRY, Sort.PARLIAMENT, Sort.COURT, Sort.AGENCY);
    private static final Set<Sort> FOUNDED = Set.of(Sort.COMPANY, Sort.BODY, Sort.UNION, Sort.PARTY, Sort.MEDIA);
    private static final Set<Standing> SINGLE = Set.of(Standing.HEAD, Standing.MINISTER, Standing.LOCAL);
    /** Many may be that in one body; one with a portfolio, a parks director, is alone in it. */
    private static final Set<String> SEVERAL =
            Set.of("director", "manager", "officer", "executive", "head", "leader", "founder", "owner", "secretary");

    private static final Set<String> NO_PORTFOLIO =
            Set.of("managing", "executive", "deputy", "vice", "assistant", "regional", "senior", "board");

    private final Lexicon lexicon;

    Shortenings(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Whether {@code actor} is told by what it is and to whom it belongs. */
    static boolean described(Actor actor) {
        return actor.id().indexOf('@') >= 0;
    }

    /** The words of an office, whosever it is. */
    static String words(Actor office) {
        String id = office.id();
        int at = id.indexOf('@');
        return id.substring(id.indexOf(':') + 1, at < 0 ? id.length() : at);
    }

    /** The last word of a name, with the small words that belong to it: van Dijk. */
    static String surname(String name) {
        int start = name.lastIndexOf(' ') + 1;
        while (start > 1) {
            int before = name.lastIndexOf(' ', start - 2) + 1;
            if (!Character.isLowerCase(name.charAt(before))) {
                break;
            }
            start = before;
        }
        return name.substring(start);
    }

    /** Whether it is a person told by more than a surname. */
    static boolean fullName(Actor actor) {
        return actor.kind() == ActorKind.PERSON && !surname(actor.name()).equals(actor.name());
    }

    /** Whether a name can be a surname without more. */
    boolean surnameAlone(Actor actor) {
        String name = actor.name();
        String word = name.toLowerCase(Locale.ROOT);
        return !described(actor)
                && actor.id().contains(":")
                && surname(name).equals(name)
                && lexicon.title(word).isEmpty()
                && lexicon.title(word + ".").isEmpty()
                && lexicon.sort(word).isEmpty();
    }

    /** Whether the last word of {@code name} is that of a company or another body. */
    boolean body(String name) {
        String last = name.substring(name.lastIndexOf(' ') + 1);
        return lexicon.is("company", last)
                || lexicon.is("trade", last)
                || sort(last).isPresent();
    }

    /** Whether it is a body of a state or town, told without whose it is: the finance ministry. */
    boolean publicBody(Actor body) {
        String name = body.name();
        return written(name)
                && sort(NameKinds.head(name)).filter(PUBLIC::contains).isPresent();
    }

    /** Whether {@code other} is a body under a name that {@code body} is short for. */
    boolean shortens(Actor body, Actor other) {
        if (described(other) || other.id().equals(body.id()) || !other.id().contains(":")) {
            return false;
        }
        return written(body.name()) ? tells(body.name(), other.name()) : begins(body.name(), other.name());
    }

    /** The word that a name has which {@code body}'s name is short for. */
    static String shared(Actor body) {
        List<String> parts = parts(body);
        return parts.get(written(body.name()) ? parts.size() - 2 : 0);
    }

    /** The words of an actor's name in lower case. */
    static List<String> parts(Actor actor) {
        return List.of(actor.name().toLowerCase(Locale.ROOT).split(" "));
    }

    /** Whether a name of several words is one of common words: Transit company. */
    private static boolean written(String name) {
        int last = name.lastIndexOf(' ') + 1;
        return last > 0 && Character.isLowerCase(name.charAt(last));
    }

    /** Whether {@code longer} says no more than {@code name} but what sort of body it is: Orrin, Orrin Motors Group. */
    private boolean begins(String name, String longer) {
        if (!longer.startsWith(name + " ")) {
            return false;
        }
        boolean alone = name.indexOf(' ') < 0;
        for (String word : longer.substring(name.length() + 1).split(" ")) {
            boolean company = lexicon.is("company", word) || lexicon.is("trade", word);
            if (!company && (alone || sort(word).isEmpty())) {
                return false;
            }
        }
        return true;
    }

    /** Whether a description has the word that tells in the name of {@code name}: the transit company, Torv Transit. */
    private boolean tells(String description, String name) {
        String head = NameKinds.head(description);
        if (sort(head).filter(FOUNDED::contains).isEmpty() || !name.contains(" ") || written(name)) {
            return false;
        }
        String[] words = description.toLowerCase(Locale.ROOT).split(" ");
        String before = words[words.length - 2];
        return List.of(name.toLowerCase(Locale.ROOT).split(" ")).indexOf(before) > 0;
    }

    /** Whether one person at a time is in the office, as far as its words tell. */
    boolean single(Actor office) {
        if (office.kind() != ActorKind.OFFICE) {
            return false;
        }
        List<String> words = List.of(words(office).split("-"));
        String last = words.get(words.size() - 1);
        if (words.contains("former") || words.contains("deputy")) {
            return false;
        }
        boolean portfolio = words.size() > 1 && !NO_PORTFOLIO.contains(words.get(0));
        Standing standing = standing(words).orElse(Standing.PERSON);
        if (standing == Standing.CHIEF) {
            return portfolio || described(office) && !SEVERAL.contains(last);
        }
        return SINGLE.contains(standing) && (!last.equals("minister") || portfolio);
    }

    private Optional<Standing> standing(List<String> words) {
        for (int from = 0; from < words.size(); from++) {
            Optional<Lexicon.Title> title = lexicon.title(String.join(" ", words.subList(from, words.size())));
            if (title.isPresent()) {
                return title.map(Lexicon.Title::standing);
            }
        }
        return Optional.empty();
    }

    private Optional<Sort> sort(String word) {
        return lexicon.sort(word.toLowerCase(Locale.ROOT));
    }
}
