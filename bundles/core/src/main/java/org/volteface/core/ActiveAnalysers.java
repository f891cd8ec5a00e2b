package org.volteface.core;

import java.util.List;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;
import org.volteface.api.actor.ActorResolver;
import org.volteface.api.actor.KnowledgePack;
import org.volteface.api.contradiction.ContradictionDetector;
import org.volteface.api.extraction.StatementExtractor;
import org.volteface.api.source.DocumentSource;
import org.volteface.api.stance.StanceClassifier;
import org.volteface.api.text.TextAnalyser;

/** The registry of analysers as a component: the one place where they come and go while it runs. */
@Component(service = ActiveAnalysers.class, configurationPid = "org.volteface.core")
@Designate(ocd = ActiveAnalysers.Config.class)
public final class ActiveAnalysers {
    /** What an admin can set. */
    @ObjectClassDefinition(name = "Volteface core", description = "How the analysers are chosen")
    public @interface Config {
        /** Bundles whose analysers are chosen first. */
        @AttributeDefinition(
                name = "Preferred bundles",
                description =
                        "Symbolic names of bundles whose analysers win over any service ranking, the first named first")
        String[] prefer() default {};

        /** Whether nobody is called before it was selected who. */
        @AttributeDefinition(
                name = "Await a selection",
                description = "Whether no analyser is called before the deployer has said which are in force")
        boolean await() default false;
    }

    private final AnalyserRegistry registry;

    /** Starts without analysers; they are bound as they come. */
    @Activate
    public ActiveAnalysers(Config config) {
        registry = new AnalyserRegistry(new Choice(List.of(config.prefer()), config.await()));
    }

    /** Reads no more packs. */
    @Deactivate
    public void close() {
        registry.close();
    }

    AnalyserRegistry registry() {
        return registry;
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void bindDocumentSource(DocumentSource service, ServiceReference<DocumentSource> reference) {
        registry.sources.add(reference, service);
    }

    void unbindDocumentSource(ServiceReference<DocumentSource> reference) {
        registry.sources.remove(reference);
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void bindTextAnalyser(TextAnalyser service, ServiceReference<TextAnalyser> reference) {
        registry.text.add(reference, service);
    }

    void unbindTextAnalyser(ServiceReference<TextAnalyser> reference) {
        registry.text.remove(reference);
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void bindStatementExtractor(StatementExtractor service, ServiceReference<StatementExtractor> reference) {
        registry.extractor.add(reference, service);
    }

    void unbindStatementExtractor(ServiceReference<StatementExtractor> reference) {
        registry.extractor.remove(reference);
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void bindActorResolver(ActorResolver service, ServiceReference<ActorResolver> reference) {
        registry.resolver.add(reference, service);
    }

    void unbindActorResolver(ServiceReference<ActorResolver> reference) {
        registry.resolver.remove(reference);
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void bindKnowledgePack(KnowledgePack service, ServiceReference<KnowledgePack> reference) {
        registry.packs.add(reference, service);
    }

    void unbindKnowledgePack(ServiceReference<KnowledgePack> reference) {
        registry.packs.remove(reference);
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void bindStanceClassifier(StanceClassifier service, ServiceReference<StanceClassifier> reference) {
        registry.classifier.add(reference, service);
    }

    void unbindStanceClassifier(ServiceReference<StanceClassifier> reference) {
        registry.classifier.remove(reference);
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void bindContradictionDetector(ContradictionDetector service, ServiceReference<ContradictionDetector> reference) {
        registry.detector.add(reference, service);
    }

    void unbindContradictionDetector(ServiceReference<ContradictionDetector> reference) {
        registry.detector.remove(reference);
    }
}
