package org.volteface.contradiction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StemsTest {
    @Test
    void theFormsOfAWordMeet() {
        assertThat(Stems.of("Planned, plans and planning")).containsExactly("plan");
        assertThat(Stems.of("the mayor’s re-election in 2025")).containsExactly("mayor", "re-election", "2025");
    }

    @Test
    void signsPartWords() {
        assertThat(Stems.of("ferry/pier—toll… 'quay'")).containsExactly("fer", "pier", "toll", "qua");
        assertThat(Stems.of(" - ' ")).isEmpty();
    }
}
