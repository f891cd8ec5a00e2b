package org.volteface.sourcing.folder;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.volteface.api.model.Fingerprint;

/**
 * What a folder held, in few letters: its files fall into so many parts by their names, each with a print of its own, so that one
 * changed file makes one part different.
 *
 * @param prints the print of each part
 */
record FolderPrints(List<String> prints) {
    /** The number of parts. */
    static final int PARTS = 32;

    private static final int LETTERS = 8;

    FolderPrints {
        prints = List.copyOf(prints);
        if (prints.size() != PARTS || prints.stream().anyMatch(print -> !print.matches("[0-9a-f]{" + LETTERS + "}"))) {
            throw new IllegalArgumentException("no prints of a folder: " + prints);
        }
    }

    /** The prints of a folder that holds these files. */
    static FolderPrints of(List<FileStamp> files) {
        List<List<String>> parts = new ArrayList<>();
        for (int part = 0; part < PARTS; part++) {
            parts.add(new ArrayList<>());
        }
        files.forEach(file -> parts.get(part(file.name())).add(file.content()));
        return new FolderPrints(parts.stream().map(FolderPrints::print).toList());
    }

    /** The prints that were written so. */
    static FolderPrints parse(String text) {
        List<String> prints = new ArrayList<>();
        for (int at = 0; at < text.length(); at += LETTERS) {
            prints.add(text.substring(at, Math.min(text.length(), at + LETTERS)));
        }
        return new FolderPrints(prints);
    }

    /** The part that files of that name fall into. */
    static int part(String name) {
        return Math.floorMod(name.hashCode(), PARTS);
    }

    /** The parts that were different at another time, a bit for each. */
    int differences(FolderPrints other) {
        int differences = 0;
        for (int part = 0; part < PARTS; part++) {
            differences |= prints.get(part).equals(other.prints.get(part)) ? 0 : 1 << part;
        }
        return differences;
    }

    String text() {
        return prints.stream().collect(Collectors.joining());
    }

    private static String print(List<String> contents) {
        Collections.sort(contents);
        return Fingerprint.of(contents.toArray(String[]::new)).substring(0, LETTERS);
    }
}
