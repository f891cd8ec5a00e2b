package org.volteface.console.rest;

import java.util.List;
import org.volteface.console.report.Preview;

/**
 * What a report would show.
 *
 * @param title its title
 * @param summary its summary
 * @param counts how much of what, in words
 * @param lines the first of its findings and promises
 */
record PreviewResource(String title, String summary, List<String> counts, List<PreviewLine> lines) {
    /**
     * A finding or a promise.
     *
     * @param badges what it is, in a word or two each
     * @param heading whom and what it is about
     * @param statements the ids of the first statement of each side
     */
    record PreviewLine(List<String> badges, String heading, List<String> statements) {
        static PreviewLine of(Preview.Line line) {
            return new PreviewLine(
                    line.badges(),
                    line.heading(),
                    line.passages().stream()
                            .map(passage -> passage.statement().id())
                            .toList());
        }
    }

    static PreviewResource of(Preview preview) {
        return new PreviewResource(
                preview.title(),
                preview.summary(),
                preview.counts(),
                preview.lines().stream().map(PreviewLine::of).toList());
    }
}
