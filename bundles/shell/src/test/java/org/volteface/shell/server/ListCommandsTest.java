package org.volteface.shell.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.volteface.api.archive.DocumentState;

/** The commands documents, statements and findings. */
class ListCommandsTest {
    private final SmallArchive archive = SmallArchive.ofSamples();
    private final SmallQueue queue = new SmallQueue();
    private final DocumentsCommand documents = new DocumentsCommand(queue, archive);
    private final StatementsCommand statements = new StatementsCommand(archive, queue);
    private final FindingsCommand findings = new FindingsCommand(archive, new SmallReviews());

    ListCommandsTest() {
        queue.add(Ferry.document("document-of-2024-02-01", DocumentState.ANALYSED, Optional.empty()));
        queue.add(Ferry.document("aaaa1111bbbb", DocumentState.WAITING, Optional.empty()));
        queue.add(Ferry.document("aaaa2222cccc", DocumentState.SET_ASIDE, Optional.of("org.guest@1 hangs")));
    }

    @Test
    void listsDocumentsTheLatestFirst() {
        assertThat(documents.documents().lines())
                .containsExactly(
                        "3 documents, the last to arrive first:",
                        "aaaa2222  2024-02-01  aside     Harbour Gazette         Ferry news of 2024-02-01",
                        "          org.guest@1 hangs",
                        "aaaa1111  2024-02-01  waiting   Harbour Gazette         Ferry news of 2024-02-01",
                        "document  2024-02-01  analysed  Harbour Gazette         Ferry news of 2024-02-01");
    }

    @Test
    void listsDocumentsOfOneStateUpToALimit() {
        assertThat(documents.documents("--limit", "1").lines())
                .hasSize(3)
                .first()
                .isEqualTo("The latest 1 of 3 documents, the last to arrive first:");
        assertThat(documents.documents("--state=waiting").lines())
                .hasSize(2)
                .first()
                .isEqualTo("1 document in the state waiting, the last to arrive first:");
        queue.entries.clear();
        assertThat(documents.documents("--state", "aside")).isEqualTo("There are no documents in the state aside.");
        assertThat(documents.documents()).isEqualTo("There are no documents.");
    }

    @Test
    void showsOneDocument() {
        assertThat(documents.documents("document").lines())
                .contains(
                        "Document     document-of-2024-02-01",
                        "Title        Ferry news of 2024-02-01",
                        "Source       Harbour Gazette, 1 February 2024",
                        "Address      https://harbour.example/2024-02-01",
                        "State        analysed",
                        "Statements   1",
                        "Analysers    org.volteface.text@1.0.0",
                        "             org.volteface.stance@1.0.0");
        assertThat(documents.documents("aaaa2").lines())
                .contains(
                        "State        set aside, after 2 failures", "Reason       org.guest@1 hangs", "Statements   0");
    }

    @Test
    void refusesDocumentsThatItCannotTell() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> documents.documents("aaaa"))
                .withMessage("the id 'aaaa' is ambiguous: aaaa1111bbbb or aaaa2222cccc");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> documents.documents("ffff"))
                .withMessage("there is no document with the id 'ffff'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> documents.documents("--state", "lost"))
                .withMessageStartingWith("--state wants waiting, analysed or aside, not 'lost'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> documents.documents("aaaa1", "--limit", "3"))
                .withMessageStartingWith("one document takes no options");
    }

    @Test
    void tellsDocumentsApartHoweverManyCameBetween() {
        queue.add(Ferry.document("bbbb1111", DocumentState.WAITING, Optional.empty()));
        for (int i = 0; i < 1_001; i++) {
            queue.add(Ferry.document("cccc" + i, DocumentState.WAITING, Optional.empty()));
        }
        queue.add(Ferry.document("bbbb2222", DocumentState.WAITING, Optional.empty()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> documents.documents("bbbb"))
                .withMessage("the id 'bbbb' is ambiguous: bbbb1111 or bbbb2222");
        assertThat(documents.documents("bbbb1").lines()).contains("Document     bbbb1111");
    }

    @Test
    void listsTheStatementsOfAnActorTheLastFirst() {
        assertThat(statements
                        .statements("--actor", "harbour board", "--limit", "2")
                        .lines())
                .containsExactly(
                        Ferry.shortId(5) + "  2024-03-01  Harbour board, act, against: the ferry line",
                        "                      “closing the ferry line”",
                        Ferry.shortId(4) + "  2024-02-01  Harbour board, position, against: the ferry line",
                        "                      “closing the ferry line”",
                        "",
                        "There are more: --limit N shows N of them.");
        assertThat(statements.statements("--actor=mayor").lines())
                .containsExactly(
                        Ferry.shortId(2) + "  2023-04-01  Mayor of Skarrow, position, in favour: the ferry line",
                        "                      “the ferry line will run”");
    }

    @Test
    void listsTheStatementsOfADocumentAndOfTheLatest() {
        String only = Ferry.shortId(4) + "  2024-02-01  Harbour board, position, against: the ferry line";

        assertThat(statements.statements("--document", "document-of").lines())
                .first()
                .isEqualTo(only);
        assertThat(statements.statements().lines()).hasSize(2).first().isEqualTo(only);
        assertThat(statements.statements("--document", "document-of", "--actor", "mayor"))
                .isEqualTo("There are no statements of Mayor of Skarrow.");
    }

    @Test
    void listsTheLatestFindingsTheNewestLast() {
        assertThat(findings.findings()).isEqualTo("There are no findings.");

        archive.find(Ferry.reversal());
        archive.find(Ferry.reversal(List.of(0, 1), List.of(5)));
        assertThat(findings.findings().lines())
                .containsExactly(
                        "2 findings, the newest last:",
                        Ferry.reversal().id().substring(0, 8)
                                + "  reversal, Full Flop, supported, 2023-02-01 -> 2024-02-01",
                        "          Harbour board: the ferry line",
                        Ferry.reversal(List.of(0, 1), List.of(5)).id().substring(0, 8)
                                + "  reversal, Full Flop, supported, 2023-03-01 -> 2024-03-01",
                        "          Harbour board: the ferry line");
        assertThat(findings.findings("--limit=1").lines())
                .hasSize(3)
                .first()
                .isEqualTo("The latest 1 of 2 findings, the newest last:");
    }

    @Test
    void saysOfAFindingWhoseStatementsAreGoneThatItIsBeingMadeAnew() {
        archive.find(Ferry.reversal());
        archive.statements.removeIf(each -> each.id().equals(Ferry.id(0)));
        assertThat(findings.findings()).contains("supported, being analysed anew -> 2024-02-01");
        archive.statements.removeIf(each -> each.id().equals(Ferry.id(4)));
        assertThat(findings.findings())
                .contains("supported, being analysed anew\n")
                .doesNotContain("->");
    }

    @Test
    void readsFindingsPageByPage() {
        for (int i = 0; i < 1001; i++) {
            archive.find(Ferry.reversal());
        }
        assertThat(findings.findings("--limit", "3").lines())
                .first()
                .isEqualTo("The latest 3 of 1,001 findings, the newest last:");
    }
}
