package org.volteface.system.guests.moody;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.volteface.api.actor.ActorResolver;
import org.volteface.api.actor.Knowledge;
import org.volteface.api.extraction.Draft;
import org.volteface.api.model.Actor;
import org.volteface.api.model.ActorKind;
import org.volteface.api.model.Holding;
import org.volteface.api.text.AnnotatedText;

/** A resolver that works until a title puts it in a mood; its nonsense is a holder too few. */
@Component
public final class MoodyActorResolver implements ActorResolver {
    private static final Holding BOARD =
            Holding.own(new Actor("harbour-board", "Harbour board", ActorKind.ORGANISATION));

    @Override
    public List<Holding> resolve(AnnotatedText text, List<Draft> drafts, Knowledge knowledge) {
        return Mood.of("actors", text.document().title())
                .answer(() -> drafts.stream().map(draft -> BOARD).toList(), List::of);
    }
}
