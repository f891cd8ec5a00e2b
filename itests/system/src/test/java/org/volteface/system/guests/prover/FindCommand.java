package org.volteface.system.guests.prover;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.volteface.api.intake.Intake;
import org.volteface.api.model.Document;
import org.volteface.api.model.Headline;
import org.volteface.api.model.Origin;
import org.volteface.api.operation.FindingReviews;
import org.volteface.api.operation.Operations;
import org.volteface.api.search.Criterion;
import org.volteface.api.search.Filter;
import org.volteface.api.search.Order;
import org.volteface.api.search.Query;
import org.volteface.api.search.Result;
import org.volteface.api.search.Search;
import org.volteface.api.search.Subject;

/** The command {@code find}: prints what the search finds, of a finding that is decided on and after its bundle was stopped. */
@Component(service = ToIntFunction.class, property = "volteface.command=find")
public final class FindCommand implements ToIntFunction<String[]> {
    private final BundleContext context;
    private final Intake intake;
    private final Operations operations;
    private final FindingReviews reviews;

    /** Takes what it uses. The search comes and goes, and is looked up each time. */
    @Activate
    public FindCommand(
            BundleContext context,
            @Reference Intake intake,
            @Reference Operations operations,
            @Reference FindingReviews reviews) {
        this.context = context;
        this.intake = intake;
        this.operations = operations;
        this.reviews = reviews;
    }

    @Override
    public int applyAsInt(String[] arguments) {
        try {
            submit(2021, "Councillor Tove Lind opposes the new ferry toll. \"The ferry toll is wrong,\" she said.");
            submit(2023, "Councillor Tove Lind supports the new ferry toll. \"I support the ferry toll,\" she said.");
            tell("", Filter.NONE);
            String finding = list(Subject.FINDING, "", Filter.NONE).get(0).id();
            reviews.confirm(finding, "ann", "she turned");
            tell("decided ", Filter.NONE.with(Criterion.REVIEW, "CONFIRMED"));
            Bundle bundle = search().getBundle();
            bundle.stop();
            submit(2024, "Councillor Tove Lind said she would scrap the ferry toll by May.");
            Quiet.await(operations);
            bundle.start();
            tell("again ", Filter.NONE);
            return 0;
        } catch (IOException | InterruptedException | BundleException e) {
            throw new IllegalStateException(e);
        }
    }

    private void tell(String when, Filter findings) throws InterruptedException {
        Quiet.await(operations);
        awaitSearch();
        Lines.print(when + "statements "
                + list(Subject.STATEMENT, "\"ferry toll\" lin", Filter.NONE).size());
        Lines.print(when + "findings " + titles(list(Subject.FINDING, "", findings)));
        Lines.print(when + "documents " + titles(list(Subject.DOCUMENT, "suppo", Filter.NONE)));
        Result actor = list(Subject.ACTOR, "tove", Filter.NONE).get(0);
        Lines.print(when + "actor " + actor.title().text() + " " + actor.tally().findings());
    }

    private void awaitSearch() throws InterruptedException {
        for (int i = 0; i < 600; i++) {
            Optional<Search> search = Optional.ofNullable(context.getServiceReference(Search.class))
                    .map(context::getService);
            if (search.filter(there -> there.state().complete() && there.state().behind() == 0)
                    .isPresent()) {
                return;
            }
            Thread.sleep(50);
        }
        throw new IllegalStateException("the search does not follow");
    }

    private List<Result> list(Subject subject, String text, Filter filter) {
        Query query = new Query(subject, text, filter, Order.FIT);
        return context.getService(search()).find(query, 99, Optional.empty()).page();
    }

    private ServiceReference<Search> search() {
        return Stream.ofNullable(context.getServiceReference(Search.class))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> titles(List<Result> results) {
        return results.stream().map(result -> result.title().text()).toList();
    }

    private void submit(int year, String text) throws IOException {
        Headline headline = new Headline(Origin.UNKNOWN, LocalDate.of(year, 5, 4), "News of " + year);
        intake.submit(Document.of(headline, text));
    }
}
