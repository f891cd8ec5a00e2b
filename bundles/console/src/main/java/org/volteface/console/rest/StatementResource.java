package org.volteface.console.rest;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.volteface.api.model.Actor;
import org.volteface.api.model.Edtf;
import org.volteface.api.model.Statement;

/**
 * A statement.
 *
 * @param id its id
 * @param kind what it does
 * @param text its words
 * @param holder who is bound by it
 * @param spokenBy who says it for the holder; left out where the holder does
 * @param proposition what it is about
 * @param stance the side it takes, and how firmly
 * @param said when it was said (EDTF)
 * @param about when happened what it recalls (EDTF); left out where it recalls nothing
 * @param deadline the day by which a promise is to be kept; left out where none is told
 * @param passage where it stands
 * @param madeBy the analysers that made the record
 */
record StatementResource(
        String id,
        String kind,
        String text,
        ActorReference holder,
        @Nullable ActorReference spokenBy,
        PropositionReference proposition,
        Side stance,
        String said,
        @Nullable String about,
        @Nullable String deadline,
        Place passage,
        List<String> madeBy) {

    /**
     * The side that a statement takes.
     *
     * @param label favor, against or none
     * @param modality how firmly
     * @param condition on which condition, in its words; left out where there is none
     * @param confidence how sure the classifier is, from 0 to 1
     */
    record Side(String label, String modality, @Nullable String condition, double confidence) {}

    /**
     * Where a statement stands.
     *
     * @param document the id of the document
     * @param field title or text
     * @param start its first UTF-16 unit in the field
     * @param end the unit after its last
     */
    record Place(String document, String field, int start, int end) {}

    static StatementResource of(Statement statement) {
        return new StatementResource(
                statement.id(),
                Names.of(statement.kind()),
                statement.wording().text(),
                ActorReference.of(statement.holder()),
                statement.holding().spokenBy().map(StatementResource::actor).orElse(null),
                PropositionReference.of(statement.claim().proposition()),
                side(statement),
                statement.timing().said().text(),
                statement.timing().about().map(Edtf::text).orElse(null),
                statement.timing().deadline().map(Object::toString).orElse(null),
                place(statement),
                statement.madeBy());
    }

    private static ActorReference actor(Actor actor) {
        return ActorReference.of(actor);
    }

    private static Side side(Statement statement) {
        var stance = statement.claim().stance();
        return new Side(
                Names.of(stance.label()),
                Names.of(stance.modality()),
                stance.condition().orElse(null),
                stance.confidence());
    }

    private static Place place(Statement statement) {
        var passage = statement.passage();
        return new Place(
                passage.documentId(),
                Names.of(passage.field()),
                passage.span().start(),
                passage.span().end());
    }
}
