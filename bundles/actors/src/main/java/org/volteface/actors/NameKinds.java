package org.volteface.actors;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.volteface.api.model.ActorKind;
import org.volteface.api.text.PartOfSpeech;

/** Tells of a name that no knowledge pack has whether a person, a state or a body bears it, by its form and its use. */
final class NameKinds {
    private static final Pattern HEAD_END = Pattern.compile(" (?:of|for) ");
    private static final Pattern DOUBLE = Pattern.compile("\\p{Lu}\\p{L}+-\\p{Lu}\\p{L}+");
    private static final Pattern FULL =
            Pattern.compile("\\p{Lu}[\\p{L}'’.-]+ (?:(?:van|von|de|al|bin|\\p{Lu}\\.?) )*\\p{Lu}[\\p{L}'’-]+");
    private static final Pattern COUNTRY = Pattern.compile("\\p{Lu}\\p{L}+(?:ia|land|stan|mark|nia|istan)");
    private static final Pattern PARTING = Pattern.compile("[ -]");

    private final Discourse discourse;
    private final Lexicon lexicon;
    private final Map<String, ActorKind> kinds = new HashMap<>();

    NameKinds(Discourse discourse, Lexicon lexicon) {
        this.discourse = discourse;
        this.lexicon = lexicon;
    }

    /** The kind of whoever bears {@code name}. */
    ActorKind kind(String name) {
        ActorKind known = kinds.get(name);
        if (known == null) {
            known = byForm(name).orElseGet(() -> byUse(name));
            kinds.put(name, known);
        }
        return known;
    }

    private Optional<ActorKind> byForm(String name) {
        String[] parts = PARTING.split(name);
        if (parts.length == 0) {
            return Optional.empty();
        }
        String last = parts[parts.length - 1];
        if (lexicon.is("institution", name)) {
            return Optional.of(ActorKind.ORGANISATION);
        }
        boolean company = lexicon.is("company", last) || lexicon.is("trade", last);
        boolean body = lexicon.sort(last.toLowerCase(java.util.Locale.ROOT)).isPresent();
        if (parts.length > 1 && (company || body) || lexicon.is("company", last)) {
            return Optional.of(ActorKind.ORGANISATION);
        }
        if (parts.length > 1 && lexicon.is("lead", parts[0])) {
            return Optional.of(ActorKind.ORGANISATION);
        }
        boolean given = lexicon.is("male", parts[0]) || lexicon.is("female", parts[0]);
        return given && parts.length > 1 ? Optional.of(ActorKind.PERSON) : Optional.empty();
    }

    /** The noun that a name of several words is headed by, in lower case: League in League of Coopers. */
    static String head(String name) {
        String first = HEAD_END.split(name, 2)[0];
        return first.substring(first.lastIndexOf(' ') + 1).toLowerCase(java.util.Locale.ROOT);
    }

    private ActorKind byUse(String name) {
        int person = DOUBLE.matcher(name).matches() ? 1 : 0;
        int state = COUNTRY.matcher(name).matches() ? 2 : 0;
        int body = 0;
        for (Phrase phrase : discourse.named(name)) {
            person += person(phrase);
            state += state(phrase);
            body += body(phrase);
        }
        if (person > 0 && person >= state && person >= body) {
            return ActorKind.PERSON;
        }
        if (state > 0 && state >= body) {
            return ActorKind.STATE;
        }
        boolean fullName = FULL.matcher(name).matches();
        return body == 0 && fullName ? ActorKind.PERSON : ActorKind.ORGANISATION;
    }

    private int person(Phrase phrase) {
        Words words = discourse.words(phrase);
        int score = words.lower(phrase.place().to()).equals("who")
                        || words.lower(phrase.place().to() + 1).equals("who")
                ? 2
                : 0;
        score += lexicon.is("honorific", words.form(phrase.place().from() - 1)) ? 4 : 0;
        for (Phrase other : discourse.apposed(phrase)) {
            score += other.is(Form.OFFICE) ? 4 : 0;
        }
        return score;
    }

    private int state(Phrase phrase) {
        int score = 0;
        for (Phrase owned : discourse.owned(phrase)) {
            boolean government = owned.noun().sort().filter(NameKinds::stately).isPresent();
            boolean office = owned.noun().standing().filter(NameKinds::stately).isPresent();
            score += government || office ? 3 : 0;
        }
        return score;
    }

    private static boolean stately(Sort sort) {
        return sort == Sort.GOVERNMENT || sort == Sort.MINISTRY || sort == Sort.PARLIAMENT || sort == Sort.COURT;
    }

    private static boolean stately(Standing standing) {
        return standing == Standing.HEAD
                || standing == Standing.MINISTER
                || standing == Standing.ENVOY
                || standing == Standing.LOCAL;
    }

    private int body(Phrase phrase) {
        Words words = discourse.words(phrase);
        int score = words.lower(phrase.place().from() - 1).equals("the") ? 2 : 0;
        List<Phrase> others = discourse.apposed(phrase);
        for (Phrase other : others) {
            score += other.noun().sort().isPresent() ? 4 : 0;
        }
        for (Phrase owned : discourse.owned(phrase)) {
            score += owned.noun().standing().filter(Standing.CHIEF::equals).isPresent() ? 3 : 0;
            score += owned.noun().sort().filter(sort -> !stately(sort)).isPresent() ? 1 : 0;
        }
        return score + (ownsByIts(words, phrase) ? 1 : 0);
    }

    private static boolean ownsByIts(Words words, Phrase phrase) {
        boolean its = false;
        for (int i = phrase.place().to(); i < words.size(); i++) {
            its |= words.is(i, PartOfSpeech.PRON)
                    && (words.lower(i).equals("its") || words.lower(i).equals("it"));
        }
        return its && phrase.is(Trait.SUBJECT);
    }
}
