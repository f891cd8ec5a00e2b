package org.volteface.reporting;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.volteface.api.archive.ArchiveView;
import org.volteface.api.archive.Counts;
import org.volteface.api.archive.Place;
import org.volteface.api.archive.Review;
import org.volteface.api.contradiction.Dismissal;
import org.volteface.api.contradiction.Finding;
import org.volteface.api.contradiction.FindingKind;
import org.volteface.api.contradiction.GateResult;
import org.volteface.api.contradiction.Outcome;
import org.volteface.api.contradiction.Rating;
import org.volteface.api.contradiction.Standing;
import org.volteface.api.contradiction.StatusChange;
import org.volteface.api.contradiction.Turn;
import org.volteface.api.contradiction.Verdict;
import org.volteface.api.model.Actor;
import org.volteface.api.model.ActorKind;
import org.volteface.api.model.Attribution;
import org.volteface.api.model.AttributionKind;
import org.volteface.api.model.Authority;
import org.volteface.api.model.Claim;
import org.volteface.api.model.Direction;
import org.volteface.api.model.Edtf;
import org.volteface.api.model.Field;
import org.volteface.api.model.Headline;
import org.volteface.api.model.Holding;
import org.volteface.api.model.Modality;
import org.volteface.api.model.Origin;
import org.volteface.api.model.Passage;
import org.volteface.api.model.PromiseStatus;
import org.volteface.api.model.Proposition;
import org.volteface.api.model.Scope;
import org.volteface.api.model.Span;
import org.volteface.api.model.Stance;
import org.volteface.api.model.StanceLabel;
import org.volteface.api.model.Statement;
import org.volteface.api.model.StatementKind;
import org.volteface.api.model.Surroundings;
import org.volteface.api.model.Timing;
import org.volteface.api.model.Wording;

/** An archive made by hand: a minister who turned, a waterworks that broke one promise and holds another, and a rival. */
final class SmallArchive implements ArchiveView {
    /** The numbers of the last change, each as it is asked for; the last one stays. */
    final Deque<Long> lastChanges = new ArrayDeque<>();

    static final Actor MINISTER = new Actor("harbour-minister", "Harbour minister of Ostmark", ActorKind.OFFICE);
    static final Actor WORKS = new Actor("lower-tarn-waterworks", "Lower Tarn Waterworks", ActorKind.ORGANISATION);
    static final Actor RIVAL = new Actor("edda-quill", "Edda Quill", ActorKind.PERSON);
    private static final Actor SPOKESMAN = new Actor("piet-lorne", "Piet Lorne", ActorKind.PERSON);

    static final Proposition FERRY = about("a night ferry to Skerrow", Direction.MORE, "ferry", "night");
    static final Proposition END_OF_FERRY = about("ending the night ferry", Direction.LESS, "ferry", "night");
    static final Proposition WATER = about("raising the price of water", Direction.MORE, "price", "water");
    static final Proposition PIPES = about("replacing the lead pipes", Direction.MORE, "pipe", "lead");

    private static final Map<String, Actor> ACTORS = Map.of("minister", MINISTER, "works", WORKS, "rival", RIVAL);
    private static final Map<String, Proposition> PROPOSITIONS =
            Map.of("ferry", FERRY, "end of ferry", END_OF_FERRY, "water", WATER, "pipes", PIPES);

    /** Id, holder, document, when it was said or happened, kind, proposition, stance, words. */
    private static final String STATEMENTS = """
            s1 | minister | d1 | 2023-09-14 | POSITION | ferry | AGAINST | There will be no night ferry to Skerrow while I am minister
            s2 | minister | d2 | 2024-03-02 | POSITION | end of ferry | FAVOR | the night ferry is finished
            s3 | minister | d3 | 2025-11-05 | PROPOSAL | ferry | FAVOR | I ask this house for a night ferry to Skerrow, starting in May
            s4 | rival | d2 | 2024-03-02 | CLAIM_ABOUT_OTHER | ferry | FAVOR | in private the minister wants the ferry
            s5 | works | d4 | 2024-05-31 | COMMITMENT | water | AGAINST | will not raise the price of water before 31 December 2025
            s6 | works | d3 | 2025-11-05 | COMMITMENT | water | AGAINST | No price will rise this year
            s7 | works | d3 | 2025 | ACT | water | FAVOR | the waterworks raised the price of water by a tenth
            s8 | works | d4 | 2024-05-31 | COMMITMENT | pipes | FAVOR | every lead pipe in the town will be replaced by 30 June 2027
            """;

