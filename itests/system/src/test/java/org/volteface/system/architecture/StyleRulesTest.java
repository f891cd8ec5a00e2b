package org.volteface.system.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.volteface.system.House;

/** What the sources look like. */
class StyleRulesTest {
    private static final JavaClasses BUNDLES = Compiled.bundles();
    private static final int LONGEST_FILE = 250;
    private static final Pattern LEFT_OPEN = Pattern.compile("\\b(TO" + "DO|FIX" + "ME|XX" + "X)\\b");

    @Test
    void namesSayWhatAThingIs() {
        noClasses()
                .should()
                .haveSimpleNameEndingWith("Impl")
                .orShould()
                .haveSimpleNameEndingWith("Manager")
                .orShould()
                .haveNameMatching(".*(Utils?|Helpers?)")
                .orShould()
                .haveNameMatching(".*\\.(Abstract|I(?=[A-Z][a-z]))[A-Z]\\w*")
                .check(BUNDLES);
    }

    @Test
    void packagesAreNamedAfterTheirBundle() {
        for (String bundle : House.bundles()) {
            classes()
                    .that(new CompiledFrom(bundle))
                    .should()
                    .resideInAPackage("org.volteface." + bundle + "..")
                    .allowEmptyShould(true)
                    .check(BUNDLES);
        }
    }

    @Test
    void nobodyPrintsOrLogsOutsideSlf4j() {
        NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING.check(BUNDLES);
        NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(BUNDLES.that(new OutsideCommands()));
    }

    @Test
    void nobodyThrowsWhatCannotBeTold() {
        NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS.check(BUNDLES);
    }

    @Test
    void filesAreShort() throws IOException {
        List<String> tooLong = new ArrayList<>();
        for (Path file : sources()) {
            long lines = Files.readAllLines(file).size();
            if (lines > LONGEST_FILE) {
                tooLong.add(House.ROOT.relativize(file) + " has " + lines + " lines");
            }
        }
        assertThat(tooLong).isEmpty();
    }

    @Test
    void nothingIsLeftForLater() throws IOException {
        List<String> left = new ArrayList<>();
        for (Path file : sources()) {
            if (LEFT_OPEN.matcher(Files.readString(file)).find()) {
                left.add(House.ROOT.relativize(file).toString());
            }
        }
        assertThat(left).isEmpty();
    }

    @Test
    void everyPackageSaysThatNothingIsNull() throws IOException {
        List<Path> without = sources().stream()
                .map(Path::getParent)
                .distinct()
                .filter(folder -> !Files.exists(folder.resolve("package-info.java")))
                .toList();
        assertThat(without).isEmpty();
        for (Path file : sources()) {
            if (file.endsWith("package-info.java")) {
                assertThat(file).content().contains("@NullMarked").startsWith("/**");
            }
        }
    }

    private static List<Path> sources() throws IOException {
        List<Path> sources = new ArrayList<>();
        for (String bundle : House.bundles()) {
            if (!Files.isDirectory(House.sources(bundle))) {
                continue;
            }
            try (Stream<Path> files = Files.walk(House.sources(bundle))) {
                files.filter(file -> file.toString().endsWith(".java")).forEach(sources::add);
            }
        }
        return sources;
    }

    /** The classes of one bundle. */
    private static final class CompiledFrom extends DescribedPredicate<JavaClass> {
        private final String bundle;

        CompiledFrom(String bundle) {
            super("are compiled from " + bundle);
            this.bundle = bundle;
        }

        @Override
        public boolean test(JavaClass type) {
            return type.getSource()
                    .map(source -> source.getUri().getPath().contains("/bundles/" + bundle + "/target/"))
                    .orElse(false);
        }
    }

    /** All but the commands of the shell, whose user sits at a terminal. */
    private static final class OutsideCommands extends DescribedPredicate<JavaClass> {
        OutsideCommands() {
            super("are no commands");
        }

        @Override
        public boolean test(JavaClass type) {
            return !type.getPackageName().startsWith("org.volteface.shell");
        }
    }
}
