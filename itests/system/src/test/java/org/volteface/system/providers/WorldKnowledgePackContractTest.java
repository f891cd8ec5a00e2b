package org.volteface.system.providers;

import org.volteface.actors.WorldKnowledgePack;
import org.volteface.api.actor.KnowledgePack;
import org.volteface.contracts.KnowledgePackContract;

class WorldKnowledgePackContractTest extends KnowledgePackContract {
    private static final KnowledgePack PACK = new WorldKnowledgePack();

    @Override
    protected KnowledgePack pack() {
        return PACK;
    }
}
