package org.volteface.console.platform;

import java.util.List;
import java.util.Optional;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
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

/** The platform as the framework has it: with {@link ActiveRecords} the one place of the console where services come and go while it runs. */
@Component(service = ActiveServices.class)
public final class ActiveServices implements Platform {
    private final ActiveRecords records;
    private final Holds holds;
    private final Live<Operations> operations = new Live<>();
    private final Live<Reports> reports = new Live<>();
    private final Live<ReportRenderer> renderers = new Live<>();
    private final Live<Deployment> deployments = new Live<>();
    private final Live<Providers> providers = new Live<>();
    private final Live<ActorOperations> actorOperations = new Live<>();
    private final Live<Intake> intakes = new Live<>();
    private final Live<DocumentReader> documentReaders = new Live<>();
    private final Live<PageReader> pageReaders = new Live<>();
    private final Live<FindingReviews> reviews = new Live<>();

    /** Starts with what the archive offers, and without other services; they are bound as they come. */
    @Activate
    public ActiveServices(@Reference ActiveRecords records) {
        this.records = records;
        this.holds = records.holds();
    }

    @Override
    public Holds.Hold hold() {
        return holds.open();
    }

    @Override
    public Optional<StatementArchive> archive() {
        return records.archive();
    }

    @Override
    public Optional<DocumentQueue> queue() {
        return records.queue();
    }

    @Override
    public Optional<Operations> operations() {
        return operations.best();
    }

    @Override
    public Optional<Reports> reports() {
        return reports.best();
    }

    @Override
    public Optional<Deployment> deployment() {
        return deployments.best();
    }

    @Override
    public Optional<Providers> providers() {
        return providers.best();
    }

    @Override
    public Optional<FindingReviews> reviews() {
        return reviews.best();
    }

    @Override
    public Optional<Search> search() {
        return records.search();
    }

    @Override
    public Optional<ActorOperations> actors() {
        return actorOperations.best();
    }

    @Override
    public Optional<Intake> intake() {
        return intakes.best();
    }

    @Override
    public Optional<ChangeLog> changes() {
        return records.changes();
    }

    @Override
    public Optional<DocumentReader> documentReader() {
        return documentReaders.best();
    }

    @Override
    public Optional<PageReader> pageReader() {
        return pageReaders.best();
    }

    @Override
    public Optional<CaseArchive> cases() {
        return records.cases();
    }

    @Override
    public List<KnowledgePack> knowledge() {
        return providers.best().map(choice -> records.knowledge(choice::admits)).orElse(List.of());
    }

    @Override
    public Optional<ActorRegister> register() {
        return records.register();
    }

    /** Those of bundles that are held back are left out; so are all while nobody can say which those are. */
    @Override
    public List<ReportRenderer> renderers() {
        return providers.best().map(choice -> renderers.of(choice::admits)).orElse(List.of());
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void bindOperations(Operations service, ServiceReference<Operations> reference) {
        operations.add(reference, service);
    }

    void unbindOperations(ServiceReference<Operations> reference) {
        operations.remove(reference);
        holds.awaitClosed();
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void bindReports(Reports service, ServiceReference<Reports> reference) {
        reports.add(reference, service);
    }

    void unbindReports(ServiceReference<Reports> reference) {
        reports.remove(reference);
        holds.awaitClosed();
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void bindReportRenderer(ReportRenderer service, ServiceReference<ReportRenderer> reference) {
        renderers.add(reference, service);
    }

    void unbindReportRenderer(ServiceReference<ReportRenderer> reference) {
        renderers.remove(reference);
        holds.awaitClosed();
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void bindDeployment(Deployment service, ServiceReference<Deployment> reference) {
        deployments.add(reference, service);
    }

    void unbindDeployment(ServiceReference<Deployment> reference) {
        deployments.remove(reference);
        holds.awaitClosed();
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void bindProviders(Providers service, ServiceReference<Providers> reference) {
        providers.add(reference, service);
    }

    void unbindProviders(ServiceReference<Providers> reference) {
        providers.remove(reference);
        holds.awaitClosed();
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void bindFindingReviews(FindingReviews service, ServiceReference<FindingReviews> reference) {
        reviews.add(reference, service);
    }

    void unbindFindingReviews(ServiceReference<FindingReviews> reference) {
        reviews.remove(reference);
        holds.awaitClosed();
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void bindActorOperations(ActorOperations service, ServiceReference<ActorOperations> reference) {
        actorOperations.add(reference, service);
    }

    void unbindActorOperations(ServiceReference<ActorOperations> reference) {
        actorOperations.remove(reference);
        holds.awaitClosed();
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void bindIntake(Intake service, ServiceReference<Intake> reference) {
        intakes.add(reference, service);
    }

    void unbindIntake(ServiceReference<Intake> reference) {
        intakes.remove(reference);
        holds.awaitClosed();
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void bindDocumentReader(DocumentReader service, ServiceReference<DocumentReader> reference) {
        documentReaders.add(reference, service);
    }

    void unbindDocumentReader(ServiceReference<DocumentReader> reference) {
        documentReaders.remove(reference);
        holds.awaitClosed();
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void bindPageReader(PageReader service, ServiceReference<PageReader> reference) {
        pageReaders.add(reference, service);
    }

    void unbindPageReader(ServiceReference<PageReader> reference) {
        pageReaders.remove(reference);
        holds.awaitClosed();
    }
}
