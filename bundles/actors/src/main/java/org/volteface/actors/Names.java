package org.volteface.actors;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.volteface.api.model.Actor;
import org.volteface.api.model.ActorKind;

/** The ids and names that actors get, the same in every document. */
final class Names {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern EDGES = Pattern.compile("^-+|-+$");
    private static final Pattern ARTICLE = Pattern.compile(
            "United .*|Netherlands|Philippines|Bahamas|Gambia|Maldives|.* Republic|.* Islands|.* Emirates|.* of .*");
    private static final Set<String> NO_ARTICLE =
            Set.of("NATO", "OPEC", "UNESCO", "UNICEF", "ASEAN", "Hamas", "Hezbollah");

    private Names() {}

    /** A person, state or body under a name of its own. */
    static Actor named(String name, ActorKind kind) {
        String prefix =
                switch (kind) {
                    case PERSON -> "person:";
                    case STATE -> "state:";
                    case OFFICE -> "office:";
                    case GROUP -> "group:";
                    case UNNAMED -> "unnamed:";
                    default -> "org:";
                };
        return new Actor(prefix + slug(name), name, kind);
    }

    /** An office, body or group that is told by what it is and to whom it belongs. */
    static Actor described(String words, ActorKind kind, Optional<Entity> owner) {
        Actor plain = named(Titles.sentenceCase(words), kind);
        if (owner.isEmpty()) {
            return plain;
        }
        Entity whose = owner.get();
        if (kind == ActorKind.ORGANISATION && whose.kind() == ActorKind.GROUP) {
            String genitive = whose.actor().name().endsWith("s") ? "' " : "'s ";
            return new Actor(plain.id() + "@" + whose.id(), whose.actor().name() + genitive + words, kind);
        }
        return new Actor(plain.id() + "@" + whose.id(), plain.name() + " of " + withArticle(whose.actor()), kind);
    }

    /** A group that is told by what it is alone, where the document's own state tells it from others. */
    static Actor at(String words, ActorKind kind, Entity home) {
        Actor plain = named(Titles.sentenceCase(words), kind);
        return new Actor(plain.id() + "@" + home.id(), plain.name(), kind);
    }

    private static String withArticle(Actor actor) {
        String name = actor.name();
        return switch (actor.kind()) {
            case STATE -> ARTICLE.matcher(name).matches() && !name.startsWith("the ") ? "the " + name : name;
            case ORGANISATION ->
                actor.id().contains("@") || actor.id().startsWith("Q") && !NO_ARTICLE.contains(name)
                        ? "the " + Titles.lowerFirst(name)
                        : name;
            case OFFICE, GROUP -> "the " + Titles.lowerFirst(name);
            default -> name;
        };
    }

    /** The letters and digits of {@code name} in lower case, without accents, parted by hyphens. */
    static String slug(String name) {
        String plain =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        String joined =
                OTHER.matcher(plain.toLowerCase(Locale.ROOT).replace("'", "")).replaceAll("-");
        String slug = EDGES.matcher(joined).replaceAll("");
        return slug.isEmpty() ? "unknown" : slug;
    }
}
