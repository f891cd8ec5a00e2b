package org.volteface.system.api;

import aQute.bnd.service.diff.Delta;
import aQute.bnd.service.diff.Diff;
import aQute.bnd.service.diff.Tree;
import aQute.bnd.service.diff.Type;
import aQute.bnd.version.Version;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The comparison of the api's packages with their last release, by the rules of semantic versioning. */
final class ApiBaseline {
    private ApiBaseline() {}

    /** A sentence for each package whose version says too little of what changed in it; empty where all is well. */
    static List<String> complaints(Tree released, Tree now) {
        List<String> complaints = new ArrayList<>();
        for (Diff change : now.diff(released).getChildren()) {
            complaint(change).ifPresent(complaints::add);
        }
        return complaints;
    }

    private static Optional<String> complaint(Diff change) {
        return switch (change.getDelta()) {
            case UNCHANGED, IGNORED, ADDED -> Optional.empty();
            case REMOVED -> Optional.of("package " + change.getName() + " is gone: give the api a new major version");
            default -> tooLow(change);
        };
    }

    private static Optional<String> tooLow(Diff change) {
        Version released = version(change.getOlder());
        Version now = version(change.getNewer());
        Version needed = needed(released, change.getDelta());
        if (now.compareTo(needed) >= 0) {
            return Optional.empty();
        }
        return Optional.of(
                "package " + change.getName() + " is at " + now + " but needs " + needed + ", for: " + details(change));
    }

    private static Version needed(Version released, Delta delta) {
        return switch (delta) {
            case MAJOR, REMOVED -> new Version(released.getMajor() + 1, 0, 0);
            case MINOR, ADDED -> new Version(released.getMajor(), released.getMinor() + 1, 0);
            default -> new Version(released.getMajor(), released.getMinor(), released.getMicro() + 1);
        };
    }

    private static String details(Diff change) {
        return change.getChildren().stream()
                .filter(child -> child.getDelta() != Delta.UNCHANGED && child.getDelta() != Delta.IGNORED)
                .map(child -> child.getDelta() + " " + child.getName() + inner(child))
                .collect(Collectors.joining("; "));
    }

    private static String inner(Diff change) {
        boolean whole = change.getDelta() == Delta.ADDED || change.getDelta() == Delta.REMOVED;
        String inner = whole ? "" : details(change);
        return inner.isEmpty() ? "" : " (" + inner + ")";
    }

    private static Version version(Tree pack) {
        return Arrays.stream(pack.getChildren())
                .filter(child -> child.getType() == Type.VERSION)
                .map(child -> new Version(child.getName()))
                .findFirst()
                .orElse(Version.emptyVersion);
    }
}
