package org.volteface.deployer.verification;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.framework.wiring.BundleCapability;
import org.osgi.framework.wiring.BundleRevision;
import org.volteface.api.actor.ActorResolver;
import org.volteface.api.actor.KnowledgePack;
import org.volteface.api.contradiction.ContradictionDetector;
import org.volteface.api.extraction.StatementExtractor;
import org.volteface.api.report.ReportRenderer;
import org.volteface.api.source.DocumentSource;
import org.volteface.api.stance.StanceClassifier;
import org.volteface.api.text.TextAnalyser;

/** What a bundle can be in the platform. */
public enum Role {
    /** Brings documents. */
    SOURCE(DocumentSource.class),
    /** Annotates documents. */
    TEXT(TextAnalyser.class),
    /** Finds statements. */
    EXTRACTION(StatementExtractor.class),
    /** Says who is meant. */
    ACTORS(ActorResolver.class),
    /** Knows actors. */
    KNOWLEDGE(KnowledgePack.class),
    /** Says what statements are about, and on which side they are. */
    STANCE(StanceClassifier.class),
    /** Holds statements against each other. */
    CONTRADICTION(ContradictionDetector.class),
    /** Writes reports. */
    REPORT(ReportRenderer.class);

    static final String SERVICE = "osgi.service";

    private final Class<?> type;

    Role(Class<?> type) {
        this.type = type;
    }

    /** The roles that an installed bundle declares in its manifest, as bnd writes it. */
    public static List<Role> of(Bundle bundle) {
        Set<String> services = new HashSet<>();
        for (BundleCapability service : bundle.adapt(BundleRevision.class).getDeclaredCapabilities(SERVICE)) {
            Object types = service.getAttributes().get(Constants.OBJECTCLASS);
            if (types instanceof Collection<?> several) {
                several.forEach(type -> services.add(String.valueOf(type)));
            } else {
                services.add(String.valueOf(types));
            }
        }
        return among(services);
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

    /** Its simple name, as candidates and reports name it. */
    public String simpleName() {
        return type.getSimpleName();
    }

    String packageName() {
        return type.getPackageName();
    }
}
