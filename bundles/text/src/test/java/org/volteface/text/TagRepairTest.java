package org.volteface.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TagRepairTest {
    @ParameterizedTest
    @CsvSource({
        "Marsh/VERB says/VERB he/PRON stays/VERB, Marsh, PROPN",
        "Why/ADV Marsh/NOUN said/VERB so/ADV, Marsh, PROPN",
        "Varga/PROPN claims/NOUN that/SCONJ it/PRON works/VERB, claims, VERB",
        "the/DET Varga/PROPN claims/NOUN that/SCONJ failed/VERB, claims, NOUN",
        "a/DET former/ADJ general/ADJ said/VERB so/ADV, general, NOUN",
        "a/DET general/ADJ strike/NOUN began/VERB, general, ADJ",
        "Dana/PROPN Rules/VERB spoke/VERB, Rules, PROPN",
        "it/PRON has/VERB re-imposed/VERB tolls/NOUN, has, AUX",
        "it/PRON has/VERB tolls/NOUN, has, VERB",
        "which/PRON he/PRON believes/AUX works/VERB, believes, VERB",
        "talks/NOUN say/VERB little/ADV, talks, NOUN",
        "Officials/NOUN said/VERB so/ADV, Officials, NOUN",
        "Yesterday/NOUN said/VERB nothing/PRON, Yesterday, NOUN",
        "Quarry/PROPN would/AUX not/PART mine/PRON the/DET reef/NOUN, mine, VERB",
        "Orrin/PROPN opposes/NOUN the/DET dam/NOUN, opposes, VERB",
        "Orrin/PROPN demands/NOUN and/CCONJ fears/NOUN, demands, NOUN",
        "the/DET will/NOUN power/NOUN of/ADP it/PRON, power, NOUN",
        "who/PRON told/NOUN investors/NOUN, told, VERB",
        "Marsh/PROPN has/AUX undertaken/ADJ to/PART stay/VERB, undertaken, VERB",
        "it/PRON has/VERB hidden/ADJ charms/NOUN, hidden, ADJ",
        "the/DET x-ray/PUNCT worked/VERB, x-ray, NOUN",
    })
    void repairs(String sentence, String word, String tag) {
        List<String> words = new ArrayList<>();
        List<String> tags = new ArrayList<>();
        for (String pair : sentence.split(" ")) {
            int slash = pair.lastIndexOf('/');
            words.add(pair.substring(0, slash));
            tags.add(pair.substring(slash + 1));
        }
        new TagRepair().repair(words, tags);
        assertThat(tags.get(words.indexOf(word))).isEqualTo(tag);
    }
}
