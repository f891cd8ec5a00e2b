package org.example.template;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;
import org.volteface.api.actor.ActorResolver;
import org.volteface.api.actor.Knowledge;
import org.volteface.api.actor.KnownActor;
import org.volteface.api.extraction.Draft;
import org.volteface.api.model.Actor;
import org.volteface.api.model.ActorKind;
import org.volteface.api.model.Authority;
import org.volteface.api.model.Holding;
import org.volteface.api.model.Span;
import org.volteface.api.text.AnnotatedText;

/** A resolver that goes by the words that name the speaker: those of an actor that a knowledge pack knows, else as they stand. */
@Component(configurationPid = "org.example.template.actors")
@Designate(ocd = TemplateActorResolver.Config.class)
public final class TemplateActorResolver implements ActorResolver {
    /** What an admin can set. */
    @ObjectClassDefinition(name = "template", description = "Actors by the words that name them")
    public @interface Config {
        /** Whether only known actors are named. */
        @AttributeDefinition(description = "Whether to name only actors that a knowledge pack knows")
        boolean known() default false;
    }

    /** These stand for somebody whom other words name, which is more than this resolver reads. */
    private static final Set<String> PRONOUNS = Set.of(
            "i", "we", "you", "he", "she", "it", "they", "me", "us", "him", "her", "them", "who", "this", "that",
            "these", "those", "his", "its", "their", "our", "my");

    private static final int LONGEST_NAME = 60;

    private final boolean knownOnly;

    /** Takes its settings. A component is made anew when they change, so that its fields can be final. */
    @Activate
    public TemplateActorResolver(Config config) {
        knownOnly = config.known();
    }

    @Override
    public List<Holding> resolve(AnnotatedText text, List<Draft> drafts, Knowledge knowledge) {
        return drafts.stream().map(draft -> holding(text, draft, knowledge)).toList();
    }

    /** The narrator holds what nobody can be named for, without authority over anybody. */
    private Holding holding(AnnotatedText text, Draft draft, Knowledge knowledge) {
        Actor holder = draft.attribution().source().stream()
                .findFirst()
                .flatMap(source -> actor(name(text, draft, source), knowledge))
                .orElse(Actor.NARRATOR);
        Authority authority = holder.equals(Actor.NARRATOR) ? Authority.NONE : Authority.OWN;
        return new Holding(holder, Optional.empty(), authority, Optional.empty());
    }

    private static String name(AnnotatedText text, Draft draft, Span source) {
        return text.text(draft.passage().field(), source).strip().replaceFirst("(?i)^(the|an?)\\s+", "");
    }

    private Optional<Actor> actor(String name, Knowledge knowledge) {
        List<KnownActor> known = knowledge.named(name);
        if (known.size() == 1) {
            return Optional.of(known.get(0).actor());
        }
        boolean nameless = name.isBlank()
                || name.length() > LONGEST_NAME
                || PRONOUNS.contains(name.toLowerCase(Locale.ROOT))
                || name.chars().noneMatch(Character::isLetter);
        if (nameless || knownOnly || known.size() > 1) {
            return Optional.empty();
        }
        // The id has to be the same in every document, and one id has one name.
        String id = name.replaceAll("\\s+", "-");
        return Optional.of(new Actor(id, name.replaceAll("\\s+", " "), ActorKind.UNNAMED));
    }
}
