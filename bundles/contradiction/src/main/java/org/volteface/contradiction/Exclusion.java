package org.volteface.contradiction;

import java.util.List;

/** The clash of what the same two are to each other: who owns somebody is not owned by him. */
final class Exclusion implements Clash {
    private final TieReader reader = new TieReader();

    @Override
    public boolean between(Lemmas asked, Lemmas known) {
        List<Tie> told = reader.in(known);
        List<Tie> claimed = reader.in(asked);
        return claimed.stream()
                .anyMatch(tie ->
                        told.stream().anyMatch(tie::excludes) && told.stream().noneMatch(other -> other.equals(tie)));
    }
}
