package org.volteface.console.platform;

import java.util.List;
import java.util.Optional;
import java.util.function.LongPredicate;
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
import org.volteface.api.search.Search;

/**
 * What is on record as the framework has it, as it comes and goes: documents, statements, decisions, the search in them, and what knowledge
 * packs know.
 */
@Component(service = ActiveRecords.class)
public final class ActiveRecords {
    /** Longer than most answers take, and short enough that a server stops in time while one hangs. A report that takes longer breaks off. */
    private static final long PATIENCE_MILLIS = 2_000;

    private final Holds holds = new Holds(PATIENCE_MILLIS);
    private final Live<StatementArchive> archives = new Live<>();
    private final Live<DocumentQueue> queues = new Live<>();
    private final Live<Search> searches = new Live<>();
    private final Live<ChangeLog> changeLogs = new Live<>();
    private final Live<CaseArchive> caseArchives = new Live<>();
    private final Live<ActorRegister> registers = new Live<>();
    private final Live<KnowledgePack> packs = new Live<>();

    /** Starts without services; they are bound as they come. */
    @Activate
    public ActiveRecords() {}

    Holds holds() {
        return holds;
    }

    Optional<StatementArchive> archive() {
        return archives.best();
    }

    Optional<DocumentQueue> queue() {
        return queues.best();
    }

    Optional<Search> search() {
        return searches.best();
    }

    Optional<ChangeLog> changes() {
        return changeLogs.best();
    }

    Optional<CaseArchive> cases() {
        return caseArchives.best();
    }

    Optional<ActorRegister> register() {
        return registers.best();
    }

    /** The packs of those bundles whose ids pass. */
    List<KnowledgePack> knowledge(LongPredicate bundles) {
        return packs.of(bundles);
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void bindStatementArchive(StatementArchive service, ServiceReference<StatementArchive> reference) {
        archives.add(reference, service);
    }

    void unbindStatementArchive(ServiceReference<StatementArchive> reference) {
        archives.remove(reference);
        holds.awaitClosed();
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void bindDocumentQueue(DocumentQueue service, ServiceReference<DocumentQueue> reference) {
        queues.add(reference, service);
    }

    void unbindDocumentQueue(ServiceReference<DocumentQueue> reference) {
        queues.remove(reference);
        holds.awaitClosed();
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void bindSearch(Search service, ServiceReference<Search> reference) {
        searches.add(reference, service);
    }

    void unbindSearch(ServiceReference<Search> reference) {
        searches.remove(reference);
        holds.awaitClosed();
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void bindChangeLog(ChangeLog service, ServiceReference<ChangeLog> reference) {
        changeLogs.add(reference, service);
    }

    void unbindChangeLog(ServiceReference<ChangeLog> reference) {
        changeLogs.remove(reference);
        holds.awaitClosed();
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void bindCaseArchive(CaseArchive service, ServiceReference<CaseArchive> reference) {
        caseArchives.add(reference, service);
    }

    void unbindCaseArchive(ServiceReference<CaseArchive> reference) {
        caseArchives.remove(reference);
        holds.awaitClosed();
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void bindActorRegister(ActorRegister service, ServiceReference<ActorRegister> reference) {
        registers.add(reference, service);
    }

    void unbindActorRegister(ServiceReference<ActorRegister> reference) {
        registers.remove(reference);
        holds.awaitClosed();
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void bindKnowledgePack(KnowledgePack service, ServiceReference<KnowledgePack> reference) {
        packs.add(reference, service);
    }

    void unbindKnowledgePack(ServiceReference<KnowledgePack> reference) {
        packs.remove(reference);
        holds.awaitClosed();
    }
}
