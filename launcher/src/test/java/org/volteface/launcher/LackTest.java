package org.volteface.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What Felix says of bundles that do not resolve, told in words. */
final class LackTest {
    private static final String BEFORE =
            "Unable to resolve org.example.words [14](R 14.0): missing requirement [org.example.words [14](R 14.0)] ";

    @Test
    void aWrongRangeOfTheApiIsToldWithWhatToBuildAgainst() {
        assertThat(
                        Lack.in(
                                BEFORE
                                        + "osgi.wiring.package; (&(osgi.wiring.package=org.volteface.api.stance)(version>=2.0.0)(!(version>=3.0.0)))"
                                        + " Unresolved requirements: [[org.example.words [14](R 14.0)] osgi.wiring.package; (osgi.wiring.package=a)]"))
                .contains(
                        "it imports the package org.volteface.api.stance in version 2.0.0 to below 3.0.0, which no bundle"
                                + " here exports: build it against the api of this Volteface, org.volteface.api.*, which is all"
                                + " that others see");
    }

    @Test
    void aPackageThatNobodyHasIsToldWithWhereToPutIt() {
        assertThat(Lack.in(BEFORE
                        + "osgi.wiring.package; (osgi.wiring.package=no.such.thing) Unresolved requirements: []"))
                .contains("it imports the package no.such.thing, which no bundle here exports: put the package into the"
                        + " bundle (bnd: -conditionalpackage)");
    }

    @Test
    void aNewerJavaIsToldByItsNumber() {
        assertThat(Lack.in(BEFORE + "osgi.ee; (&(osgi.ee=JavaSE)(version=99)) Unresolved requirements: []"))
                .hasValueSatisfying(said -> assertThat(said).startsWith("it needs Java 99, and this is Java "));
    }

    @Test
    void whatTellsOfNoLackIsLeftAsItIs() {
        assertThat(Lack.in("out of order")).isEmpty();
        assertThat(Lack.in(BEFORE + "osgi.native; (x=y) Unresolved requirements: []"))
                .isEmpty();
    }
}
