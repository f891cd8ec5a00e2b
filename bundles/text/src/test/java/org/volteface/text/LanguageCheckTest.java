package org.volteface.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageCheckTest {
    private final LanguageCheck check = new LanguageCheck();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Le ministre a d\u00e9clar\u00e9 lundi que les ports seront ferm\u00e9s pour une semaine dans tout le pays. | French",
                "El ministro dijo el lunes que los puertos se van a cerrar por una semana en todo el pa\u00eds. | Spanish",
                "Il ministro ha detto che i porti della regione non sono chiusi e che il governo non ha deciso. | Italian",
                "De minister zei maandag dat de havens een week dicht zijn en dat het niet anders kan. | Dutch",
                "Der Minister sagte am Montag, dass die H\u00e4fen f\u00fcr eine Woche nicht ge\u00f6ffnet werden. | German",
                "\u041c\u0438\u043d\u0438\u0441\u0442\u0440 \u0437\u0430\u044f\u0432\u0438\u043b, \u0447\u0442\u043e \u043f\u043e\u0440\u0442\u044b \u0437\u0430\u043a\u0440\u043e\u044e\u0442\u0441\u044f. | cyrillic script",
                "\u0642\u0627\u0644 \u0627\u0644\u0648\u0632\u064a\u0631 \u064a\u0648\u0645 \u0627\u0644\u0627\u062b\u0646\u064a\u0646 \u0625\u0646 \u0627\u0644\u0645\u0648\u0627\u0646\u0626 \u0645\u063a\u0644\u0642\u0629 | arabic script",
            })
    void namesTheLanguage(String text, String language) {
        assertThat(check.objection(text))
                .hasValueSatisfying(reason -> assertThat(reason).contains(language));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The minister said on Monday that ports would close for a week.",
                "Velmar rejects plan",
                "\u201cVive la r\u00e9publique, vive la France!\u201d the crowd shouted as the president left the hall.",
                "Die-hard fans in the city want to die for the team, a man said.",
                "No.",
            })
    void acceptsEnglish(String text) {
        assertThat(check.objection(text)).isEmpty();
    }

    @Test
    void objectsToLettersWithoutLanguage() {
        assertThat(check.objection("lorem ipsum dolor sit amet ".repeat(20))).isPresent();
    }
}
