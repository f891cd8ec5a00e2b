package org.volteface.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.volteface.api.text.PartOfSpeech;

class LemmatizerTest {
    private final Lemmatizer lemmatizer = new Lemmatizer();

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "VERB, denied, deny",
                "VERB, denies, deny",
                "VERB, withdrew, withdraw",
                "VERB, promising, promise",
                "VERB, planned, plan",
                "VERB, planning, plan",
                "VERB, passes, pass",
                "VERB, pledges, pledge",
                "VERB, changed, change",
                "VERB, banned, ban",
                "VERB, reached, reach",
                "VERB, hoped, hope",
                "VERB, required, require",
                "VERB, repaired, repair",
                "VERB, treated, treat",
                "VERB, stated, state",
                "VERB, agreed, agree",
                "VERB, offered, offer",
                "VERB, Re-imposed, re-impose",
                "VERB, refusing, refuse",
                "VERB, focused, focus",
                "VERB, retook, retake",
                "VERB, says, say",
                "VERB, visited, visit",
                "VERB, settled, settle",
                "VERB, urged, urge",
                "VERB, bring, bring",
                "VERB, described, describe",
                "AUX, wo, will",
                "AUX, 's, be",
                "AUX, has, have",
                "PART, n't, not",
                "NOUN, policies, policy",
                "NOUN, women, woman",
                "NOUN, crises, crisis",
                "NOUN, taxes, tax",
                "NOUN, promises, promise",
                "NOUN, news, news",
                "NOUN, virus, virus",
                "NOUN, buses, bus",
                "NOUN, governments, government",
                "NOUN, analyses, analysis",
                "NOUN, wives, wife",
                "NOUN, heroes, hero",
                "ADJ, bigger, big",
                "ADJ, cheapest, cheap",
                "ADJ, happier, happy",
                "ADJ, better, good",
                "ADJ, former, former",
                "ADJ, larger, large",
                "PRON, them, they",
                "DET, those, that",
                "PROPN, Iranians, Iranians",
                "ADV, quickly, quickly",
            })
    void findsTheDictionaryForm(PartOfSpeech tag, String form, String lemma) {
        assertThat(lemmatizer.lemma(form, tag)).isEqualTo(lemma);
    }
}
