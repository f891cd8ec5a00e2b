package org.volteface.shell.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.felix.gogo.runtime.CommandProcessorImpl;
import org.apache.felix.gogo.runtime.threadio.ThreadIOImpl;
import org.apache.felix.service.command.CommandSession;
import org.apache.felix.service.command.Descriptor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.volteface.api.archive.DocumentState;
import org.volteface.api.source.PageReader;
import org.volteface.contracts.MemoryCases;
import org.volteface.shell.eval.LineReader;

/** The commands as Gogo calls them. */
class GogoTest {
    private final SmallArchive archive = SmallArchive.ofSamples();
    private final SmallQueue queue = new SmallQueue();
    private final CalmOperations operations = new CalmOperations();
    private final Map<String, Object> commands = new LinkedHashMap<>();
    private final ThreadIOImpl threads = new ThreadIOImpl();
    private final CommandProcessorImpl gogo = new CommandProcessorImpl(threads);

    GogoTest() {
        PageReader noPages = address -> {
            throw new IOException("no network");
        };
        commands.put("status", new StatusCommand(operations));
        commands.put("documents", new DocumentsCommand(queue, archive));
        commands.put("statements", new StatementsCommand(archive, queue));
        commands.put("findings", new FindingsCommand(archive, new SmallReviews()));
        commands.put("promises", new PromisesCommand(archive, Promised.none()));
        commands.put("why", new WhyCommand(archive, queue, operations, new RecordedDecisions(), new SmallReviews()));
        commands.put("confirm", new ReviewCommands(archive, new SmallReviews()));
        commands.put("dismiss", commands.get("confirm"));
        commands.put("cases", new CasesCommand(new MemoryCases(), new LineReader()));
        commands.put("retry", new RepeatCommands(operations, queue));
        commands.put("reanalyse", commands.get("retry"));
        commands.put("verify", new VerifyCommand(new KeptArchive()));
        commands.put("backup", new BackupCommand(new KeptArchive()));
        commands.put("add", new AddCommand(noPages, document -> {
            throw new IOException("no room");
        }));
    }

    @BeforeEach
    void start() {
        threads.start();
        commands.forEach((name, command) -> gogo.addCommand("volteface", command, name));
    }

    @AfterEach
    void stop() {
        gogo.stop();
        threads.stop();
    }

    @Test
    void everyCommandSaysHowToUseIt() throws Exception {
        for (String name : commands.keySet()) {
            assertThat(String.valueOf(run("volteface:" + name + " --help")))
                    .contains("usage: volteface:" + name)
                    .isEqualTo(described(name));
            assertThat(described(name).lines()).as(name).allMatch(line -> line.length() <= 100);
        }
    }

    @Test
    void idsThatLookLikeNumbersStayWhatTheyAre() throws Exception {
        for (String id : new String[] {"0012345678901234", "12e456789012", "1234567890123456789012", "true12"}) {
            queue.entries.clear();
            queue.add(Ferry.document(id, DocumentState.ANALYSED, Optional.empty()));
            assertThat(run("volteface:documents " + id)).asString().contains("Document     " + id);
            assertThat(run("volteface:documents " + id.substring(0, 5)))
                    .asString()
                    .contains("Document     " + id);
        }
    }

    @Test
    void quotedNamesStayTogether() throws Exception {
        assertThat(run("volteface:statements --actor 'Mayor of Skarrow'"))
                .asString()
                .contains(Ferry.shortId(2));
        assertThat(run("volteface:statements --actor='Mayor of Skarrow' --limit=1"))
                .asString()
                .contains(Ferry.shortId(2));
    }

    @Test
    void errorsReachWhoeverCalls() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> run("volteface:documents --state lost"))
                .withMessageStartingWith("--state wants");
    }

    private static String described(Object command, String name) {
        Method method = Arrays.stream(command.getClass().getMethods())
                .filter(each -> each.getName().equals(name))
                .findFirst()
                .orElseThrow();
        return method.getAnnotation(Descriptor.class).value();
    }

    private String described(String name) {
        return described(commands.get(name), name);
    }

    private Object run(String line) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (CommandSession session = gogo.createSession(new ByteArrayInputStream(new byte[0]), out, out)) {
            return session.execute(line);
        }
    }
}
