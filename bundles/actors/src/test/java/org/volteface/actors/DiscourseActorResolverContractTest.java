package org.volteface.actors;

import java.util.List;
import org.volteface.api.actor.ActorResolver;
import org.volteface.api.actor.Knowledge;
import org.volteface.contracts.ActorResolverContract;

class DiscourseActorResolverContractTest extends ActorResolverContract {
    private static final ActorResolver RESOLVER = new DiscourseActorResolver();
    private static final Knowledge KNOWLEDGE = new Knowledge(List.of(new WorldKnowledgePack()));

    @Override
    protected ActorResolver resolver() {
        return RESOLVER;
    }

    @Override
    protected Knowledge knowledge() {
        return KNOWLEDGE;
    }
}
