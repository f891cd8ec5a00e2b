package org.volteface.actors;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.volteface.api.model.ActorKind;
import org.volteface.api.model.Field;
import org.volteface.api.model.Passage;
import org.volteface.api.model.Span;
import org.volteface.api.text.AnnotatedText;

/** Finds the phrase that a span of the text is about, and its actor. */
final class Sources {
    private static final Pattern UNNAMED = Pattern.compile(
            "(?i).*(?:\\bfamiliar with|briefed on|with knowledge of|close to the|not to be (?:named|identified)|anonymity|"
                    + "declined to be (?:named|identified)|asked not to be|did not want to be (?:named|identified)|unnamed|anonymous).*|"
                    + "(?i)(?:the |some |several |two |three |other |a |one )?(?:\\p{L}+ )?(?:sources?|insiders?)(?: in .*| at .*| within .*)?");
    private static final Pattern SECOND_HALF = Pattern.compile("and \\p{Lu}\\p{L}+ \\p{Ll}.*");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Set<String> PRONOUNS = Set.of(
            "i", "we", "you", "he", "she", "it", "they", "who", "which", "that", "this", "these", "those", "one",
            "both", "his", "her", "its", "their", "our", "my", "me", "us", "him", "them", "what");
    private static final Pattern ARTICLE = Pattern.compile(
            "(?i)^(?:(?:the|a|an|one|two|three|four|five|some|several|another|other|unnamed|anonymous)\\s+)+");
    private static final Pattern MODAL = Pattern.compile("\\b(?:will|would|may|might|must|can|could|shall)\\b");
    private static final Pattern REST = Pattern.compile("(?:,| who | which | that | - | – ).*", Pattern.DOTALL);
    private static final int LONGEST = 8;

    private final Discourse discourse;
    private final Recognition recognition;
    private final Cast cast;
    private final Lexicon lexicon;
    private final Map<String, Optional<Phrase>> owners = new HashMap<>();

    Sources(Discourse discourse, Recognition recognition, Cast cast, Lexicon lexicon) {
        this.discourse = discourse;
        this.recognition = recognition;
        this.cast = cast;
        this.lexicon = lexicon;
    }

    /** The phrase that {@code span} is about: the widest one in it that owns no other. */
    Optional<Phrase> phrase(Field field, Span span) {
        AnnotatedText text = discourse.text();
        return discourse
                .index()
                .around(field, span)
                .filter(phrase -> phrase.place().span().overlaps(span) && !phrase.is(Trait.OWNER))
                .filter(phrase ->
                        text.sentences().get(phrase.place().sentence()).span().overlaps(span))
                .max(Comparator.comparingInt(phrase -> fit(phrase, span)));
    }

    private static int fit(Phrase phrase, Span span) {
        Span own = phrase.place().span();
        int shared = Math.min(own.end(), span.end()) - Math.max(own.start(), span.start());
        int start = own.start() <= span.start() ? 40 : 0;
        return 2 * shared - own.length() + start - (phrase.is(Form.THING) ? 1 : 0);
    }

    /** The text's own words in {@code span}. */
    String words(Field field, Span span) {
        return discourse.text().text(field, span).strip();
    }

    /** Whether the narrator foretells what some people will or may do: bakers will pay more, a judge may settle it. */
    boolean foretold(Passage passage, Phrase subject) {
        boolean some = subject.is(Form.GROUP) && !subject.is(Trait.DEFINITE) || subject.is(Trait.INDEFINITE);
        return some && MODAL.matcher(words(passage.field(), passage.span())).find();
    }

    /** The actor that a knowledge pack or the document knows under {@code id}. */
    Optional<Entity> known(String id) {
        return cast.known(id);
    }

    /** Who is named by the span of a source: somebody, even where no phrase tells who. */
    Entity speaker(Field field, Span span) {
        String words = words(field, span);
        if (UNNAMED.matcher(words).matches()) {
            return unnamed(bare(words));
        }
        return phrase(field, span)
                .filter(phrase -> !halfOfPair(phrase, span, field))
                .flatMap(phrase -> client(phrase).or(() -> entity(phrase)))
                .or(() -> names(field, span))
                .orElseGet(() -> other(bare(words)));
    }

    /** Whether {@code phrase} is but the first of two adjectives: the northern and southern ports. */
    private boolean halfOfPair(Phrase phrase, Span source, Field field) {
        String rest = words(field, new Span(Math.min(phrase.place().span().end(), source.end()), source.end()));
        boolean people = phrase.is(Form.NAME) && recognition.people(phrase.words());
        return people && SECOND_HALF.matcher(rest).matches();
    }

