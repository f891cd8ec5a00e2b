package org.volteface.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.volteface.api.analysis.ProbeFailure;
import org.volteface.api.analysis.Probes;
import org.volteface.api.contradiction.PairRelation;
import org.volteface.api.model.EventType;
import org.volteface.api.model.Span;
import org.volteface.api.model.StanceLabel;
import org.volteface.api.source.RobotsRules;

final class ProbeRunTest {
    /** Answers by plain rules that show which part of the question reached it. */
    private static final Probes RULES = new Probes() {
        @Override
        public StanceLabel stance(String text, Span target) {
            return target.of(text).equals("tolls") ? StanceLabel.AGAINST : StanceLabel.FAVOR;
        }

        @Override
        public Optional<EventType> event(String text) {
            return text.contains("met") ? Optional.of(EventType.CONSULT) : Optional.empty();
        }

        @Override
        public boolean pledge(String text) throws ProbeFailure {
            if (text.equals("Fail.")) {
                throw new ProbeFailure("guest@1 failed: IllegalArgumentException: too hard", null);
            }
            return text.contains("will");
        }

        @Override
        public PairRelation pair(String premise, String hypothesis) {
            return premise.equals(hypothesis) ? PairRelation.ENTAILMENT : PairRelation.NEUTRAL;
        }
    };

    @Test
    void answersALineEachInOrderWithTheIdAsItWasGiven() throws Exception {
        Streams streams = new Streams("""
                {"id":7,"text":"We \uD83D\uDE21 tolls and ferries","target":"tolls","span":[6,11]}
                {"id":"x","text":"We want tolls and ferries","target":"ferries"}

                {"text":"We want tolls","target":"tolls","span":[8,13]}
                """);

        assertThat(run("stance", streams)).isEqualTo(ExitStatus.DONE);
        assertThat(streams.results())
                .containsExactly(
                        "{\"id\":7,\"label\":\"against\"}",
                        "{\"id\":\"x\",\"label\":\"favor\"}",
                        "{\"label\":\"against\"}");
    }

    @Test
    void answersNullWhereNoActIsTold() throws Exception {
        Streams streams = new Streams("{\"text\":\"They met.\"}\n{\"text\":\"Rain.\"}\n");

        assertThat(run("event", streams)).isEqualTo(ExitStatus.DONE);
        assertThat(streams.results()).containsExactly("{\"event\":\"CONSULT\"}", "{\"event\":null}");
    }

    @Test
    void answersPledgesAndPairs() throws Exception {
        Streams pledges = new Streams("{\"text\":\"We will.\"}\n{\"text\":\"We did.\"}\n");
        Streams pairs = new Streams("{\"premise\":\"a\",\"hypothesis\":\"a\"}\n");
        run("pledge", pledges);
        run("pair", pairs);

        assertThat(pledges.results()).containsExactly("{\"label\":\"pledge\"}", "{\"label\":\"no_pledge\"}");
        assertThat(pairs.results()).containsExactly("{\"label\":\"entailment\"}");
    }

    @Test
    void namesALineThatIsNoQuestionAndKeepsItsPlace() throws Exception {
        Streams streams = new Streams("""
                {"id":1,"text":"We want tolls","span":[8,99]}
                not json
                {"id":3,"span":[0,1]}
                {"id":4,"text":"tolls","span":[0,5]}
                """);

        assertThat(run("stance", streams)).isEqualTo(ExitStatus.INCOMPLETE);
        assertThat(streams.results())
                .containsExactly(
                        "{\"id\":1,\"label\":null}",
                        "{\"label\":null}",
                        "{\"id\":3,\"label\":null}",
                        "{\"id\":4,\"label\":\"against\"}");
        assertThat(streams.notices()).hasSize(3);
        assertThat(streams.notices().get(0)).isEqualTo("line 1: \"span\" does not lie within the text");
        assertThat(streams.notices().get(1)).isEqualTo("line 2: not JSON");
        assertThat(streams.notices().get(2)).isEqualTo("line 3: \"text\" is missing or no text");
    }

    @Test
    void namesALineThatAnAnalyserFailsOnAndGoesOn() throws Exception {
        Streams streams = new Streams("{\"id\":1,\"text\":\"Fail.\"}\n{\"id\":2,\"text\":\"We will.\"}\n");

        assertThat(run("pledge", streams)).isEqualTo(ExitStatus.INCOMPLETE);
        assertThat(streams.results()).containsExactly("{\"id\":1,\"label\":null}", "{\"id\":2,\"label\":\"pledge\"}");
        assertThat(streams.notices()).containsExactly("line 1: guest@1 failed: IllegalArgumentException: too hard");
    }

    @Test
    void knowsFourProbes() {
        assertThatThrownBy(() -> Probe.named("mood"))
                .isInstanceOf(UsageException.class)
                .hasMessage("there is no probe 'mood': it is stance, event, pledge or pair, or robots");
    }

    @Test
    void asksTheJudgeOfRobotsFiles() throws Exception {
        RobotsRules rules = (robots, agent, url) -> !new String(robots, StandardCharsets.UTF_8).contains(agent);
        Streams streams = new Streams("""
                {"id":1,"robots":"for Bot","agent":"Bot","url":"https://example.org/a b?q={x}"}
                {"id":2,"robots64":"Zm9yIEJvdA==","agent":"Other","url":"/a"}
                {"id":3,"robots64":"%","agent":"Other","url":"/a"}
                {"id":4,"agent":"Other","url":"/a"}
                """);

        assertThat(new ProbeRun(new RobotsQuestion(rules), streams.terminal()).answer(Inputs.files(List.of())))
                .isEqualTo(ExitStatus.INCOMPLETE);
        assertThat(streams.results())
                .containsExactly(
                        "{\"id\":1,\"allowed\":false}",
                        "{\"id\":2,\"allowed\":true}",
                        "{\"id\":3,\"allowed\":null}",
                        "{\"id\":4,\"allowed\":null}");
        assertThat(streams.notices())
                .containsExactly("line 3: \"robots64\" is not base64", "line 4: \"robots\" is missing or no text");
    }

    private static int run(String probe, Streams streams) throws Exception {
        return new ProbeRun(Probe.named(probe).of(RULES), streams.terminal()).answer(Inputs.files(List.of()));
    }
}
