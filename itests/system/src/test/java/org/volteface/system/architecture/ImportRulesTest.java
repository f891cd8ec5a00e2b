package org.volteface.system.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import org.junit.jupiter.api.Test;

/** Who may import whom. */
class ImportRulesTest {
    private static final JavaClasses BUNDLES = Compiled.bundles();
    private static final String API = "org.volteface.api..";
    private static final String[] ANALYSERS = {
        "org.volteface.text..",
        "org.volteface.extraction..",
        "org.volteface.actors..",
        "org.volteface.stance..",
        "org.volteface.contradiction.."
    };

    @Test
    void apiSeesJavaAlone() {
        classes()
                .that()
                .resideInAPackage(API)
                .should()
                .onlyDependOnClassesThat()
                // The annotations are read by the build and gone at run time.
                .resideInAnyPackage(API, "java..", "org.jspecify.annotations", "org.osgi.annotation..")
                .check(BUNDLES);
    }

    @Test
    void noBundleSeesAnother() {
        slices().matching("org.volteface.(*)..")
                .should()
                .notDependOnEachOther()
                .ignoreDependency(alwaysTrue(), resideInAPackage(API))
                .check(BUNDLES);
    }

    /** What needs one another in turn can be read, tested and changed together only. Templates are made by the build, beside one list of all. */
    @Test
    void packagesOfLargeBundlesDependOneWay() {
        JavaClasses written =
                BUNDLES.that(not(simpleNameEndingWith("Generated").or(simpleNameEndingWith("Templates"))));
        for (String bundle : new String[] {"console", "sourcing"}) {
            slices().matching("org.volteface." + bundle + ".(*)..")
                    .should()
                    .beFreeOfCycles()
                    .check(written);
        }
    }

    /** Its package lies below that of another bundle, so that the rule above takes the two for one. */
    @Test
    void thePdfIsMadeOfWhatAServiceGives() {
        noClasses()
                .that()
                .resideInAPackage("org.volteface.reporting.pdf..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.volteface.reporting")
                .check(BUNDLES);
        noClasses()
                .that()
                .resideInAPackage("org.volteface.reporting")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.volteface.reporting.pdf..")
                .check(BUNDLES);
    }

    @Test
    void analysersKnowNothingOfTheFramework() {
        noClasses()
                .that()
                .resideInAnyPackage(ANALYSERS)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.osgi.framework..", "org.osgi.util..", "org.apache.felix..")
                .check(BUNDLES);
    }

    @Test
    void analysersTouchNeitherFilesNorNetworkNorDatabase() {
        noClasses()
                .that()
                .resideInAnyPackage(ANALYSERS)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.nio.file..", "java.net..", "java.sql..", "javax.sql..")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.io.File")
                .check(BUNDLES);
    }

    @Test
    void coreSeesNoLibrary() {
        classes()
                .that()
                .resideInAPackage("org.volteface.core..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "org.volteface.core..", API, "java..", "org.slf4j..", "org.jspecify..", "org.osgi..")
                .check(BUNDLES);
    }

    @Test
    void theSearchAloneSeesItsLibrary() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.volteface.search..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.lucene..", "org.tartarus..")
                .check(BUNDLES);
        classes()
                .that()
                .resideInAPackage("org.volteface.search..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "org.volteface.search..",
                        API,
                        "java..",
                        "org.apache.lucene..",
                        "org.slf4j..",
                        "org.jspecify..",
                        "org.osgi..")
                .check(BUNDLES);
    }

    @Test
    void noBundleButTheDeployerLooksServicesUpByHand() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.volteface.deployer..")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("org.osgi.framework.BundleContext")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("org.osgi.framework.BundleActivator")
                .orShould()
                .dependOnClassesThat()
                .resideInAPackage("org.osgi.util.tracker..")
                .check(BUNDLES);
    }

    @Test
    void launcherSeesNothingOfTheProduct() {
        noClasses()
                .that()
                .resideInAPackage("org.volteface.launcher..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(Compiled.bundlePackages())
                .check(Compiled.launcher());
    }
}
