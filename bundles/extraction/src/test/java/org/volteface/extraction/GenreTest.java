package org.volteface.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.volteface.api.model.Document;
import org.volteface.api.model.Headline;
import org.volteface.api.model.Origin;
import org.volteface.api.text.AnnotatedText;

/** What a label makes of a text. */
class GenreTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    SATIRE  | Satire: Bells to be rung by robots
                    SATIRE  | Bells to be rung by robots (satire)
                    OPINION | Opinion: Let the bells ring
                    OPINION | Let the bells ring (comment)
                    OPINION | Op-ed - Let the bells ring
                    OPINION | Letters to the editor
                    REPORT  | Public opinion: bells are liked
                    REPORT  | Column of marchers reaches the bells
                    REPORT  | Fiction prize for a book about bells
                    REPORT  | Minister declines comment
                    """)
    void readsTheLabelOfATitle(Genre genre, String title) {
        assertThat(Genre.of(text(title, "The bells rang."))).isEqualTo(genre);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    SATIRE | The bells rang. Happy April Fools to all!
                    SATIRE | This article is pure satire.
                    SATIRE | "I hate bells," Ida Renn said in a dream of hers.
                    REPORT | The bells rang on the first of April.
                    REPORT | "It is a dream come true," Ida Renn said of the bells.
                    """)
    void readsWhatATextSaysOfItself(Genre genre, String words) {
        assertThat(Genre.of(text("Bells", words))).isEqualTo(genre);
    }

    private static AnnotatedText text(String title, String words) {
        Document document = Document.of(new Headline(Origin.UNKNOWN, LocalDate.of(2025, 3, 30), title), words);
        return new AnnotatedText(document, List.of(), List.of());
    }
}
