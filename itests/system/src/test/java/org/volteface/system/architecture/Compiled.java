package org.volteface.system.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.List;
import org.volteface.system.House;

/** The classes of the product as they were compiled. */
final class Compiled {
    private Compiled() {}

    static JavaClasses bundles() {
        List<Path> folders = House.bundles().stream()
                .map(bundle -> House.ROOT.resolve("bundles").resolve(bundle).resolve("target/classes"))
                .toList();
        return new ClassFileImporter().importPaths(folders);
    }

    static JavaClasses launcher() {
        return new ClassFileImporter().importPaths(List.of(House.ROOT.resolve("launcher/target/classes")));
    }

    static String[] bundlePackages() {
        return House.bundles().stream()
                .map(bundle -> "org.volteface." + bundle + "..")
                .toArray(String[]::new);
    }
}
