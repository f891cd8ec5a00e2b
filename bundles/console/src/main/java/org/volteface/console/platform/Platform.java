package org.volteface.console.platform;

import java.util.List;
import java.util.Optional;
import org.volteface.api.actor.KnowledgePack;
import org.volteface.api.archive.ActorRegister;
import org.volteface.api.archive.CaseArchive;
import org.volteface.api.archive.ChangeLog;
import org.volteface.api.archive.DocumentQueue;
import org.volteface.api.archive.StatementArchive;
import org.volteface.api.deployment.Deployment;
import org.volteface.api.intake.Intake;
import org.volteface.api.operation.ActorOperations;
import org.volteface.api.operation.FindingReviews;
import org.volteface.api.operation.Operations;
import org.volteface.api.operation.Providers;
import org.volteface.api.report.ReportRenderer;
import org.volteface.api.report.Reports;
import org.volteface.api.search.Search;
import org.volteface.api.source.DocumentReader;
import org.volteface.api.source.PageReader;

/** What the console shows and steers, each part of it there or not at the moment it is asked for. */
public interface Platform {
    /** Keeps the services that are asked for while it is open: their bundles stop once it is closed. */
    Holds.Hold hold();

    /** The archive, where one is there. */
    Optional<StatementArchive> archive();

    /** The queue, where one is there. */
    Optional<DocumentQueue> queue();

    /** The running analysis, where it is there. */
    Optional<Operations> operations();

    /** The composer of reports, where one is there. */
    Optional<Reports> reports();

    /** What deploys bundles, where it is there. */
    Optional<Deployment> deployment();

    /** Who provides which role, where that is known. */
    Optional<Providers> providers();

    /** What analysts decide on findings, where it is there. */
    public Optional<FindingReviews> reviews();

    /** The lists of what is known, where a search is there. */
    Optional<Search> search();

    /** Who is who as analysts decide it, where that is there. */
    Optional<ActorOperations> actors();

    /** What takes documents in, where it is there. */
    Optional<Intake> intake();

    /** What reads the files that are given to it, where it is there. */
    Optional<DocumentReader> documentReader();

    /** What reads web pages, where it is there. */
    Optional<PageReader> pageReader();

    /** What changed in the archive, where that is told. */
    Optional<ChangeLog> changes();

    /** The decisions on findings, where they are kept. */
    Optional<CaseArchive> cases();

    /** Who is who across documents, where that is kept. */
    Optional<ActorRegister> register();

    /** The knowledge packs that are in force, the highest ranked first. */
    default List<KnowledgePack> knowledge() {
        return List.of();
    }

    /** The renderers that are in force, the highest ranked first. */
    List<ReportRenderer> renderers();

    /** The renderer for a format, where one is there. */
    default Optional<ReportRenderer> renderer(String format) {
        return renderers().stream()
                .filter(renderer -> renderer.format().equals(format))
                .findFirst();
    }
}
