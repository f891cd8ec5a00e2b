package org.volteface.sourcing.read;

import java.util.Locale;

/** What the name of an entry says of an archive, beside its content: programs leave files of their own behind. */
final class EntryNames {
    private EntryNames() {}

    /** Whether it may be a document: not what a file manager or an archiver keeps for itself. */
    static boolean isDocument(String name) {
        String path = name.replace('\\', '/');
        String file = path.substring(path.lastIndexOf('/') + 1);
        boolean own = path.startsWith("__MACOSX/")
                || path.contains("/__MACOSX/")
                || file.toLowerCase(Locale.ROOT).equals("thumbs.db")
                || file.toLowerCase(Locale.ROOT).equals("desktop.ini");
        return !own && !file.isEmpty() && !file.startsWith(".");
    }

    /** Why an archive that holds such an entry is a document of an office program; empty if it is none. */
    static String office(String name) {
        return name.equals("[Content_Types].xml") || name.equals("mimetype")
                ? "a document of an office program or an e-book; what is read is text, HTML, Markdown, PDF, mail and tables"
                : "";
    }
}
