package org.volteface.contradiction;

import java.util.Set;

/**
 * What somebody is to somebody.
 *
 * @param relation the relation
 * @param bearer the stems of the name of who stands in it
 * @param other the stems of the name of whom he stands in it to
 */
record Tie(Relation relation, Set<String> bearer, Set<String> other) {
    /**
     * A kind of relation.
     *
     * @param family those of one family that exclude each other between two parties
     * @param name what tells it from others of its family
     * @param side which end of it the word names, 0 where both ends are alike
     */
    record Relation(String family, String name, int side) {}

    /** Copies the names. */
    Tie {
        bearer = Set.copyOf(bearer);
        other = Set.copyOf(other);
    }

    /** Whether both cannot hold: the same two are something else to each other, or the other way round. */
    boolean excludes(Tie tie) {
        if (!relation.family().equals(tie.relation.family())) {
            return false;
        }
        boolean straight = alike(bearer, tie.bearer) && alike(other, tie.other);
        boolean turned = alike(bearer, tie.other) && alike(other, tie.bearer);
        if (!straight && !turned) {
            return false;
        }
        if (!relation.name().equals(tie.relation.name())) {
            return true;
        }
        return relation.side() != 0 && straight != turned && straight != (relation.side() == tie.relation.side());
    }

    /** A name and a shorter form of it. */
    private static boolean alike(Set<String> one, Set<String> other) {
        return one.containsAll(other) || other.containsAll(one);
    }
}
