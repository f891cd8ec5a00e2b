package org.volteface.core;

import java.util.List;
import java.util.Optional;
import org.volteface.api.actor.ActorResolver;
import org.volteface.api.actor.Join;
import org.volteface.api.actor.Knowledge;
import org.volteface.api.actor.Resolution;
import org.volteface.api.actor.Sighting;
import org.volteface.api.extraction.Draft;
import org.volteface.api.model.Actor;
import org.volteface.api.model.ActorKind;
import org.volteface.api.model.Holding;
import org.volteface.api.text.AnnotatedText;

/** A resolver to which the mayor has another name in every other month, and is one as soon as both names are known. */
final class TwoNames implements ActorResolver {
    static final Actor NAMED = new Actor("person:ada-venn", "Ada Venn", ActorKind.PERSON);

    @Override
    public List<Holding> resolve(AnnotatedText text, List<Draft> drafts, Knowledge knowledge) {
        return drafts.stream().map(draft -> Holding.own(holder(text))).toList();
    }

    @Override
    public Resolution resolution(AnnotatedText text, List<Draft> drafts, Knowledge knowledge) {
        Sighting sighting =
                new Sighting(holder(text), Optional.empty(), text.document().published());
        return new Resolution(resolve(text, drafts, knowledge), List.of(sighting));
    }

    @Override
    public List<Join> join(List<Sighting> sightings) {
        List<Actor> actors = sightings.stream().map(Sighting::actor).distinct().toList();
        return actors.size() < 2 ? List.of() : List.of(new Join(NAMED, PlainAnalysers.MAYOR, "there is one mayor"));
    }

    private static Actor holder(AnnotatedText text) {
        return text.document().published().getMonthValue() % 2 == 0 ? NAMED : PlainAnalysers.MAYOR;
    }
}
