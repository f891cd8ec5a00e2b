package org.volteface.shell.eval;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.volteface.api.model.Attribution;
import org.volteface.api.model.AttributionKind;

/** The measure of who said what: each article is analysed alone, and what it gives is held against the attributions marked in it. */
final class AttributionMeasure implements Measure {
    private final Tools tools;
    private final Overlap source = new Overlap();
    private final Overlap cue = new Overlap();
    private final Overlap content = new Overlap();
    private final AttributionTally tally = new AttributionTally();

    AttributionMeasure(Tools tools) {
        this.tools = tools;
    }

    @Override
    public void take(Item item) throws MalformedException, IOException {
        List<Roles> golds = new ArrayList<>();
        for (Item attribution : item.items("attributions")) {
            golds.add(Roles.parse(attribution));
        }
        List<Roles> found = attributions(item);
        source.add(
                golds.stream().map(Roles::source).toList(),
                found.stream().map(Roles::source).toList());
        cue.add(
                golds.stream().map(Roles::cue).toList(),
                found.stream().map(Roles::cue).toList());
        content.add(
                golds.stream().map(Roles::content).toList(),
                found.stream().map(Roles::content).toList());
        tally.add(item.text("text"), golds, found);
    }

    @Override
    public void report(Figures figures) throws IOException {
        tally.report(figures);
        source.report("characters of source", figures);
        cue.report("characters of cue", figures);
        content.report("characters of content", figures);
    }

    /** The attributions that the analysis makes of an article: each once, however many statements it holds, and not the narrator's own. */
    private List<Roles> attributions(Item item) throws MalformedException, IOException {
        JsonObject document = new JsonObject();
        document.addProperty("date", item.text("date"));
        document.addProperty("source", item.text("publisher"));
        document.addProperty("text", item.text("text"));
        Set<Roles> found = new LinkedHashSet<>();
        for (Said said : new CaseCorpus(tools, item.text("doc")).add(new Item(document))) {
            Attribution attribution = said.statement().wording().attribution();
            if (attribution.kind() != AttributionKind.NARRATOR) {
                found.add(Roles.of(attribution));
            }
        }
        return List.copyOf(found);
    }
}
