package org.volteface.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of a data folder that belong into a backup beside the archive: all but what a start makes anew. */
final class DataParts {
    /** Beginnings of paths: what is the process's own, derived, only passing through, or a log of the program. */
    private static final List<String> LEFT_OUT = List.of(
            "archive/",
            "framework/",
            "index/",
            "inbox/",
            "deploy/",
            "deployments/scratch/",
            "lock",
            "instance",
            "logs/volteface",
            ".");

    private DataParts() {}

    /** The paths of the files in {@code data}, with slashes, in order. */
    static List<String> of(Path data) throws IOException {
        try (Stream<Path> files = Files.walk(data)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> data.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> LEFT_OUT.stream().noneMatch(name::startsWith))
                    .sorted()
                    .toList();
        }
    }
}
