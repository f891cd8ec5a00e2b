package org.volteface.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TagRepairTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '|',
            value = {
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
                "Orrin/PROPN demands/NOUN and/CCONJ fears/NOUN, demands, NOUN",
                "it/PRON has/AUX since/VERB fallen/VERB, since, ADV",
                "Corvast/ADJ Mills/PROPN closed/VERB it/PRON, Corvast, PROPN",
                "Norwegian/ADJ Mills/PROPN closed/VERB it/PRON, Norwegian, ADJ",
                "Corvast/NOUN Mills/NOUN closed/VERB it/PRON, Corvast, PROPN",
                "Corvast/NOUN Mills/NOUN closed/VERB it/PRON, Mills, PROPN",
                "Orrin/VERB Water/PROPN promised/VERB it/PRON, Orrin, PROPN",
                "Orrin/VERB Water/NOUN said/VERB so/ADV, Orrin, PROPN",
                "Meet/VERB Varga/PROPN at/ADP noon/NOUN, Meet, VERB",
                "Officials/NOUN closed/VERB it/PRON, Officials, NOUN",
                "it/PRON began/VERB mining/NOUN in/ADP May/PROPN, mining, NOUN",
                "it/PRON began/VERB mining/NOUN the/DET reef/NOUN, mining, VERB",
                "said/VERB that/SCONJ talks/VERB with/ADP it/PRON failed/VERB, talks, NOUN",
                "a/DET man/NOUN that/PRON talks/VERB with/ADP it/PRON, talks, VERB",
                "plans/NOUN were/AUX pointless/NOUN ./PUNCT, pointless, ADJ",
                "the/DET United/ADJ Valleys/PROPN left/VERB, United, PROPN",
                "they/PRON back/VERB longer/ADV terms/VERB for/ADP it/PRON, terms, NOUN",
                "it/PRON is/AUX longer/ADV runs/VERB, runs, VERB",
                "league/NOUN no/ADV longer/ADJ backs/VERB it/PRON, longer, ADV",
                "Orrin/PROPN commits/NOUN itself/PRON to/ADP it/PRON, commits, VERB",
                "parties/NOUN have/AUX bound/NOUN themselves/PRON to/ADP it/PRON, bound, VERB",
                "the/DET claims/NOUN themselves/PRON fell/VERB, claims, NOUN",
                "the/DET ministry/NOUN undertakes/NOUN to/PART pay/VERB, undertakes, VERB",
                "the/DET ministry/NOUN plans/NOUN to/PART pay/VERB failed/VERB, plans, NOUN",
                "the/DET attorney/NOUN general/ADJ Marsh/PROPN left/VERB, general, NOUN",
                "Marsh/PROPN backs/NOUN the/DET toll/NOUN ./PUNCT, backs, VERB",
                "Marsh/PROPN opposes/NOUN higher/ADJ tolls/NOUN ./PUNCT, opposes, VERB",
                "Folk/NOUN Party/NOUN rejects/NOUN it/PRON ./PUNCT, rejects, VERB",
                "Marsh/PROPN backs/NOUN the/DET men/NOUN held/VERB, backs, NOUN",
                "the/DET promises/NOUN the/DET party/NOUN made/VERB, promises, NOUN",
                "Marsh/PROPN demands/NOUN in/ADP May/PROPN ./PUNCT, demands, NOUN",
                "a/DET salt/NOUN mine/PRON ./PUNCT, mine, NOUN",
                "it/PRON is/AUX mine/PRON ./PUNCT, mine, PRON",
                "the/DET will/NOUN power/NOUN of/ADP it/PRON, power, NOUN",
                "who/PRON told/NOUN investors/NOUN, told, VERB",
                "Marsh/PROPN has/AUX undertaken/ADJ to/PART stay/VERB, undertaken, VERB",
                "it/PRON has/VERB hidden/ADJ charms/NOUN, hidden, ADJ",
                "the/DET x-ray/PUNCT worked/VERB, x-ray, NOUN",
                "Wessland/ADJ 's/AUX prime/ADJ minister/NOUN left/VERB, Wessland, PROPN",
                "Wessland/ADJ 's/AUX prime/ADJ minister/NOUN left/VERB, 's, PART",
                "Ostby/VERB 's/AUX finance/NOUN minister/NOUN left/VERB, Ostby, PROPN",
                "a/DET town/NOUN 's/AUX two/NUM bridges/NOUN fell/VERB, 's, PART",
                "Wessland/VERB 's/AUX late/ADV, 's, AUX",
                "Wessland/PROPN 's/AUX ready/ADJ ./PUNCT, 's, AUX",
                "What/PRON 's/AUX new/ADJ trade/NOUN, 's, AUX",
                "Let/VERB 's/PRON go/VERB, Let, VERB",
                "the/DET United/VERB Valleys/PROPN left/VERB, United, PROPN",
                "He/PRON saw/VERB Varga/PROPN, saw, VERB",
                "\"/PUNCT Meet/VERB Varga/PROPN, Meet, VERB",
                "The/DET Painters/INTJ '/PART Union/PROPN left/VERB, Painters, PROPN",
                "the/DET Ostby/VERB \"/PUNCT Union/PROPN left/VERB, Ostby, VERB",
                "Ostby/VERB 's/AUX mayor/NOUN opposes/NOUN the/DET tower/NOUN ./PUNCT, opposes, VERB",
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
