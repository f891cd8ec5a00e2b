package org.volteface.system.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What a component looks like. */
class ComponentRulesTest {
    private static final JavaClasses BUNDLES = Compiled.bundles();
    /** Core's registry of analysers follows them while it runs, so it alone takes references by methods. */
    private static final String REGISTRY = "org.volteface.core.StepwiseAnalysis";

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
    void nothingButTheRegistryIsInjectedIntoMethods() {
        methods()
                .that()
                .areAnnotatedWith(Reference.class)
                .should()
                .beDeclaredIn(REGISTRY)
                .check(BUNDLES);
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
