package org.volteface.shell.server;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import org.volteface.api.intake.Intake;
import org.volteface.api.intake.Receipt;
import org.volteface.api.model.Headline;
import org.volteface.api.source.PageReader;
import org.volteface.api.source.Read;
import org.volteface.api.source.ReadOutcome;
import org.volteface.api.source.Unreadable;

/** The way of a web page into the intake. */
final class PageIntake {
    private static final Set<String> SCHEMES = Set.of("http", "https");

    private final PageReader reader;
    private final Intake intake;

    PageIntake(PageReader reader, Intake intake) {
        this.reader = reader;
        this.intake = intake;
    }

    /** Takes the page in and tells what it is. */
    String add(String address) throws IOException {
        ReadOutcome outcome = reader.read(address(address));
        if (outcome instanceof Unreadable unreadable) {
            throw new IllegalArgumentException(address + " cannot be read: " + unreadable.reason());
        }
        return submit((Read) outcome);
    }

    private String submit(Read read) throws IOException {
        Receipt receipt = intake.submit(read.document());
        Headline headline = read.document().headline();
        Page page = new Page();
        page.paragraph(
                "",
                (receipt.isNew() ? "Taken in as " : "Known already as ") + Phrases.shortId(receipt.documentId()) + ": "
                        + (headline.title().isBlank() ? "" : "‘" + headline.title() + "’, ")
                        + Phrases.publisher(headline) + ", " + headline.published());
        read.warnings().forEach(warning -> page.paragraph("  ", "mind: " + warning));
        return page.toString();
    }

    private static URI address(String given) {
        try {
            URI address = new URI(given);
            String scheme =
                    address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
            if (SCHEMES.contains(scheme) && address.getHost() != null) {
                return address;
            }
            throw new IllegalArgumentException("'" + given + "' is no web address: it begins with http:// or https://");
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("'" + given + "' is no web address: " + e.getReason(), e);
        }
    }
}
