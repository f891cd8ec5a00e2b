package org.volteface.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.volteface.api.extraction.Draft;
import org.volteface.api.model.Actor;
import org.volteface.api.model.ActorKind;
import org.volteface.api.model.Attribution;
import org.volteface.api.model.AttributionKind;
import org.volteface.api.model.Authority;
import org.volteface.api.model.Field;
import org.volteface.api.model.Holding;
import org.volteface.api.model.Span;
import org.volteface.api.model.StatementKind;

/** Says whose each draft of one document is, in the order of the text. Lives in one thread. */
final class HoldingAssigner {
    private static final Set<String> FIRST = Set.of("i", "we");
    private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whose");
    private static final Set<String> POINTING = Set.of("it", "they", "them", "its", "their");
    private static final Pattern OURS = Pattern.compile("(?i)\\b(?:our|we|us)\\b");
    private final Sources sources;
    private final Recognition recognition;
    private final AuthorityGraph graph;
    private final List<Draft> drafts;
    private @Nullable Entity lastSpeaker;
    private @Nullable Entity lastBound;

    HoldingAssigner(Sources sources, Recognition recognition, AuthorityGraph graph, List<Draft> drafts) {
        this.drafts = drafts;
        this.sources = sources;
        this.recognition = recognition;
        this.graph = graph;
    }

    /** The holdings of the drafts, in their order. */
    List<Holding> assign() {
        List<Holding> holdings = new ArrayList<>();
        for (Draft draft : drafts) {
            Holding holding = assign(draft);
            holdings.add(holding);
            boolean quoted = draft.attribution().kind() == AttributionKind.DIRECT && lastBound != null;
            if (draft.kind() == StatementKind.COMMITMENT && !quoted) {
                lastBound = sources.known(holding.holder().id()).orElse(lastBound);
            }
        }
        return holdings;
    }

    private Holding assign(Draft draft) {
        boolean told = draft.attribution().kind() == AttributionKind.NARRATOR
                && draft.attribution().source().isEmpty();
        return told ? deed(draft) : speech(draft);
    }

    private Holding deed(Draft draft) {
        Optional<Phrase> subject = subjectPhrase(draft).filter(phrase -> !sources.foretold(draft.passage(), phrase));
        Optional<Entity> doer =
                subject.flatMap(phrase -> principal(draft, phrase).or(() -> outsideOf(phrase, null)));
        if (doer.isEmpty() && draft.kind() == StatementKind.COMMITMENT) {
            doer = subject.flatMap(sources::owner).or(() -> Optional.ofNullable(lastBound));
        }
        return doer.map(entity ->
                        new Holding(entity.actor(), before(entity), Authority.OWN, Optional.of(entity.actor())))
                .orElseGet(() -> Holding.own(Actor.NARRATOR));
    }

    private Holding speech(Draft draft) {
        Optional<Entity> speaker = speaker(draft);
        if (speaker.isEmpty()) {
            return deed(draft);
        }
        lastSpeaker = speaker.get();
        return holding(draft, speaker.get());
    }

    private Optional<Entity> speaker(Draft draft) {
        Attribution attribution = draft.attribution();
        Optional<Entity> last = Optional.ofNullable(lastSpeaker).map(Entity::root);
        if (attribution.source().isEmpty()) {
            return attribution.kind() == AttributionKind.ANONYMOUS ? Optional.of(sources.unnamed("source")) : last;
        }
        Field field = draft.passage().field();
        Span source = cover(attribution.source());
        String words = sources.words(field, source).toLowerCase(Locale.ROOT);
        if (FIRST.contains(words)) {
            Optional<Entity> quoted = quotedBy(draft, source).or(() -> last);
            return quoted.map(
                    speaker -> words.equals("we") ? graph.voiceOf(speaker).orElse(speaker) : speaker);
        }
        if (RELATIVE.contains(words.split(" ")[0])) {
            return sources.before(field, source.start()).or(() -> last);
        }
        return Optional.of(sources.speaker(field, source));
    }

    /** Who speaks the quotation in which {@code source} says "I" or "we". */
    private Optional<Entity> quotedBy(Draft draft, Span source) {
        Field field = draft.passage().field();
        return drafts.stream()
                .filter(other -> !other.equals(draft) && other.passage().field() == field)
                .filter(other -> !other.attribution().source().isEmpty())
                .filter(other -> other.attribution().content().stream().anyMatch(span -> span.contains(source)))
                .map(other -> cover(other.attribution().source()))
                .filter(span -> !FIRST.contains(sources.words(field, span).toLowerCase(Locale.ROOT)))
                .findFirst()
                .map(span -> sources.speaker(field, span));
    }

    private static Span cover(List<Span> spans) {
        return spans.stream().reduce(Span::cover).orElseThrow();
    }

    private Optional<Phrase> subjectPhrase(Draft draft) {
        Field field = draft.passage().field();
        return draft.reading().subject().flatMap(span -> sources.phrase(field, span));
    }

