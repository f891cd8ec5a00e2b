package org.volteface.stance;

import java.util.Collection;
import org.volteface.api.stance.Attributed;
import org.volteface.api.stance.Context;

/** What the linear models look at in a statement. */
final class Observation {
    private Observation() {}

    /** The features of {@code statement} as the rules have read it. */
    static Collection<String> of(PredicateLexicon lexicon, Attributed statement, Ruling ruling, Context context) {
        Features features = new Features(ruling, statement.draft().attribution().kind());
        new RuleTraits(statement, ruling, features).add(context.text());
        ruling.clause().ifPresent(clause -> {
            WordTraits words = new WordTraits(lexicon, clause, features);
            words.add();
            ruling.side().ifPresent(words::addSide);
            clause.root().ifPresent(root -> new FormTraits(lexicon, clause, root, features).add());
        });
        return features.names();
    }
}
