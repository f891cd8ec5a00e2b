package org.volteface.api.model;

/** The id of a statement: a hash of all that it says, where and whose it is, and not of who made the record or how sure they were. */
public final class StatementId {
    private StatementId() {}

    /** The id of a statement with these parts. */
    public static String of(Passage passage, Holding holding, Claim claim, Timing timing) {
        return Fingerprint.of(
                passage.documentId(),
                passage.field().name(),
                passage.span().toString(),
                of(holding),
                of(claim),
                timing.said().toString(),
                timing.about().toString(),
                timing.deadline().toString());
    }

    private static String of(Holding holding) {
        return Fingerprint.of(
                holding.holder().id(),
                holding.speaker().id(),
                holding.authority().name(),
                holding.subject().map(subject -> subject.id()).toString());
    }

    private static String of(Claim claim) {
        Proposition proposition = claim.proposition();
        return Fingerprint.of(
                claim.kind().name(),
                proposition.topic(),
                proposition.terms().toString(),
                proposition.direction().name(),
                proposition.scope().facets().toString(),
                String.valueOf(proposition.scope().universal()),
                proposition.counterpart().toString(),
                claim.stance().label().name(),
                claim.stance().modality().name(),
                claim.stance().condition().toString(),
                claim.event().toString(),
                claim.marks().toString());
    }
}
