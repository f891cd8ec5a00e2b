package org.volteface.actors;

import org.volteface.api.actor.KnowledgePack;
import org.volteface.contracts.KnowledgePackContract;

class WorldKnowledgePackContractTest extends KnowledgePackContract {
    private static final KnowledgePack PACK = new WorldKnowledgePack();

    @Override
    protected KnowledgePack pack() {
        return PACK;
    }
}