    private Optional<Entity> principal(Draft draft, Phrase doer) {
        return draft.kind() == StatementKind.ACT ? sources.principal(doer) : Optional.empty();
    }

    private Optional<Entity> subject(Draft draft, Entity speaker) {
        return subjectPhrase(draft).flatMap(phrase -> principal(draft, phrase).or(() -> outsideOf(phrase, speaker)));
    }

    /** The actor of a subject, said by {@code speaker}: in its mouth "I" is itself and "we" the body it speaks for. */
    private Optional<Entity> outsideOf(Phrase phrase, @Nullable Entity speaker) {
        if (!phrase.is(Form.PRONOUN) || speaker == null) {
            return sources.entity(phrase);
        }
        return switch (phrase.words()) {
            case "i", "me", "my" -> Optional.of(speaker);
            case "we", "us", "our" -> Optional.of(graph.voiceOf(speaker).orElse(speaker));
            case "he", "she" -> person(phrase, speaker);
            default -> thing(phrase, speaker);
        };
    }

    private Optional<Entity> person(Phrase phrase, Entity speaker) {
        boolean quoted = phrase.is(Trait.QUOTED);
        Optional<Entity> nearest = recognition.pronoun(phrase, entity -> !quoted || entity != speaker.root());
        boolean same = !quoted
                && speaker.human()
                && speaker.gender().agrees(phrase.words().equals("he") ? Gender.MALE : Gender.FEMALE);
        return same ? Optional.of(speaker) : nearest;
    }

    private Optional<Entity> thing(Phrase phrase, Entity speaker) {
        boolean it = phrase.words().equals("it") || phrase.words().equals("they");
        if (it && !phrase.is(Trait.QUOTED) && !speaker.human()) {
            return Optional.of(speaker);
        }
        return recognition.entity(phrase);
    }

    private Holding holding(Draft draft, Entity speaker) {
        Optional<Entity> subject = subject(draft, speaker).filter(entity -> !pointsAway(draft, speaker, entity));
        Entity body = graph.mouthpieceOf(speaker).orElse(speaker);
        Entity voice = graph.stateOf(body).flatMap(sources::known).orElse(body);
        if (subject.isEmpty() || subject.get() == speaker.root()) {
            return delegated(subject.isEmpty() ? bound(draft, speaker, voice) : voice, speaker, subject);
        }
        Authority authority =
                speaker.kind() == ActorKind.UNNAMED ? Authority.NONE : graph.authority(speaker, subject.get());
        if (authority == Authority.NONE && draft.kind() == StatementKind.ACT && !vague(draft, subject.get())) {
            return new Holding(
                    subject.get().actor(),
                    Optional.of(speaker.actor()),
                    authority,
                    Optional.of(subject.get().actor()));
        }
        return delegated(authority == Authority.NONE ? bound(draft, speaker, voice) : subject.get(), speaker, subject);
    }

    /** Whether only some people or things without a name do it: who tells of them answers for what is told. */
    private boolean vague(Draft draft, Entity doer) {
        return doer.kind() == ActorKind.GROUP
                && doer.owner().isEmpty()
                && subjectPhrase(draft)
                        .filter(phrase -> phrase.is(Form.GROUP) && !phrase.is(Trait.DEFINITE))
                        .isPresent();
    }

    /** Whether the doer is an "it" in the mouth of who speaks for a state or town and would say "we": it points to some thing. */
    private boolean pointsAway(Draft draft, Entity speaker, Entity doer) {
        return doer.kind() == ActorKind.STATE
                && graph.authority(speaker, doer) == Authority.DELEGATED
                && subjectPhrase(draft)
                        .filter(phrase -> phrase.is(Form.PRONOUN) && phrase.is(Trait.QUOTED))
                        .filter(phrase -> POINTING.contains(phrase.words()))
                        .isPresent();
    }

    /** Who is bound by a promise or an admission: the state of a minister or ministry, and whoever the speaker means by "our word". */
    private Entity bound(Draft draft, Entity speaker, Entity voice) {
        boolean promise = draft.kind() == StatementKind.COMMITMENT;
        if (promise
                && OURS.matcher(sources.words(
                                draft.passage().field(), draft.passage().span()))
                        .find()) {
            return graph.voiceOf(speaker).orElse(voice);
        }
        return promise
                ? graph.boundBy(speaker).orElse(voice)
                : draft.kind() == StatementKind.ADMISSION
                        ? graph.answersFor(speaker).orElse(voice)
                        : voice;
    }

    private static Holding delegated(Entity holder, Entity speaker, Optional<Entity> subject) {
        boolean own = holder.root() == speaker.root();
        Authority authority = own ? Authority.OWN : Authority.DELEGATED;
        Optional<Actor> spokenBy = own ? before(holder) : Optional.of(speaker.actor());
        return new Holding(holder.actor(), spokenBy, authority, subject.map(Entity::actor));
    }

    /** The office in which others may know the one who speaks: the same person, before. */
    private static Optional<Actor> before(Entity holder) {
        return holder.formerly().map(Entity::actor);
    }
}
