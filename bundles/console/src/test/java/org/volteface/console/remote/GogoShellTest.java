package org.volteface.console.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.apache.felix.gogo.runtime.CommandProcessorImpl;
import org.apache.felix.gogo.runtime.threadio.ThreadIOImpl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes through to Gogo, and what does not. */
public final class GogoShellTest {
    private final ThreadIOImpl streams = new ThreadIOImpl();
    private final Commands commands = new Commands();
    private final GogoShell shell = new GogoShell(processor());

    /** Commands that remember what they were asked. */
    public static final class Commands {
        private final List<String> stopped = new ArrayList<>();

        /** Prints its words. */
        public void say(Object[] words) {
            System.out.println("said " + List.of(words));
        }

        /** Answers its words. */
        public List<Object> tell(Object[] words) {
            return List.of(words);
        }

        /** Must never be reached. */
        public void stop(Object[] words) {
            stopped.add("stopped");
        }

        /** Fails. */
        public void fail() {
            throw new IllegalStateException("it went\n  wrong");
        }
    }

    @Test
    void whatChangesSomethingIsKnownByTheWordThatIsRun() {
        assertThat(List.of("deploy a.jar", "  de\"ploy\" a.jar", "'volteface:rollback'", "volteface:undeploy x"))
                .allMatch(RemoteShell::changes);
        assertThat(List.of("deployments 1", "status deploy", "deploy 'a", "", "felix:deploy"))
                .noneMatch(RemoteShell::changes);
    }

    private CommandProcessorImpl processor() {
        CommandProcessorImpl processor = new CommandProcessorImpl(streams);
        processor.addCommand("volteface", commands, "say");
        processor.addCommand("volteface", commands, "tell");
        processor.addCommand("volteface", commands, "fail");
        processor.addCommand("felix", commands, "stop");
        return processor;
    }

    @BeforeEach
    void start() {
        streams.start();
    }

    @AfterEach
    void stop() {
        streams.stop();
    }

    @Test
    void returnsWhatACommandPrintsAndAnswers() throws CommandFailure {
        assertThat(shell.run("say 'a b' c")).isEqualTo("said [a b, c]\n");
        assertThat(shell.run("volteface:tell äöü")).contains("äöü").endsWith("\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$(felix:stop)",
                "{felix:stop}",
                "(felix:stop)",
                "[felix:stop]",
                "<felix:stop>",
                "`felix:stop`",
                "%(felix:stop)",
                "$word0",
                "a=b",
                "|",
                ";",
                "&",
                "#",
                "~",
                "*",
                "\\",
                "{a,b}",
                "${stop}",
                "x'",
                "\"",
                "a\nfelix:stop"
            })
    void handsWordsOverAsTheyAre(String word) throws CommandFailure {
        String quote = word.contains("'") ? "\"" : "'";

        assertThat(shell.run("say " + quote + word + quote)).isEqualTo("said [" + word + "]\n");
        assertThat(commands.stopped).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "felix:stop 1",
                "(felix:stop)",
                "{felix:stop}",
                "$(felix:stop)",
                "x=felix:stop",
                "say;felix:stop",
                "say|felix:stop",
                "volteface:say;stop",
                "'volteface:say felix:stop'",
                "*:stop",
                "gogo:sh",
                "stop"
            })
    void runsNothingElse(String line) {
        assertThatThrownBy(() -> shell.run(line)).isInstanceOf(CommandFailure.class);
        assertThat(commands.stopped).isEmpty();
    }

    @Test
    void passesNoOtherCommandOn() throws CommandFailure {
        assertThat(shell.run("say a | felix:stop ; felix:stop && felix:stop")).startsWith("said [a, |, felix:stop");
        assertThat(commands.stopped).isEmpty();
    }

    @Test
    void saysInOneLineWhyNot() {
        assertThatThrownBy(() -> shell.run("fail")).hasMessage("volteface:fail: it went wrong");
        assertThatThrownBy(() -> shell.run("nothing")).hasMessage("there is no command volteface:nothing; see help");
        assertThatThrownBy(() -> shell.run("felix:stop 1")).hasMessage("'felix:stop' is not allowed here; see help");
        assertThatThrownBy(() -> shell.run(" ")).hasMessage("no command is named; see help");
        assertThatThrownBy(() -> shell.run("say 'a")).hasMessageContaining("not closed");
    }

    @Test
    void takesAShortNameForTheFrameworksReadingCommands() {
        assertThat(AllowedCommands.fullName("lb")).contains("felix:lb");
        assertThat(AllowedCommands.fullName("status")).contains("volteface:status");
        assertThat(AllowedCommands.fullName("scr:list")).contains("scr:list");
        assertThat(AllowedCommands.fullName("felix:install")).isEmpty();
        assertThat(AllowedCommands.fullName("scr:enable")).isEmpty();
    }
}
