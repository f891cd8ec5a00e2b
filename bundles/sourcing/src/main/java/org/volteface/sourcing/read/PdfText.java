package org.volteface.sourcing.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The text of the pages of a PDF, without what stands on many of them.
 *
 * @param paragraphs its paragraphs and headings
 * @param largest the heading in the largest letters of the first page; empty where none stands out
 */
record PdfText(List<String> paragraphs, String largest) {
    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "(?i)^[-–—\\s\\[(]*(?:page|p\\.|seite)?\\s*(?:\\d{1,4}|[ivxl]{1,6})(?:\\s*(?:/|of|von)\\s*\\d{1,4})?[-–—\\s\\])]*$");
    private static final Pattern ENDS = Pattern.compile("[.!?:][\"'”’)]*$");
    private static final Pattern HYPHEN = Pattern.compile("\\p{L}[-\\u00AD\\u2010]$");
    private static final int AT_EDGE = 2;
    private static final float LARGER = 1.15f;
    private static final float GAP = 1.35f;
    private static final float INDENT = 6;
    private static final float FAR = 150;
    private static final float WIDE_GAP = 2.5f;
    private static final int COMMON = 8;
    private static final float USUAL_GAP = 12;
    private static final int LONGEST_TITLE = 300;

    static PdfText of(List<List<PdfLine>> pages) {
        List<List<PdfLine>> bare = withoutHeads(pages);
        List<PdfLine> first =
                bare.stream().filter(page -> !page.isEmpty()).findFirst().orElse(List.of());
        return new PdfText(paragraphs(bare), largest(first, usualSize(bare)));
    }

    /** Takes away page numbers, and lines at the edges that stand on many pages alike. */
    private static List<List<PdfLine>> withoutHeads(List<List<PdfLine>> pages) {
        Map<String, Integer> counts = new HashMap<>();
        pages.forEach(page -> edges(page).stream()
                .map(PdfText::alike)
                .distinct()
                .forEach(line -> counts.merge(line, 1, Integer::sum)));
        int many = Math.max(2, pages.size() / 3);
        return pages.stream()
                .map(page -> {
                    List<PdfLine> edges = edges(page);
                    return page.stream()
                            .filter(line -> !edges.contains(line)
                                    || !(PAGE_NUMBER.matcher(line.text()).matches()
                                            || counts.getOrDefault(alike(line), 0) >= many))
                            .toList();
                })
                .toList();
    }

    private static String alike(PdfLine line) {
        return Math.round(line.y() / 4) + " " + line.text().replaceAll("\\d+", "0");
    }

    /** The lines that stand at the top and at the bottom. */
    private static List<PdfLine> edges(List<PdfLine> page) {
        List<PdfLine> byPlace =
                page.stream().sorted(Comparator.comparing(PdfLine::y)).toList();
        int count = byPlace.size();
        List<PdfLine> edges = new ArrayList<>(byPlace.subList(0, Math.min(AT_EDGE, count)));
        edges.addAll(byPlace.subList(Math.max(0, count - AT_EDGE), count));
        return edges;
    }

    private static float usualSize(List<List<PdfLine>> pages) {
        Map<Float, Integer> characters = pages.stream()
                .flatMap(List::stream)
                .collect(Collectors.toMap(PdfLine::size, line -> line.text().length(), Integer::sum));
        return characters.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0f);
    }

    private static String largest(List<PdfLine> page, float usual) {
        float largest =
                page.stream().map(PdfLine::size).max(Comparator.naturalOrder()).orElse(0f);
        if (largest < usual * LARGER) {
            return "";
        }
        StringBuilder title = new StringBuilder();
        for (PdfLine line : page) {
            if (line.size() >= largest - 0.1f) {
                title.append(title.isEmpty() ? "" : " ").append(line.text());
            } else if (!title.isEmpty()) {
                break;
            }
        }
        return title.length() > LONGEST_TITLE ? "" : title.toString();
    }

    private static List<String> paragraphs(List<List<PdfLine>> pages) {
        float gap = usualGap(pages);
        List<String> paragraphs = new ArrayList<>();
        StringBuilder paragraph = new StringBuilder();
        PdfLine before = null;
        for (PdfLine line : pages.stream().flatMap(List::stream).toList()) {
            if (before == null || isBreak(before, line, gap)) {
                add(paragraphs, paragraph);
            }
            join(paragraph, line.text());
            before = line;
        }
        add(paragraphs, paragraph);
        return paragraphs;
    }

    private static void add(List<String> paragraphs, StringBuilder paragraph) {
        if (!paragraph.isEmpty()) {
            paragraphs.add(paragraph.toString());
            paragraph.setLength(0);
        }
    }

    /** Whether a paragraph ends before a line. A new page or column is no end where the sentence goes on. */
    private static boolean isBreak(PdfLine before, PdfLine line, float gap) {
        float step = line.y() - before.y();
        float ratio = line.size() / Math.max(0.1f, before.size());
        boolean ended = ENDS.matcher(before.text()).find();
        if (ratio > LARGER || ratio < 1 / LARGER) {
            return true;
        }
        if (step < 0 || Math.abs(line.x() - before.x()) > FAR) {
            return ended;
        }
        boolean goesOn = !ended && Character.isLowerCase(line.text().codePointAt(0));
        return step > gap * (goesOn ? WIDE_GAP : GAP) || (ended && line.x() > before.x() + INDENT);
    }

    /** How far apart lines of one paragraph stand: of the steps that are common, the least. */
    private static float usualGap(List<List<PdfLine>> pages) {
        Map<Integer, Integer> counts = new HashMap<>();
        int all = 0;
        for (List<PdfLine> page : pages) {
            for (int i = 1; i < page.size(); i++) {
                int step = Math.round((page.get(i).y() - page.get(i - 1).y()) * 2);
                if (step > 0) {
                    counts.merge(step, page.get(i).text().length(), Integer::sum);
                    all += page.get(i).text().length();
                }
            }
        }
        int common = all / COMMON;
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() > common)
                .map(entry -> entry.getKey() / 2f)
                .min(Comparator.naturalOrder())
                .orElse(USUAL_GAP);
    }

    private static void join(StringBuilder paragraph, String line) {
        if (paragraph.isEmpty()) {
            paragraph.append(line);
        } else if (HYPHEN.matcher(paragraph).find() && Character.isLowerCase(line.codePointAt(0))) {
            paragraph.setLength(paragraph.length() - 1);
            paragraph.append(line);
        } else {
            paragraph.append(' ').append(line);
        }
    }
}
