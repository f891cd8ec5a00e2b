package org.volteface.shell.upkeep;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.volteface.api.archive.ArchiveFolders;
import org.volteface.api.archive.ArchiveUpkeep;
import org.volteface.shell.UnreadyException;
import org.volteface.shell.UsageException;

/**
 * What a command that looks after an archive was given.
 *
 * @param data the data folder
 * @param files the files that are named, in order
 * @param flags the options without a value
 */
record UpkeepArguments(Path data, List<String> files, Set<String> flags) {
    /** Copies the collections. */
    UpkeepArguments {
        files = List.copyOf(files);
        flags = Set.copyOf(flags);
    }

    /** Reads {@code --data DIR [FLAG…] FILE…}, with exactly {@code many} files. */
    static UpkeepArguments parse(String[] arguments, int many, Set<String> known) throws UsageException {
        Optional<Path> data = Optional.empty();
        List<String> files = new ArrayList<>();
        Set<String> flags = new HashSet<>();
        Iterator<String> rest = List.of(arguments).iterator();
        while (rest.hasNext()) {
            String argument = rest.next();
            if (argument.equals("--data") || argument.startsWith("--data=")) {
                data = Optional.of(folder(argument, rest));
            } else if (known.contains(argument)) {
                flags.add(argument);
            } else if (argument.startsWith("-")) {
                throw new UsageException("there is no option " + argument);
            } else {
                files.add(argument);
            }
        }
        if (files.size() > many) {
            throw new UsageException("there is an argument too many: '" + files.get(many) + "'");
        }
        if (files.size() < many) {
            throw new UsageException("no file is named");
        }
        return new UpkeepArguments(
                data.orElseThrow(() -> new UsageException("--data is missing: name the data folder")), files, flags);
    }

    /** Opens the archive in the data folder; where that cannot be, nothing is looked at. */
    ArchiveUpkeep open(ArchiveFolders folders) throws UnreadyException {
        try {
            return folders.open(data);
        } catch (IOException e) {
            throw new UnreadyException(String.valueOf(e.getMessage()), e);
        }
    }

    private static Path folder(String argument, Iterator<String> rest) throws UsageException {
        int joined = argument.indexOf('=');
        String folder = joined > 0 ? argument.substring(joined + 1) : rest.hasNext() ? rest.next() : "";
        if (folder.isEmpty()) {
            throw new UsageException("--data needs a folder");
        }
        return Path.of(folder);
    }
}
