package org.volteface.reporting;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.volteface.api.contradiction.Finding;
import org.volteface.api.contradiction.FindingKind;
import org.volteface.api.contradiction.Standing;
import org.volteface.api.report.Cited;
import org.volteface.api.report.FindingSection;
import org.volteface.api.report.PromiseSection;

/**
 * Findings as reviews of claims, and the relations between statements that they and the promises show. A review says how two claims go
 * together, never whether one is true; where it is contested it has no rating, and the relation is only said to hold. Of a finding that was dismissed on
 * review there is neither rating nor relation.
 */
final class JsonLdFindings {
    private final JsonLdNode node;

    JsonLdFindings(JsonLdNode node) {
        this.node = node;
    }

    void write(Sections sections) throws IOException {
        for (FindingSection section : sections.findings()) {
            review(section);
            if (!section.review().isDismissed()) {
                relations(section);
            }
        }
        for (PromiseSection section : sections.promises()) {
            promise(section);
            restatements(section.commitment(), section.restatements());
        }
    }

    static String id(FindingSection section) {
        return JsonLdNode.own("finding", section.finding().id());
    }

    static String id(PromiseSection section) {
        return JsonLdNode.own("promise", section.commitment().statement().id());
    }

    private void review(FindingSection section) throws IOException {
        Finding finding = section.finding();
        node.open(id(section), "schema:ClaimReview", "prov:Entity");
        node.link(
                "schema:itemReviewed", JsonLdStatements.id(section.shownAfter().get(0)));
        node.link("schema:about", JsonLdReport.actor(finding.holder()));
        node.text("schema:name", Words.heading(section));
        node.text("schema:reviewBody", finding.verdict().why());
        node.text("vf:standing", Words.standing(finding.verdict().standing()));
        node.text("vf:review", section.review().label());
        node.text("vf:reviewReason", Words.reason(section.review()));
        if (section.review().isDismissed()) {
            node.text("schema:disambiguatingDescription", BasisWords.DISMISSED);
        } else if (finding.verdict().standing() == Standing.SUPPORTED) {
            node.openBlank("schema:reviewRating", "schema:Rating");
            node.text("schema:alternateName", finding.verdict().rating().label());
            node.text("schema:reviewAspect", "consistency with what the same holder said before");
            node.close();
        } else {
            node.text("schema:disambiguatingDescription", BasisWords.CAUTION);
        }
        List<String> evidence = new ArrayList<>();
        for (List<Cited> side : List.of(section.before(), section.conditions(), section.after())) {
            side.forEach(cited -> evidence.add(JsonLdStatements.id(cited)));
        }
        node.links("prov:wasDerivedFrom", evidence).close();
    }

    private void relations(FindingSection section) throws IOException {
        Finding finding = section.finding();
        boolean supported = finding.verdict().standing() == Standing.SUPPORTED;
        boolean breach = finding.kind() == FindingKind.BREACH;
        String relation = breach
                ? (supported ? "vf:breaches" : "vf:isSaidToBreach")
                : (supported ? "vf:contradicts" : "vf:isSaidToContradict");
        node.open(JsonLdStatements.id(section.shownAfter().get(0)), "schema:Claim");
        node.link(relation, JsonLdStatements.id(section.shownBefore().get(0))).close();
        restatements(section.shownBefore().get(0), rest(section.shownBefore()));
        restatements(section.shownAfter().get(0), rest(section.shownAfter()));
    }

    private void promise(PromiseSection section) throws IOException {
        node.open(id(section), "vf:Promise", "prov:Entity");
        node.text("vf:status", section.status().label());
        node.link("prov:wasDerivedFrom", JsonLdStatements.id(section.commitment()));
        node.close();
    }

    private void restatements(Cited first, List<Cited> again) throws IOException {
        for (Cited cited : again) {
            node.open(JsonLdStatements.id(cited), "schema:Claim");
            node.link("vf:restates", JsonLdStatements.id(first)).close();
        }
    }

    private static List<Cited> rest(List<Cited> side) {
        return side.subList(1, side.size());
    }
}
