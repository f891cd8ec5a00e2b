package org.volteface.text.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.volteface.text.syntax.DependencyParser;
import org.volteface.text.syntax.ParserModel;
import org.volteface.text.syntax.Transitions;

class TrainingTest {
    @Test
    void readsWordsHeadsAndContractions() throws Exception {
        TreebankSentence third = own().get(2);
        assertThat(third.document()).isEqualTo("own");
        assertThat(third.words()).containsExactly("Ministers", "do", "n't", "talk", "to", "strikers", ".");
        assertThat(third.heads()).containsExactly(3, 3, 3, -1, 5, 3, 3);
        assertThat(third.surface())
                .contains(new TreebankSentence.Surface("don't", 1, 3))
                .hasSize(6);
    }

    @Test
    void learnsAHandfulOfSentencesByHeartAndStoresThem() throws Exception {
        List<TreebankSentence> sentences = own();
        Transitions transitions = new Transitions(new Labels(sentences, 1).kept());
        PerceptronTrainer trainer = new PerceptronTrainer(transitions, 20);
        for (int epoch = 0; epoch < 8; epoch++) {
            trainer.epoch(sentences, epoch > 1);
        }
        AttachmentScore learned = AttachmentScore.of(new DependencyParser(transitions, trainer.weights()), sentences);
        assertThat(learned.labelled()).isEqualTo(learned.words()).isEqualTo(40);

        AttachmentScore stored = AttachmentScore.of(stored(transitions, trainer, new ModelWriter(0, 0)), sentences);
        assertThat(stored.labelled()).isEqualTo(stored.words());
        AttachmentScore nothing = AttachmentScore.of(stored(transitions, trainer, new ModelWriter(1e9, 0)), sentences);
        assertThat(nothing.labelled()).isLessThan(stored.labelled());
    }

    @Test
    void predictsTheTagsOfAFoldFromTheOthers() throws Exception {
        List<TreebankSentence> sentences = List.of(own().get(0), named(own().get(0), "other"));
        List<TreebankSentence> tagged = JackknifedTags.predict(sentences, 2);
        assertThat(tagged).hasSize(2);
        assertThat(tagged.get(1).tags()).hasSameSizeAs(sentences.get(1).tags());
        assertThat(tagged.get(1).heads()).isEqualTo(sentences.get(1).heads());
    }

    @Test
    void givesTheSameModelToTheByte(@TempDir Path folder) throws Exception {
        String own = Files.readString(
                Path.of(TrainingTest.class.getResource("own.conllu").toURI()));
        // Every sentence a document of its own, so that each falls into another fold.
        String documents = own.replaceAll("own-(\\d)", "own$1-$1");
        for (String part : List.of("ewt-train", "gum-train", "ewt-dev", "gum-dev")) {
            Files.writeString(folder.resolve(part + ".conllu"), documents);
        }
        byte[] first = trained(folder, "first");
        assertThat(first).hasSizeGreaterThan(500);
        assertThat(trained(folder, "second")).isEqualTo(first);
    }

    private static byte[] trained(Path treebank, String name) throws IOException {
        Path work = Files.createDirectory(treebank.resolve(name));
        Path model = work.resolve("parser.model");
        new TrainParser(treebank, work, new PrintStream(OutputStream.nullOutputStream())).run(model);
        return Files.readAllBytes(model);
    }

    @Test
    void keepsPredictedTags(@TempDir Path folder) throws Exception {
        TagCache cache = new TagCache(folder.resolve("own.tags"));
        List<TreebankSentence> first = cache.tag(own(), s -> s);
        List<TreebankSentence> second = cache.tag(own(), s -> {
            throw new IOException("asked again");
        });
        assertThat(second).isEqualTo(first);
        assertThat(Files.readAllLines(folder.resolve("own.tags"))).hasSize(5);
    }

    @Test
    void dropsRareSubtypesOnly() throws Exception {
        TreebankSentence sentence = own().get(0);
        TreebankSentence passive = new TreebankSentence(
                "x",
                sentence.words(),
                sentence.tags(),
                sentence.heads(),
                List.of("det", "nsubj:pass", "root", "det", "amod", "obj", "punct"),
                sentence.surface());
        Labels labels = new Labels(List.of(sentence, sentence, passive), 2);
        assertThat(labels.kept()).contains("nsubj").doesNotContain("nsubj:pass", "root");
        assertThat(labels.reduce(passive).labels()).isEqualTo(sentence.labels());
    }

    private static DependencyParser stored(Transitions transitions, PerceptronTrainer trainer, ModelWriter writer)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(transitions, List.of(trainer.weights()), out);
        return ParserModel.read(new ByteArrayInputStream(out.toByteArray())).parser();
    }

    private static TreebankSentence named(TreebankSentence s, String document) {
        return new TreebankSentence(document, s.words(), s.tags(), s.heads(), s.labels(), s.surface());
    }

    static List<TreebankSentence> own() throws IOException, URISyntaxException {
        return ConlluReader.read(
                Path.of(TrainingTest.class.getResource("own.conllu").toURI()));
    }
}
