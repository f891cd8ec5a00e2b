package org.volteface.deployer.verification;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.jar.JarFile;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Constants;
import org.osgi.framework.Version;
import org.osgi.framework.VersionRange;
import org.volteface.deployer.staging.Refused;

/** The check of what a bundle has to do with the api: it imports it, in a version that is here, and brings none of its own. */
final class ApiImports {
    private static final String PROVIDED =
            "; give the dependency org.volteface:api the scope provided, and let bnd write the imports";

    private final Platform platform;

    ApiImports(Platform platform) {
        this.platform = platform;
    }

    void check(JarFile jar, Headers headers) throws Refused {
        if (headers.symbolicName().equals(Platform.API)) {
            return;
        }
        Optional<String> copied = copied(jar);
        if (copied.isPresent()) {
            throw new Refused("it holds a copy of " + copied.get()
                    + ": what it provides by that would not be known as what the platform asks for" + PROVIDED);
        }
        for (Clause clause : headers.clauses(Constants.IMPORT_PACKAGE)) {
            if (!clause.value("resolution:").equals(Constants.RESOLUTION_OPTIONAL)) {
                for (String name : clause.paths()) {
                    check(name, clause);
                }
            }
        }
    }

    /** Refuses a bundle that provides a role whose interface it does not import. */
    static void checkRoles(List<Role> roles, Headers headers) throws Refused {
        List<String> imported = new ArrayList<>();
        headers.clauses(Constants.IMPORT_PACKAGE).forEach(clause -> imported.addAll(clause.paths()));
        for (Role role : roles) {
            if (!imported.contains(role.packageName())) {
                throw new Refused("it declares to be a " + role.simpleName() + " and does not import "
                        + role.packageName() + PROVIDED);
            }
        }
    }

    private static Optional<String> copied(JarFile jar) {
        String start = Platform.API.replace('.', '/') + '/';
        return jar.stream()
                .map(entry -> entry.getName())
                .filter(name -> name.startsWith(start) && name.endsWith(".class"))
                .map(name -> name.substring(0, name.lastIndexOf('/')).replace('/', '.'))
                .findFirst();
    }

    private void check(String name, Clause clause) throws Refused {
        if (!Platform.isApi(name)) {
            return;
        }
        @Nullable Version here = platform.api().get(name);
        if (here == null) {
            throw new Refused("it imports " + name + ", which this platform does not have; the packages of its api are "
                    + String.join(", ", new TreeSet<>(platform.api().keySet())));
        }
        VersionRange asked = range(name, clause.value(Constants.VERSION_ATTRIBUTE));
        if (!asked.includes(here)) {
            boolean newer = asked.getLeft().compareTo(here) > 0;
            throw new Refused(
                    "it imports " + name + " in " + asked + ", and this platform has " + here + ": it is built for "
                            + (newer ? "a newer" : "an older") + " platform; build it against the api of this one"
                            + (newer ? ", or bring the platform up to date" : ""));
        }
    }

    private static VersionRange range(String name, String text) throws Refused {
        try {
            return new VersionRange(text.isEmpty() ? "0" : text);
        } catch (IllegalArgumentException e) {
            throw new Refused(
                    "it imports " + name + " in \"" + text + "\", which is no range of versions, such as [1.0,2)", e);
        }
    }
}
