package org.volteface.sourcing.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.volteface.api.source.Published;
import org.volteface.api.source.Read;
import org.volteface.sourcing.Reading;

class MailTest {
    private static final String MAIL = """
            Received: by x; Tue, 3 Mar 2026 09:20:00 +0000
            From: =?utf-8?q?J=C3=BCrgen_M=C3=BCller?= <jm@post.example>
            To: desk@e.example
            Subject: =?utf-8?b?VG9sbCBzdMOkeXM=?=: what the mayor
             said
            Date: Tue, 03 Mar 2026 10:15:00 +0100 (CET)
            MIME-Version: 1.0
            Content-Type: multipart/alternative; boundary="b"

            --b
            Content-Type: text/plain; charset="utf-8"
            Content-Transfer-Encoding: quoted-printable

            The caf=C3=A9 toll =
            stays.

            >From May on it rises.
            --b
            Content-Type: text/html; charset="utf-8"
            Content-Transfer-Encoding: base64

            PHA+VGhlIGNhZsOpIHRvbGwgc3RheXMuPC9wPg==
            --b--
            """;

    @Test
    void readsAMail() {
        Read read = Reading.one(MAIL.replace("\n", "\r\n").getBytes(UTF_8));
        assertThat(read.document().text()).isEqualTo("The caf\u00e9 toll stays.\n\n>From May on it rises.");
        assertThat(read.document().headline().title()).isEqualTo("Toll st\u00e4ys: what the mayor said");
        assertThat(read.particulars().byline()).isEqualTo("J\u00fcrgen M\u00fcller");
        assertThat(read.document().headline().origin().publisher()).isEqualTo("J\u00fcrgen M\u00fcller");
        assertThat(read.particulars().published()).map(Published::text).contains("2026-03-03T10:15:00+01:00");
    }

    @Test
    void readsAPageWhereThereIsNoPlainText() {
        Read read = Reading.one("""
                From: news@post.example
                Subject: Weekly
                Date: Wed, 4 Mar 2026 10:15:00 GMT
                List-Id: "The Weekly" <weekly.post.example>
                Content-Type: text/html

                <html><body><p>The toll stays until May, said the mayor.</p></body></html>
                """);
        assertThat(read.document().text()).isEqualTo("The toll stays until May, said the mayor.");
        assertThat(read.document().headline().origin().publisher()).isEqualTo("The Weekly");
        assertThat(read.particulars().byline()).isEqualTo("news@post.example");
    }

    @Test
    void readsAMailbox() {
        String mailbox = "From jm@post.example Tue Mar  3 10:15:00 2026\n" + MAIL
                + "\nFrom x Tue Mar  3 10:15:00 2026\nFrom: X <x@e.example>\nSubject: Short\n\nFrom here on it rains.\n\nFrom now on too.\n"
                + "\nFrom y Tue Mar  3 10:15:00 2026\nFrom: Y <y@e.example>\nSubject: None\n\n";
        assertThat(Reading.all(mailbox))
                .extracting(ArchivesTest::text)
                .containsExactly(
                        "The caf\u00e9 toll stays.\n\nFrom May on it rises.",
                        "From here on it rains.\n\nFrom now on too.",
                        "mail at line 34: a mail without text");
    }

    @Test
    void takesNoTextForAMail() {
        String text = "From: the window\n\nIt rained.";
        assertThat(Reading.text(text)).isEqualTo(text);
        assertThat(Reading.text("From here on it rains.\nDate: never")).startsWith("From here");
    }
}