    private final Map<String, Headline> headlines = new LinkedHashMap<>();
    private final List<Statement> statements = new ArrayList<>();
    private final List<Outcome> outcomes = new ArrayList<>();
    private Optional<Map<FindingKind, Review>> reviews = Optional.empty();

    private SmallArchive() {}

    /** The archive with all of it. */
    static SmallArchive full() {
        SmallArchive archive = new SmallArchive();
        archive.headlines();
        STATEMENTS.lines().forEach(archive::add);
        archive.conclude();
        return archive;
    }

    /** An archive that knows nothing. */
    static SmallArchive empty() {
        return new SmallArchive();
    }

    /** The archive, which keeps decisions: those on its findings, of which it has one of each kind. */
    static SmallArchive reviewed(Map<FindingKind, Review> reviews) {
        SmallArchive archive = full();
        archive.reviews = Optional.of(reviews);
        return archive;
    }

    private void headlines() {
        headlines.put("d1", headline("Skerrow Post", "2023-09-14", "“Not while I am here”: minister on the ferry"));
        headlines.put("d2", headline("Radio Ostmark", "2024-03-02", ""));
        headlines.put("d3", headline("Skerrow Post", "2025-11-06", "Night ferry <after all> & at once"));
        headlines.put("d4", headline("", "2024-06-01", "Waterworks give their word"));
    }

    private void conclude() {
        outcomes.add(new Finding(
                FindingKind.BREACH,
                WORKS,
                WATER,
                new Turn(List.of("s5"), List.of("s7"), List.of()),
                new Verdict(Standing.CONTESTED, Rating.PROMISE_BROKEN, .55, "The article alone tells of the rise."),
                List.of(new GateResult("window", true, "2025 lies before 31 December 2025"))));
        outcomes.add(new Finding(
                FindingKind.REVERSAL,
                MINISTER,
                FERRY,
                new Turn(List.of("s1", "s2"), List.of("s3"), List.of()),
                new Verdict(Standing.SUPPORTED, Rating.FULL_FLOP, .86, "Against the ferry twice, then for it."),
                List.of(
                        new GateResult("same-holder", true, "the minister spoke each time"),
                        new GateResult("time-order", true, "2023 comes before 2025"))));
        outcomes.add(new Dismissal(List.of("s1", "s4"), "first-hand", "what a rival says is the rival's claim"));
        outcomes.add(new StatusChange(
                "s8", PromiseStatus.IN_THE_WORKS, Edtf.day(LocalDate.of(2025, 2, 1)), List.of("s8"), "work has begun"));
    }

    private void add(String row) {
        String[] cells = row.split(" +[|] +");
        Actor holder = ACTORS.get(cells[1]);
        StatementKind kind = StatementKind.valueOf(cells[4]);
        String text = cells[7];
        boolean direct = kind != StatementKind.ACT && !holder.equals(WORKS);
        Span span = new Span(0, text.length());
        Attribution attribution = new Attribution(
                direct ? AttributionKind.DIRECT : AttributionKind.INDIRECT, List.of(), List.of(), List.of(span));
        Holding holding = holder.equals(WORKS) && kind == StatementKind.COMMITMENT
                ? new Holding(holder, Optional.of(SPOKESMAN), Authority.DELEGATED, Optional.empty())
                : Holding.own(holder);
        statements.add(new Statement(
                cells[0],
                new Wording(new Passage(cells[2], Field.TEXT, span), text, attribution),
                holding,
                new Claim(
                        kind,
                        PROPOSITIONS.get(cells[5]),
                        new Stance(StanceLabel.valueOf(cells[6]), Modality.CERTAIN, Optional.empty(), .9),
                        Optional.empty(),
                        Set.of()),
                new Timing(new Edtf(cells[3]), Optional.empty(), deadline(text)),
                List.of("org.volteface.stance@1.0.0")));
    }

