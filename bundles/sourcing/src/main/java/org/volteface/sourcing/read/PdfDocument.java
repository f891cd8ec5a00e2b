package org.volteface.sourcing.read;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.volteface.api.model.Document;
import org.volteface.api.model.Headline;
import org.volteface.api.model.Origin;
import org.volteface.api.source.Hints;
import org.volteface.api.source.Particulars;
import org.volteface.api.source.Published;
import org.volteface.api.source.Read;
import org.volteface.api.source.ReadOutcome;
import org.volteface.api.source.Unreadable;
import org.volteface.sourcing.article.NotADocumentException;

/** A file in PDF: its text in lines made paragraphs again, and what it says of itself. */
final class PdfDocument {
    private static final Logger LOG = LoggerFactory.getLogger(PdfDocument.class);
    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final Pattern NO_TITLE = Pattern.compile(
            "(?i)^(?:untitled.*|microsoft (?:word|powerpoint|excel).*|document\\d*|title|anonymous|\\(?unspecified\\)?"
                    + "|.*\\.(?:docx?|rtf|odt|pdf|indd|qxd|tex|txt|html?|pptx?)|https?:.*|\\d+|\\W*)$");
    private static final Pattern NO_AUTHOR = Pattern.compile(
            "(?i)^(?:user|admin(?:istrator)?|root|owner|author|unknown|anonymous|\\(?unspecified\\)?|default|microsoft.*|\\W*)$");
    private static final Pattern BY = Pattern.compile("(?i)^by[ :]\\s*(\\p{Lu}[^.!?:]{2,80})$");
    private static final int FIRST_YEAR = 1985;
    /** Of so many characters one may be none that anybody writes. */
    private static final int RARE = 30;

    private final Hints hints;

    PdfDocument(Hints hints) {
        this.hints = hints;
    }

    ReadOutcome read(byte[] bytes) {
        try (PDDocument pdf = Loader.loadPDF(bytes, "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
            return read(pdf);
        } catch (NotADocumentException e) {
            return new Unreadable("", e.reason());
        } catch (InvalidPasswordException e) {
            return new Unreadable("", "a PDF file that is encrypted with a password");
        } catch (IOException | RuntimeException | StackOverflowError e) {
            LOG.debug("a damaged PDF file", e);
            return new Unreadable(
                    "", "a damaged PDF file: " + String.valueOf(e.getMessage()).replaceAll("\\s+", " "));
        } catch (OutOfMemoryError e) {
            // It is the file's: its streams unpack to more than anybody can have meant, and are gone by now.
            return new Unreadable("", "a PDF file that unpacks to more than can be held");
        }
    }

    private Read read(PDDocument pdf) throws IOException, NotADocumentException {
        List<List<PdfLine>> pages = new PdfPages(LONGEST).read(pdf);
        PdfText text = PdfText.of(pages);
        if (text.paragraphs().isEmpty()) {
            throw new NotADocumentException(
                    "a PDF file without text: its pages are pictures (scanned), and are not recognised");
        }
        if (isGarbled(String.join("", text.paragraphs()))) {
            throw new NotADocumentException(
                    "a PDF file whose letters cannot be told: its fonts are damaged or do not name them");
        }
        PDDocumentInformation own = pdf.getDocumentInformation();
        String title = sane(own.getTitle(), NO_TITLE).orElseGet(text::largest);
        List<String> paragraphs = new ArrayList<>(text.paragraphs());
        if (paragraphs.size() > 1 && paragraphs.get(0).equalsIgnoreCase(title)) {
            paragraphs.remove(0);
        }
        String byline = sane(own.getAuthor(), NO_AUTHOR).orElseGet(() -> byline(paragraphs));
        List<String> warnings = new ArrayList<>();
        Optional<Published> published = created(own.getCreationDate());
        LocalDate day = published.map(Published::day).or(hints::date).orElseGet(() -> {
            warnings.add("no date was found; " + hints.today() + " is taken for it");
            return hints.today();
        });
        String language = Optional.ofNullable(pdf.getDocumentCatalog().getLanguage())
                .orElse("")
                .strip();
        Headline headline = new Headline(new Origin("", hints.address()), day, title);
        Document document = Document.of(headline, String.join("\n\n", paragraphs));
        return new Read(document, Optional.empty(), true, new Particulars(byline, published, language), warnings);
    }

    /** Whether the text is the numbers of glyphs and not letters. */
    private static boolean isGarbled(String text) {
        long strange = text.chars()
                .filter(c ->
                        Character.isISOControl(c) || c == '\uFFFD' || Character.getType(c) == Character.PRIVATE_USE)
                .count();
        return strange * RARE > text.length();
    }

    private static String byline(List<String> paragraphs) {
        return paragraphs.stream()
                .limit(4)
                .flatMap(paragraph -> BY.matcher(paragraph).results())
                .map(found -> found.group(1))
                .findFirst()
                .orElse("");
    }

    private static Optional<String> sane(@Nullable String words, Pattern insane) {
        return Optional.ofNullable(words)
                .map(value -> value.replace("\0", "").replaceAll("\\s+", " ").strip())
                .filter(value -> !insane.matcher(value).matches());
    }

    private Optional<Published> created(@Nullable Calendar created) {
        if (created == null) {
            return Optional.empty();
        }
        OffsetDateTime moment = created.toInstant()
                .atZone(created.getTimeZone().toZoneId())
                .toOffsetDateTime()
                .truncatedTo(ChronoUnit.SECONDS);
        boolean isSane = moment.getYear() >= FIRST_YEAR
                && !moment.toLocalDate().isAfter(hints.today().plusDays(1))
                && Math.abs(moment.getOffset().getTotalSeconds()) < ZoneOffset.MAX.getTotalSeconds();
        return isSane ? Optional.of(Published.at(moment, "PDF creation date")) : Optional.empty();
    }
}
