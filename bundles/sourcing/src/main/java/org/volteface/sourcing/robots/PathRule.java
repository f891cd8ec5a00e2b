package org.volteface.sourcing.robots;

import java.util.Arrays;
import java.util.List;

/**
 * A rule for the paths that begin in some way.
 *
 * @param isAllowed whether it allows them
 * @param parts what stands between its asterisks, each of which stands for anything
 * @param isWhole whether the path ends where the rule does
 * @param length how much the rule says, in octets
 */
record PathRule(boolean isAllowed, List<String> parts, boolean isWhole, int length) {
    /** The rule that a line holds after its key. */
    static PathRule of(boolean isAllowed, String value) {
        boolean isWhole = value.endsWith("$");
        String path = isWhole ? value.substring(0, value.length() - 1) : value;
        List<String> parts =
                Arrays.stream(path.split("\\*", -1)).map(OctetForm::ofRule).toList();
        int signs = parts.size() - 1 + (isWhole ? 1 : 0);
        return new PathRule(
                isAllowed,
                parts,
                isWhole,
                signs + parts.stream().mapToInt(String::length).sum());
    }

    /** Whether it is about {@code path}. */
    boolean matches(String path) {
        String first = parts.get(0);
        if (!path.startsWith(first)) {
            return false;
        }
        int at = first.length();
        int last = parts.size() - 1;
        // Each part as early as it can stand leaves the most room for those after it.
        for (int i = 1; i < (isWhole ? last : parts.size()); i++) {
            int found = path.indexOf(parts.get(i), at);
            if (found < 0) {
                return false;
            }
            at = found + parts.get(i).length();
        }
        if (!isWhole) {
            return true;
        }
        return last == 0
                ? at == path.length()
                : path.length() - parts.get(last).length() >= at && path.endsWith(parts.get(last));
    }
}
