package org.volteface.sourcing.read;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.volteface.sourcing.article.NotADocumentException;

/**
 * The first row of a table of documents.
 *
 * @param names the names of the columns
 * @param separator what stands between cells
 * @param after the place after the header
 */
record CsvHeader(List<String> names, char separator, Mark after) {
    private static final List<Character> SEPARATORS = List.of(',', ';', '\t', '|');
    private static final Pattern SEPARATOR_LINE = Pattern.compile("\\Asep=(.)\\r?\\n");
    private static final int FEWEST_KNOWN = 2;
    private static final int FEWEST_WITHOUT_TEXT = 3;

    /** The header that an input begins with; empty where it is no such table. */
    static Optional<CsvHeader> of(Start start) {
        byte[] bytes = start.bytes();
        int begin = Utf8Mark.length(bytes);
        Matcher told =
                SEPARATOR_LINE.matcher(new String(bytes, begin, bytes.length - begin, StandardCharsets.ISO_8859_1));
        int from = begin + (told.find() ? told.end() : 0);
        int end = from;
        while (end < bytes.length && bytes[end] != '\n') {
            end++;
        }
        String line = new String(bytes, from, end - from, StandardCharsets.UTF_8).strip();
        Mark after = new Mark(Math.min(end + 1, bytes.length), from > begin ? 2 : 1);
        return SEPARATORS.stream()
                .flatMap(separator -> of(line, separator, after).stream())
                .max(Comparator.comparingLong(CsvHeader::known));
    }

    private static Optional<CsvHeader> of(String line, char separator, Mark after) {
        if (line.indexOf(separator) < 0) {
            return Optional.empty();
        }
        try {
            CsvHeader header = new CsvHeader(cells(line, separator), separator, after);
            boolean hasText = header.names().stream()
                    .flatMap(name -> Field.of(name).stream())
                    .anyMatch(place -> place.field() == Field.TEXT);
            return Optional.of(header).filter(found -> found.known() >= (hasText ? FEWEST_KNOWN : FEWEST_WITHOUT_TEXT));
        } catch (NotADocumentException e) {
            return Optional.empty();
        }
    }

    private long known() {
        return names.stream().filter(name -> Field.of(name).isPresent()).count();
    }

    /** The values of a row. */
    FieldValues values(List<String> cells) throws NotADocumentException {
        if (cells.stream().skip(names.size()).anyMatch(cell -> !cell.isBlank())) {
            throw new NotADocumentException(
                    "the row has " + cells.size() + " cells where the header has " + names.size());
        }
        FieldValues values = new FieldValues();
        for (int i = 0; i < Math.min(names.size(), cells.size()); i++) {
            String cell = cells.get(i);
            String name = names.get(i).strip();
            Field.of(name).ifPresent(place -> values.put(name, place, cell));
        }
        return values;
    }

    /** The cells of a row. */
    static List<String> cells(String row, char separator) throws NotADocumentException {
        try {
            return CsvReader.builder().fieldSeparator(separator).maxBufferSize(1 << 25).ofCsvRecord(row).stream()
                    .findFirst()
                    .map(CsvRecord::getFields)
                    .orElse(List.of());
        } catch (CsvParseException e) {
            throw new NotADocumentException("the row cannot be parsed: " + e.getMessage(), e);
        }
    }
}
