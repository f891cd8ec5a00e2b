package org.volteface.core;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.osgi.framework.ServiceReference;
import org.volteface.api.contradiction.ContradictionDetector;
import org.volteface.api.operation.Step;
import org.volteface.api.text.TextAnalyser;

/** A registry in which the plain analysers come and go, each from a bundle of its own. */
final class LivingAnalysers {
    private final AnalyserRegistry registry = new AnalyserRegistry(new Choice(List.of(), false));
    private final Map<Step, ServiceReference<?>> references = new EnumMap<>(Step.class);
    private final Analysers plain = PlainAnalysers.all();
    private int next = 1;

    AnalyserRegistry registry() {
        return registry;
    }

    void addAll() {
        for (Step step : Step.values()) {
            if (step != Step.SOURCING) {
                add(step, "org.example." + step.name().toLowerCase(java.util.Locale.ROOT));
            }
        }
    }

    void add(Step step, String bundle) {
        switch (step) {
            case SOURCING -> throw new IllegalArgumentException("no source here");
            case TEXT -> add(step, registry.text, plain.text().service(), bundle);
            case EXTRACTION -> add(step, registry.extractor, plain.extractor().service(), bundle);
            case ACTORS -> {
                add(step, registry.resolver, plain.resolver().service(), bundle);
                registry.packs.add(References.of(bundle, next++), List::of);
            }
            case STANCE -> add(step, registry.classifier, plain.classifier().service(), bundle);
            case CONTRADICTION -> add(step, registry.detector, plain.detector().service(), bundle);
        }
    }

    void remove(Step step) {
        ServiceReference<?> reference = references.get(step);
        switch (step) {
            case SOURCING -> throw new IllegalArgumentException("no source here");
            case TEXT -> registry.text.remove(of(reference));
            case EXTRACTION -> registry.extractor.remove(of(reference));
            case ACTORS -> registry.resolver.remove(of(reference));
            case STANCE -> registry.classifier.remove(of(reference));
            case CONTRADICTION -> registry.detector.remove(of(reference));
        }
    }

    void replaceDetector(ContradictionDetector detector, String bundle) {
        remove(Step.CONTRADICTION);
        add(Step.CONTRADICTION, registry.detector, detector, bundle);
    }

    void replaceText(TextAnalyser analyser) {
        remove(Step.TEXT);
        add(Step.TEXT, registry.text, analyser, "org.example.replaced");
    }

    private <T> void add(Step step, Role<T> role, T service, String bundle) {
        ServiceReference<T> reference = References.of(bundle, next++);
        references.put(step, reference);
        role.add(reference, service);
    }

    @SuppressWarnings("unchecked")
    private static <T> ServiceReference<T> of(ServiceReference<?> reference) {
        return (ServiceReference<T>) reference;
    }
}
