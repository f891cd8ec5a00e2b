package org.volteface.deployer.dryrun;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.osgi.framework.wiring.BundleRevision;

/**
 * The words for a bundle that one package would reach from two bundles. The resolver tells of it in a text only, with a chain of
 * bundles and imports for each way.
 */
final class ClashText {
    private static final String BEGINNING = "Uses constraint violation";
    private static final Pattern PACKAGE = Pattern.compile("package '([^']+)'");
    private static final Pattern CHAIN = Pattern.compile("(?:Chain \\d|following dependency chain):\\s*\\n");
    private static final Pattern BUNDLE = Pattern.compile(" {2}(\\S+) \\[(.*)]");
    private static final Pattern IMPORT = Pattern.compile(" {4}(?:import|require): (.*)");
    private static final String TO_DO =
            ". Both must lead to one bundle: build it against the version that the others use, or"
                    + " first deploy versions of the others that use the same";

    private final World world;

    ClashText(World world) {
        this.world = world;
    }

    /** Whether the resolver tells of that. */
    static boolean isOf(String message) {
        return message.startsWith(BEGINNING);
    }

    /** The same, in the words of this house. */
    String of(String message) {
        String[] parts = CHAIN.split(message);
        Matcher found = PACKAGE.matcher(parts[0]);
        if (parts.length < 2 || !found.find()) {
            return message.replaceAll("\\s+", " ");
        }
        String clashing = found.group(1);
        List<String> ways = new ArrayList<>();
        for (int i = 1; i < parts.length; i++) {
            ways.add(way(parts[i].lines().toList(), clashing));
        }
        String who = subject(parts[1].lines().toList());
        String first = ways.size() > 1 ? ways.get(0) : who + " exports it itself";
        return "two packages " + clashing + " would meet in " + who + ": " + first + "; and "
                + ways.get(ways.size() - 1) + TO_DO;
    }

    private String subject(List<String> lines) {
        return lines.stream()
                .map(BUNDLE::matcher)
                .filter(Matcher::matches)
                .findFirst()
                .map(this::named)
                .orElse("it");
    }

    /** One chain: who imports what from whom, who imports what from whom in turn. */
    private String way(List<String> lines, String clashing) {
        StringBuilder way = new StringBuilder();
        String last = "";
        for (String line : lines) {
            Matcher bundle = BUNDLE.matcher(line);
            Matcher asked = IMPORT.matcher(line);
            if (bundle.matches()) {
                way.append(way.isEmpty() ? "" : " from ").append(named(bundle));
            } else if (asked.matches()) {
                Wanted wanted = Wanted.inText(asked.group(1));
                way.append(last.isEmpty() ? "" : ", which").append(" imports ").append(wanted);
                last = wanted.name();
            }
        }
        return way + (last.equals(clashing) ? "" : ", which has a " + clashing + " of its own");
    }

    /** The label of a bundle that the text names by its name and the way the framework shows it. */
    private String named(Matcher bundle) {
        BundleRevision fresh = world.toBeWired().get(0);
        return world.all()
                .filter(resource -> bundle.group(2).equals(resource.toString()))
                .findFirst()
                .map(resource -> resource.equals(fresh) ? "it" : Label.of(resource))
                .orElse(bundle.group(1));
    }
}
