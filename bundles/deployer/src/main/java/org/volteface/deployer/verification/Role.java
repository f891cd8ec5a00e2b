package org.volteface.deployer.verification;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.volteface.api.actor.ActorResolver;
import org.volteface.api.actor.KnowledgePack;
import org.volteface.api.contradiction.ContradictionDetector;
import org.volteface.api.extraction.StatementExtractor;
import org.volteface.api.report.ReportRenderer;
import org.volteface.api.source.DocumentSource;
import org.volteface.api.stance.StanceClassifier;
import org.volteface.api.text.TextAnalyser;

/** What a bundle can be in the platform. */
enum Role {
    SOURCE(DocumentSource.class),
    TEXT(TextAnalyser.class),
    EXTRACTION(StatementExtractor.class),
    ACTORS(ActorResolver.class),
    KNOWLEDGE(KnowledgePack.class),
    STANCE(StanceClassifier.class),
    CONTRADICTION(ContradictionDetector.class),
    REPORT(ReportRenderer.class);

    private final Class<?> type;

    Role(Class<?> type) {
        this.type = type;
    }

    /** The roles among services, which are named by their interfaces. */
    static List<Role> among(Collection<String> services) {
        return Arrays.stream(values())
                .filter(role -> services.contains(role.type.getName()))
                .toList();
    }

    /** All of them in words. */
    static String all() {
        return Arrays.stream(values()).map(Role::simpleName).collect(Collectors.joining(", "));
    }

    String simpleName() {
        return type.getSimpleName();
    }

    String packageName() {
        return type.getPackageName();
    }
}
