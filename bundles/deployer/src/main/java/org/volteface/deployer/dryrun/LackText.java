package org.volteface.deployer.dryrun;

import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.osgi.framework.namespace.BundleNamespace;
import org.osgi.framework.namespace.ExecutionEnvironmentNamespace;
import org.osgi.framework.namespace.NativeNamespace;
import org.osgi.framework.namespace.PackageNamespace;
import org.osgi.framework.wiring.BundleCapability;
import org.osgi.resource.Requirement;

/** The words for what a bundle needs and nobody offers: what it is, who offers what instead, what to do. */
final class LackText {
    private static final String HOUSE = "org.volteface.";
    private static final String API = "org.volteface.api.";
    private static final Pattern JAVA = Pattern.compile("\\(version>?=(?:1\\.)?(\\d+)[^)]*\\)");

    private final World world;

    LackText(World world) {
        this.world = world;
    }

    /**
     * Says what is lacking.
     *
     * @param who the bundle that needs it, in words
     */
    String of(String who, Requirement requirement) {
        Wanted wanted = Wanted.of(requirement);
        return switch (requirement.getNamespace()) {
            case PackageNamespace.PACKAGE_NAMESPACE -> ofPackage(who, requirement, wanted);
            case BundleNamespace.BUNDLE_NAMESPACE -> ofBundle(who, requirement, wanted);
            case ExecutionEnvironmentNamespace.EXECUTION_ENVIRONMENT_NAMESPACE -> ofJava(who, requirement);
            case NativeNamespace.NATIVE_NAMESPACE ->
                who + " has native code, and none of it is for this machine ("
                        + System.getProperty("os.name") + ", " + System.getProperty("os.arch")
                        + "): add what this machine needs, or do without";
            default -> ofCapability(who, requirement, wanted);
        };
    }

    private String ofPackage(String who, Requirement requirement, Wanted wanted) {
        String asked = who + " imports the package " + wanted;
        if (wanted.name().startsWith(HOUSE) && !wanted.name().startsWith(API)) {
            return asked + ", which is a part of Volteface that is not for others: they see " + API
                    + "* alone, so do without it";
        }
        List<BundleCapability> offers = offers(requirement, wanted);
        if (!offers.isEmpty()) {
            return asked + instead(offers, "exports")
                    + ": build it against what is here, or first deploy a bundle that exports what it imports";
        }
        return world.goneOf(requirement).stream()
                .findFirst()
                .map(gone -> asked + ", which only " + Label.of(gone)
                        + " exports, and that would go: export it from what comes in its place as well")
                .orElse(asked + ", which no bundle here exports: put the package into the bundle (bnd:"
                        + " -conditionalpackage), or deploy a bundle that exports it first");
    }

    private String ofBundle(String who, Requirement requirement, Wanted wanted) {
        String asked = who + " requires the bundle " + wanted;
        List<BundleCapability> offers = offers(requirement, wanted);
        if (offers.isEmpty()) {
            return asked + ", which is not here: import packages instead of requiring bundles, or deploy it first";
        }
        return asked + ", which is here as "
                + offers.stream().map(offer -> Label.of(offer.getRevision())).collect(Collectors.joining(", "))
                + ": build it against what is here, or first deploy the version that it requires";
    }

    private static String ofJava(String who, Requirement requirement) {
        String filter = requirement.getDirectives().getOrDefault("filter", "");
        int here = Runtime.version().feature();
        int asked = JAVA.matcher(filter)
                .results()
                .map((MatchResult found) -> Integer.valueOf(found.group(1)))
                .min(Comparator.naturalOrder())
                .orElse(here);
        if (asked <= here) {
            return who + " is for a kind of Java that this is not (" + filter + "): build it for Java SE " + here;
        }
        return who + " needs Java " + asked + ", and this runs on Java " + here + ": build it for Java " + here
                + " (maven.compiler.release), or run Volteface on Java " + asked;
    }

    private String ofCapability(String who, Requirement requirement, Wanted wanted) {
        String filter = requirement.getDirectives().getOrDefault("filter", "");
        String what = wanted.name().isEmpty() ? filter : wanted.toString();
        List<BundleCapability> offers = offers(requirement, wanted);
        return who + " needs the capability " + requirement.getNamespace() + " " + what
                + (offers.isEmpty() ? ", which no bundle here provides" : instead(offers, "provides"))
                + ": leave it out of Require-Capability, or deploy a bundle that provides it first";
    }

    /** What is here under the same name. */
    private List<BundleCapability> offers(Requirement requirement, Wanted wanted) {
        return world.offers(requirement.getNamespace()).stream()
                .filter(offer -> wanted.name().equals(offer.getAttributes().get(requirement.getNamespace())))
                .toList();
    }

    private static String instead(List<BundleCapability> offers, String verb) {
        return offers.stream()
                .map(offer -> Label.of(offer.getRevision()) + " " + verb + " " + World.version(offer))
                .sorted()
                .distinct()
                .collect(Collectors.joining(", ", ", and ", " of it"));
    }
}