    private static Optional<LocalDate> deadline(String text) {
        return text.contains("31 December 2025")
                ? Optional.of(LocalDate.of(2025, 12, 31))
                : text.contains("30 June 2027") ? Optional.of(LocalDate.of(2027, 6, 30)) : Optional.empty();
    }

    private static Headline headline(String publisher, String day, String title) {
        Optional<URI> url = publisher.equals("Skerrow Post")
                ? Optional.of(URI.create("https://example.org/post/" + day))
                : Optional.empty();
        return new Headline(new Origin(publisher, url), LocalDate.parse(day), title);
    }

    private static Proposition about(String topic, Direction direction, String... terms) {
        return new Proposition(topic, List.of(terms), direction, Scope.OPEN, Optional.empty());
    }

    @Override
    public OptionalLong lastChange() {
        if (lastChanges.isEmpty()) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(lastChanges.size() > 1 ? lastChanges.remove() : lastChanges.element());
    }

    @Override
    public Map<Passage, Surroundings> around(Collection<Passage> passages) {
        return passages.stream()
                .filter(passage -> passage.documentId().equals("d1"))
                .collect(Collectors.toMap(
                        passage -> passage,
                        passage -> new Surroundings("He told the house: “", "” Then he sat down.")));
    }

    @Override
    public Optional<Headline> headline(String documentId) {
        return Optional.ofNullable(headlines.get(documentId));
    }

    @Override
    public Optional<Statement> statement(String id) {
        return statements.stream()
                .filter(statement -> statement.id().equals(id))
                .findFirst();
    }

    @Override
    public Optional<Map<String, Review>> reviews(Collection<Finding> findings) {
        return reviews.map(made -> findings.stream()
                .filter(finding -> made.containsKey(finding.kind()))
                .collect(Collectors.toMap(Finding::id, finding -> made.get(finding.kind()))));
    }

    @Override
    public Counts counts() {
        long findings = outcomes.stream().filter(Finding.class::isInstance).count();
        return new Counts(headlines.size(), statements.size(), findings, 0);
    }

    @Override
    public LocalDate latestDay() {
        return headlines.values().stream()
                .map(Headline::published)
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.EPOCH);
    }

    @Override
    public List<Statement> statementsBy(String actorId, int most) {
        return latest(statement -> statement.holder().id().equals(actorId), most);
    }

    @Override
    public List<Statement> commitments(Optional<String> actorId, int most) {
        return latest(
                statement -> statement.kind() == StatementKind.COMMITMENT
                        && actorId.map(statement.holder().id()::equals).orElse(true),
                most);
    }

    @Override
    public List<Finding> findings(Optional<String> actorId, int most) {
        return latest(Finding.class)
                .filter(finding -> actorId.map(finding.holder().id()::equals).orElse(true))
                .limit(most)
                .toList();
    }

    @Override
    public List<Dismissal> dismissals(int most) {
        return latest(Dismissal.class).limit(most).toList();
    }

    @Override
    public <O extends Outcome> List<O> outcomesOn(String statementId, Class<O> kind, int most) {
        return latest(kind)
                .filter(outcome -> outcome.evidence().contains(statementId))
                .limit(most)
                .toList();
    }

    @Override
    public List<Actor> actorsNamed(String text, int most) {
        throw new UnsupportedOperationException();
    }

    private List<Statement> latest(Predicate<Statement> which, int most) {
        return statements.stream()
                .filter(which)
                .sorted(Comparator.comparing(Place::of).reversed())
                .limit(most)
                .toList();
    }

    private <O extends Outcome> Stream<O> latest(Class<O> kind) {
        List<Outcome> latest = new ArrayList<>(outcomes);
        Collections.reverse(latest);
        return latest.stream().filter(kind::isInstance).map(kind::cast);
    }
}
