package org.volteface.api.model;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TimingTest {
    private static final Edtf SAID = new Edtf("2024-10-09");
    private static final Dating IN_MARCH =
            new Dating(DateRole.ABOUT, DateRule.NAMED, "in March 2023", Optional.empty());

    @Test
    void everyRoleIsResolvedOnceAtMost() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> timing(Optional.of(new Edtf("2023-03")), IN_MARCH, IN_MARCH));
        assertThatNoException().isThrownBy(() -> timing(Optional.of(new Edtf("2023-03")), IN_MARCH));
    }

    @Test
    void aDateThatIsNotThereIsNotResolved() {
        assertThatIllegalArgumentException().isThrownBy(() -> timing(Optional.empty(), IN_MARCH));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> timing(
                        Optional.empty(), new Dating(DateRole.DEADLINE, DateRule.COUNTED, "by May", Optional.empty())));
        assertThatNoException().isThrownBy(() -> timing(Optional.empty(), Dating.byPublication()));
    }

    @Test
    void wordsGoWithTheRule() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Dating(DateRole.SAID, DateRule.NAMED, " ", Optional.empty()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Dating(DateRole.SAID, DateRule.COUNTED, "", Optional.empty()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Dating(DateRole.SAID, DateRule.PUBLICATION, "on Monday", Optional.empty()));
    }

    private static Timing timing(Optional<Edtf> about, Dating... resolved) {
        return new Timing(SAID, about, Optional.empty(), List.of(resolved));
    }
}