    /** Somebody whom the text leaves unnamed, told by {@code words}. */
    Entity unnamed(String words) {
        return cast.of(Names.named("Unnamed " + Titles.lowerFirst(words), ActorKind.UNNAMED));
    }

    /** The first actor under a name within the span, where its main phrase is no actor. */
    private Optional<Entity> names(Field field, Span span) {
        return discourse
                .index()
                .around(field, span)
                .filter(phrase -> phrase.is(Form.NAME)
                        && !phrase.is(Trait.OWNER)
                        && span.contains(phrase.place().span()))
                .filter(phrase -> !discourse.apposed(phrase).isEmpty())
                .findFirst()
                .flatMap(this::entity);
    }

    /** Whom a relative pronoun that begins at {@code at} goes with: the phrase that ends before it. */
    Optional<Entity> before(Field field, int at) {
        AnnotatedText text = discourse.text();
        return discourse
                .index()
                .around(field, new Span(at, at))
                .filter(phrase ->
                        text.sentences().get(phrase.place().sentence()).span().contains(at))
                .filter(phrase -> phrase.place().span().end() <= at && !phrase.is(Trait.OWNER))
                .max(Comparator.comparingInt(
                                (Phrase phrase) -> phrase.place().span().end())
                        .thenComparingInt(phrase -> phrase.place().span().length()))
                .map(phrase -> entity(phrase).orElseGet(() -> other(whole(field, phrase))));
    }

    /** The actor of {@code phrase}: for a letter or statement, whose it is. */
    Optional<Entity> entity(Phrase phrase) {
        if (!phrase.is(Form.THING)) {
            return recognition.entity(phrase);
        }
        String head = head(phrase);
        if (!lexicon.is("record", head)) {
            return Optional.empty();
        }
        return phrase.owner()
                .flatMap(recognition::entity)
                .or(() -> owners.computeIfAbsent(head, this::told).flatMap(recognition::entity))
                .or(() -> author(phrase, head));
    }

    /** Whose the first thing of that name is. */
    private Optional<Phrase> told(String head) {
        return discourse.phrases().stream()
                .filter(other -> other.is(Form.THING) && head(other).equals(head))
                .flatMap(other -> other.owner().stream())
                .findFirst();
    }

    /** Who has written what no words say whose it is: whoever is told of, but a study that nobody is named for is its own. */
    private Optional<Entity> author(Phrase phrase, String head) {
        return lexicon.is("finding", head) && !phrase.is(Trait.DEFINITE)
                ? Optional.of(cast.of(Names.named(Titles.sentenceCase(phrase.words()), ActorKind.GROUP)))
                : recognition.focus().antecedent(phrase, entity -> entity.human() || entity.collective());
    }

    /** On whose behalf {@code phrase} does what it does: a council's contractors do it for the council. */
    Optional<Entity> principal(Phrase phrase) {
        boolean hand = !phrase.is(Form.NAME) && lexicon.is("hand", head(phrase));
        return hand ? owner(phrase).filter(entity -> entity.human() || entity.collective()) : Optional.empty();
    }

    /** Whose case a lawyer argues, where the text says whose that is. */
    private Optional<Entity> client(Phrase phrase) {
        boolean counsel = !phrase.is(Form.NAME) && lexicon.is("counsel", head(phrase));
        return counsel && discourse.apposed(phrase).isEmpty()
                ? owner(phrase).filter(entity -> entity.human() || entity.kind() == ActorKind.ORGANISATION)
                : Optional.empty();
    }

    /** Whose the thing of {@code phrase} is, where that is said: Norland in "Norland's pledge". */
    Optional<Entity> owner(Phrase phrase) {
        return phrase.owner().flatMap(recognition::entity);
    }

    private String whole(Field field, Phrase phrase) {
        String words = words(field, phrase.place().span());
        String bare = bare(words);
        return bare.startsWith("of ") ? words : bare;
    }

    private static String head(Phrase phrase) {
        return phrase.words().substring(phrase.words().lastIndexOf(' ') + 1);
    }

    private Entity other(String words) {
        List<String> few = List.of(SPACES.split(words));
        String name = String.join(" ", few.subList(0, Math.min(LONGEST, few.size())));
        boolean named = name.isBlank() || PRONOUNS.contains(name.toLowerCase(Locale.ROOT));
        return named
                ? cast.of(org.volteface.api.model.Actor.NARRATOR)
                : cast.of(Names.named(Titles.sentenceCase(name), ActorKind.GROUP));
    }

    private static String bare(String words) {
        String start = ARTICLE.matcher(words).replaceFirst("");
        return REST.matcher(start).replaceFirst("").strip();
    }
}
