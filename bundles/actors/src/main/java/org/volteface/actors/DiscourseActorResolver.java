package org.volteface.actors;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.volteface.api.actor.ActorResolver;
import org.volteface.api.actor.Join;
import org.volteface.api.actor.Knowledge;
import org.volteface.api.actor.Resolution;
import org.volteface.api.actor.Sighting;
import org.volteface.api.extraction.Draft;
import org.volteface.api.model.Holding;
import org.volteface.api.text.AnnotatedText;

/** A resolver that reads the whole document for names, offices and pronouns, and asks an authority graph who may speak for whom. */
@Component(configurationPid = "org.volteface.actors")
public final class DiscourseActorResolver implements ActorResolver {
    private final Lexicon lexicon;
    private final AuthorityGraph graph;

    /** Loads the lexicon. */
    @Activate
    public DiscourseActorResolver() {
        this.lexicon = new Lexicon();
        this.graph = new AuthorityGraph();
    }

    @Override
    public List<Holding> resolve(AnnotatedText text, List<Draft> drafts, Knowledge knowledge) {
        return resolution(text, drafts, knowledge).holdings();
    }

    @Override
    public Resolution resolution(AnnotatedText text, List<Draft> drafts, Knowledge knowledge) {
        if (drafts.isEmpty()) {
            return new Resolution(List.of(), List.of());
        }
        NameIndex index = new NameIndex(knowledge);
        Discourse discourse = new Discourse(text, new PhraseReader(lexicon, index), drafts);
        Cast cast = new Cast(index, text.document().published());
        NameResolver names = new NameResolver(discourse, cast, index, lexicon);
        Recognition recognition = new Recognition(discourse, cast, names);
        new Introductions(discourse, recognition).join();
        new Careers(discourse, recognition).learn();
        Sources sources = new Sources(discourse, recognition, cast, lexicon);
        List<Holding> holdings = new HoldingAssigner(sources, recognition, graph, drafts).assign();
        return new Resolution(holdings, new Witness(discourse, recognition, cast).sightings(holdings));
    }

    @Override
    public List<Join> join(List<Sighting> sightings) {
        return new Joiner(lexicon, sightings).join();
    }
}
