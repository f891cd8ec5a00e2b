package org.volteface.system.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.volteface.system.House;

/** What a component looks like. */
class ComponentRulesTest {
    private static final JavaClasses BUNDLES = Compiled.bundles();
    private static final int TOO_LONG = 60;
    /** Core's registry of analysers and the console's of services follow them while they run: they alone take references by methods. */
    private static final Set<String> REGISTRIES = Set.of(
            "org.volteface.core.ActiveAnalysers",
            "org.volteface.console.platform.ActiveRecords",
            "org.volteface.console.platform.ActiveServices");

    @Test
    void componentsArePublicAndFinal() {
        classes()
                .that()
                .areAnnotatedWith(Component.class)
                .should()
                .bePublic()
                .andShould()
                .haveModifier(JavaModifier.FINAL)
                .check(BUNDLES);
    }

    @Test
    void componentsAreMadeByTheirOnlyConstructor() {
        classes()
                .that()
                .areAnnotatedWith(Component.class)
                .should(new HaveOneWayIn())
                .check(BUNDLES);
    }

    @Test
    void componentsHaveFinalFields() {
        fields().that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Component.class)
                .should()
                .beFinal()
                .andShould()
                .bePrivate()
                .check(BUNDLES);
    }

    @Test
    void nothingIsInjectedIntoFields() {
        noFields().should().beAnnotatedWith(Reference.class).check(BUNDLES);
    }

    @Test
    void nothingButTheRegistriesIsInjectedIntoMethods() {
        methods()
                .that()
                .areAnnotatedWith(Reference.class)
                .should()
                .beDeclaredInClassesThat(new Registries())
                .check(BUNDLES);
    }

    /** A component only wires: what it does is in plain classes. A registry has two methods for each role. */
    @Test
    void componentsAreShort() throws IOException {
        List<String> tooLong = new ArrayList<>();
        for (JavaClass type : BUNDLES) {
            if (type.isAnnotatedWith(Component.class) && !REGISTRIES.contains(type.getName())) {
                int lines = Files.readAllLines(source(type)).size();
                if (lines >= TOO_LONG) {
                    tooLong.add(type.getName() + " has " + lines + " lines");
                }
            }
        }
        assertThat(tooLong).isEmpty();
    }

    private static Path source(JavaClass type) {
        String path = type.getName().replace('.', '/') + ".java";
        return House.bundles().stream()
                .map(bundle -> House.sources(bundle).resolve(path))
                .filter(Files::exists)
                .findFirst()
                .orElseThrow();
    }

    /** The registries. */
    private static final class Registries extends DescribedPredicate<JavaClass> {
        Registries() {
            super("are registries");
        }

        @Override
        public boolean test(JavaClass type) {
            return REGISTRIES.contains(type.getName());
        }
    }

    /** Holds for a class with one constructor, which DS calls where it takes anything. */
    private static final class HaveOneWayIn extends ArchCondition<JavaClass> {
        HaveOneWayIn() {
            super("have one public constructor, annotated with @Activate where it takes anything");
        }

        @Override
        public void check(JavaClass type, ConditionEvents events) {
            List<JavaConstructor> constructors = List.copyOf(type.getConstructors());
            boolean one = constructors.size() == 1
                    && constructors.get(0).getModifiers().containsAll(Set.of(JavaModifier.PUBLIC))
                    && (constructors.get(0).getRawParameterTypes().isEmpty()
                            || constructors.get(0).isAnnotatedWith(Activate.class));
            events.add(new SimpleConditionEvent(type, one, type.getName() + " has " + constructors));
        }
    }
}
