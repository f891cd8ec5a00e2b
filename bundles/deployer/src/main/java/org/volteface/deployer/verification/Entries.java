package org.volteface.deployer.verification;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import org.volteface.deployer.staging.Refused;

/** The check of the entries of a jar: none leads out of the folder that it is unpacked into, none hides another. */
final class Entries {
    private static final Pattern DRIVE = Pattern.compile("^[A-Za-z]:.*", Pattern.DOTALL);
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");
    private static final int LONGEST = 1000;
    private static final long LARGEST_TEXT = 8L << 20;
    private static final String REBUILD = "; build it anew, with a tool that you trust";

    private Entries() {}

    static void check(JarFile jar) throws Refused {
        Set<String> names = new HashSet<>();
        boolean manifest = false;
        for (JarEntry entry : jar.stream().toList()) {
            String name = entry.getName();
            check(name);
            if (!names.add(name)) {
                throw new Refused("it has two entries " + shown(name) + ", of which only one is seen" + REBUILD);
            }
            boolean isManifest = name.toUpperCase(Locale.ROOT).equals(JarFile.MANIFEST_NAME);
            if (isManifest && manifest) {
                throw new Refused("it has two manifests, of which only one is seen" + REBUILD);
            }
            if (isManifest) {
                checkText(entry);
                manifest = true;
            }
        }
    }

    private static void check(String name) throws Refused {
        if (leadsOut(name)) {
            throw new Refused(
                    "its entry " + shown(name) + " leads out of the folder that it is unpacked into" + REBUILD);
        }
        if (name.isEmpty() || name.length() > LONGEST || CONTROL.matcher(name).find()) {
            throw new Refused("its entry " + shown(name) + " has a name that no file can have" + REBUILD);
        }
    }

    /** Refuses an entry that is read into memory as a whole and is too large for that. */
    static void checkText(ZipEntry entry) throws Refused {
        if (entry.getSize() > LARGEST_TEXT) {
            throw new Refused("its entry " + shown(entry.getName()) + " is larger than the " + (LARGEST_TEXT >> 20)
                    + " MB that a manifest or the description of a component may have");
        }
    }

    private static boolean leadsOut(String name) {
        return name.startsWith("/")
                || name.indexOf('\\') >= 0
                || DRIVE.matcher(name).matches()
                || Arrays.asList(name.split("/", -1)).contains("..");
    }

    private static String shown(String name) {
        String plain = CONTROL.matcher(name).replaceAll("?");
        return '"' + (plain.length() > 100 ? plain.substring(0, 100) + "…" : plain) + '"';
    }
}
