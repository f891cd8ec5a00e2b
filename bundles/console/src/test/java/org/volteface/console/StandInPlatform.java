package org.volteface.console;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.volteface.api.actor.KnowledgePack;
import org.volteface.api.archive.ActorRegister;
import org.volteface.api.archive.CaseArchive;
import org.volteface.api.archive.Change;
import org.volteface.api.archive.ChangeLog;
import org.volteface.api.archive.Counts;
import org.volteface.api.archive.DocumentQueue;
import org.volteface.api.archive.FindingLife;
import org.volteface.api.archive.QueueCounts;
import org.volteface.api.archive.StatementArchive;
import org.volteface.api.contradiction.Outcome;
import org.volteface.api.deployment.Deployment;
import org.volteface.api.intake.Intake;
import org.volteface.api.operation.ActorOperations;
import org.volteface.api.operation.FindingReviews;
import org.volteface.api.operation.Operations;
import org.volteface.api.operation.Providers;
import org.volteface.api.operation.Status;
import org.volteface.api.operation.Step;
import org.volteface.api.operation.StepStatus;
import org.volteface.api.report.Report;
import org.volteface.api.report.ReportRenderer;
import org.volteface.api.report.Reports;
import org.volteface.api.search.Search;
import org.volteface.api.source.DocumentReader;
import org.volteface.api.source.PageReader;
import org.volteface.console.platform.Holds;
import org.volteface.console.platform.Platform;

/** A platform whose parts a test takes away and gives back. */
public final class StandInPlatform implements Platform {
    public final List<String> retried = new ArrayList<>();
    public final Map<String, String> withdrawn = new ConcurrentHashMap<>();
    public final StandInDeployment deployment = new StandInDeployment();
    public final StandInQueue keptQueue = new StandInQueue();
    public final List<ReportRenderer> renderers = new ArrayList<>(List.of(made("html"), made("text")));
    public final List<StepStatus> steps = new ArrayList<>(Arrays.stream(Step.values())
            .map(step -> new StepStatus(step, List.of("analyser@1"), 0, Optional.empty()))
            .toList());
    public final StandInSearch search = new StandInSearch();
    public final List<Change> changed = new ArrayList<>();
    public final Map<String, List<FindingLife>> lives = new HashMap<>();
    public final List<Long> inForce = new ArrayList<>(List.of(1L));
    public StatementArchive keptArchive = new StandInArchive(lives, inForce);
    public Optional<FindingReviews> keptReviews = Optional.empty();
    public Optional<Intake> keptIntake = Optional.empty();
    public Optional<DocumentReader> keptReader = Optional.empty();
    public Optional<Search> keptSearch = Optional.empty();
    public Optional<ActorOperations> actors = Optional.empty();
    public Optional<ActorRegister> keptRegister = Optional.empty();
    public final List<KnowledgePack> packs = new ArrayList<>();
    public boolean empty;
    public boolean searchless;
    public boolean broken;
    public boolean moving = true;
    public volatile boolean held;

    @Override
    public Holds.Hold hold() {
        return new Holds(0).open();
    }

    @Override
    public Optional<StatementArchive> archive() {
        return empty ? Optional.empty() : Optional.of(keptArchive);
    }

    @Override
    public Optional<DocumentQueue> queue() {
        return empty ? Optional.empty() : Optional.of(keptQueue);
    }

    @Override
    public Optional<Reports> reports() {
        return empty
                ? Optional.empty()
                : Optional.of((request, archive) ->
                        new Report(request, request.actorId().orElse("Findings"), "A summary.", List.of()));
    }

    @Override
    public Optional<Deployment> deployment() {
        return empty ? Optional.empty() : Optional.of(deployment);
    }

    @Override
    public Optional<Search> search() {
        return empty || searchless ? Optional.empty() : keptSearch.or(() -> Optional.of(search));
    }

    @Override
    public Optional<ActorOperations> actors() {
        return empty ? Optional.empty() : actors;
    }

    @Override
    public Optional<Intake> intake() {
        return keptIntake;
    }

    @Override
    public Optional<DocumentReader> documentReader() {
        return keptReader;
    }

    @Override
    public Optional<PageReader> pageReader() {
        return Optional.empty();
    }

    @Override
    public Optional<ChangeLog> changes() {
        return empty
                ? Optional.empty()
                : Optional.of(new ChangeLog() {
                    @Override
                    public List<Change> after(long number, int most) {
                        return changed.stream()
                                .filter(change -> change.number() > number)
                                .limit(most)
                                .toList();
                    }

                    @Override
                    public long last() {
                        return changed.size();
                    }
                });
    }

    @Override
    public Optional<CaseArchive> cases() {
        return Optional.empty();
    }

    @Override
    public Optional<ActorRegister> register() {
        return keptRegister;
    }

    @Override
    public List<KnowledgePack> knowledge() {
        return packs;
    }

    @Override
    public Optional<FindingReviews> reviews() {
        return keptReviews;
    }

    @Override
    public Optional<Providers> providers() {
        return Optional.empty();
    }

    @Override
    public List<ReportRenderer> renderers() {
        return empty ? List.of() : renderers;
    }

    @Override
    public Optional<Operations> operations() {
        return empty ? Optional.empty() : Optional.of(new StandInOperations());
    }

    private static ReportRenderer made(String format) {
        return new ReportRenderer() {
            @Override
            public String format() {
                return format;
            }

            @Override
            public String mediaType() {
                return format.equals("html") ? "text/html" : "text/plain";
            }

            @Override
            public void render(Report report, Writer out) throws IOException {
                out.write("<html><head><style>p{}</style></head><body>" + report.title() + "</body></html>");
            }
        };
    }

    private final class StandInOperations implements Operations {
        @Override
        public Status status() {
            if (broken) {
                throw new IllegalStateException("closed");
            }
            return new Status(
                    new QueueCounts(4, 8, 1), new Counts(8, 6, 1, 0), steps, new Status.Pace(1.25, 2, moving));
        }

        @Override
        public int retry(Optional<String> documentId) {
            retried.add(documentId.orElse("all"));
            return 1;
        }

        @Override
        public int reanalyse(Optional<String> documentId) {
            return documentId.isPresent() ? 0 : 8;
        }

        @Override
        public boolean withdraw(String documentId, String reason) {
            withdrawn.put(documentId, reason);
            return true;
        }

        @Override
        public boolean restore(String documentId) {
            return withdrawn.remove(documentId) != null;
        }

        @Override
        public void holdReanalysis(boolean wanted) {
            held = wanted;
        }

        @Override
        public boolean isReanalysisHeld() {
            return held;
        }

        @Override
        public List<Outcome> compare(String statementId, String otherId) {
            throw new UnsupportedOperationException();
        }
    }
}
