package org.volteface.deployer.staging;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A folder that dropped files are moved to, each under a name of its own. */
final class AsideFolder {
    private static final int LONGEST_NAME = 200;
    private static final String REASON = ".txt";

    private final Path folder;

    AsideFolder(Path folder) {
        this.folder = folder;
    }

    /** Moves a file there, and gives the place. */
    Path take(Path file) throws IOException {
        Files.createDirectories(folder);
        Path place = free(folder, shorten(file.getFileName().toString()));
        return Files.move(file, place, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Moves a file there with the reason beside it, which is there first: a file without its reason would puzzle. */
    Path take(Path file, String reason) throws IOException {
        Files.createDirectories(folder);
        Path place = free(folder, shorten(file.getFileName().toString()));
        Path draft = folder.resolve("." + place.getFileName() + ".tmp");
        Files.writeString(draft, reason + System.lineSeparator());
        Path words = Files.move(draft, reasonOf(place), StandardCopyOption.ATOMIC_MOVE);
        try {
            return Files.move(file, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            Files.deleteIfExists(words);
            throw e;
        }
    }

    /** Puts a file back that turned out to be another than was meant. */
    void giveBack(Path place, Path file) throws IOException {
        Files.deleteIfExists(reasonOf(place));
        Files.move(place, free(file.resolveSibling(""), file.getFileName().toString()));
    }

    private static Path reasonOf(Path place) {
        return place.resolveSibling(place.getFileName() + REASON);
    }

    /** The first free place in a folder for that name. */
    private static Path free(Path folder, String name) {
        Path place = folder.resolve(name);
        for (int number = 2; !isMissing(place) || !isMissing(reasonOf(place)); number++) {
            place = folder.resolve(name + '.' + number);
        }
        return place;
    }

    private static boolean isMissing(Path place) {
        return Files.notExists(place, LinkOption.NOFOLLOW_LINKS);
    }

    /** Leaves room in a name for what is put behind it. */
    private static String shorten(String name) {
        String shorter = name;
        while (shorter.getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME) {
            shorter = shorter.substring(0, shorter.offsetByCodePoints(shorter.length(), -1));
        }
        return shorter;
    }
}
