package org.volteface.reporting;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.volteface.api.model.Actor;
import org.volteface.api.model.Dating;
import org.volteface.api.model.Edtf;
import org.volteface.api.model.Facet;
import org.volteface.api.model.Headline;
import org.volteface.api.model.Passage;
import org.volteface.api.model.Proposition;
import org.volteface.api.model.Stance;
import org.volteface.api.model.Statement;
import org.volteface.api.model.Timing;
import org.volteface.api.report.Cited;

/** Cited statements as JSON objects, in the words of the lines that an analysis prints. */
final class JsonStatement {
    private final JsonWriter json;

    JsonStatement(JsonWriter json) {
        this.json = json;
    }

    void write(Cited cited) throws IOException {
        Statement statement = cited.statement();
        json.beginObject();
        json.name("id").value(statement.id());
        json.name("kind").value(lower(statement.kind()));
        json.name("text").value(statement.wording().text());
        json.name("attribution").value(lower(statement.wording().attribution().kind()));
        actor("holder", statement.holder());
        if (statement.holding().spokenBy().isPresent()) {
            actor("spokenBy", statement.holding().spokenBy().get());
        }
        proposition(statement.claim().proposition());
        stance(statement.claim().stance());
        json.name("said").value(statement.timing().said().text());
        optional("about", statement.timing().about().map(Edtf::text));
        optional("deadline", statement.timing().deadline().map(Object::toString));
        dated(statement.timing());
        optional("event", statement.claim().event().map(Enum::name));
        passage(statement.passage());
        headline(cited.headline());
        json.name("madeBy").beginArray();
        for (String maker : statement.madeBy()) {
            json.value(maker);
        }
        json.endArray();
        json.endObject();
    }

    void actor(String name, Actor actor) throws IOException {
        json.name(name).beginObject();
        json.name("id").value(actor.id());
        json.name("name").value(actor.name());
        json.name("kind").value(lower(actor.kind()));
        json.endObject();
    }

    void proposition(Proposition proposition) throws IOException {
        json.name("proposition").beginObject();
        json.name("topic").value(proposition.topic());
        json.name("terms").beginArray();
        for (String term : proposition.terms()) {
            json.value(term);
        }
        json.endArray();
        json.name("direction").value(lower(proposition.direction()));
        json.name("scope").beginObject();
        for (Map.Entry<Facet, String> facet : proposition.scope().facets().entrySet()) {
            json.name(lower(facet.getKey())).value(facet.getValue());
        }
        json.endObject();
        json.name("universal").value(proposition.scope().universal());
        optional("counterpart", proposition.counterpart());
        json.endObject();
    }

    private void stance(Stance stance) throws IOException {
        json.name("stance").value(lower(stance.label()));
        json.name("modality").value(lower(stance.modality()));
        optional("condition", stance.condition());
        json.name("confidence").value(stance.confidence());
    }

    /** As the shell writes it, too: a provider may not share code with another bundle than the api, which knows no JSON. */
    private void dated(Timing timing) throws IOException {
        if (timing.resolved().isEmpty()) {
            return;
        }
        json.name("dated").beginObject();
        for (Dating dating : timing.resolved()) {
            json.name(lower(dating.role())).beginObject();
            json.name("rule").value(lower(dating.rule()));
            optional("words", Optional.of(dating.words()).filter(words -> !words.isBlank()));
            if (dating.span().isPresent()) {
                json.name("start").value(dating.span().get().start());
                json.name("end").value(dating.span().get().end());
            }
            json.endObject();
        }
        json.endObject();
    }

    private void passage(Passage passage) throws IOException {
        json.name("document").value(passage.documentId());
        json.name("field").value(lower(passage.field()));
        json.name("start").value(passage.span().start());
        json.name("end").value(passage.span().end());
    }

    private void headline(Headline headline) throws IOException {
        json.name("source").value(headline.origin().publisher());
        json.name("published").value(headline.published().toString());
        json.name("title").value(headline.title());
        optional("url", headline.origin().url().map(Object::toString));
    }

    private void optional(String name, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            json.name(name).value(value.get());
        }
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
