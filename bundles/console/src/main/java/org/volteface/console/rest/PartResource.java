package org.volteface.console.rest;

import java.util.List;
import org.volteface.console.proposition.Reach;

/**
 * How far some statements on a proposition reach.
 *
 * @param name the part in words; empty for the whole, or where no limit is said
 * @param whole whether it is the whole: who favours a part favours some of the whole, who opposes the whole opposes each part
 * @param proposition the proposition in that reach, as the latest of them has it
 * @param statements the ids of the statements that reach so far, of each of the first 60 actors the latest 40
 */
record PartResource(String name, boolean whole, PropositionReference proposition, List<String> statements) {
    static PartResource of(Reach reach) {
        return new PartResource(
                reach.words(),
                reach.whole(),
                PropositionReference.of(reach.example().statement().claim().proposition()),
                reach.passages().stream()
                        .map(passage -> passage.statement().id())
                        .toList());
    }
}
