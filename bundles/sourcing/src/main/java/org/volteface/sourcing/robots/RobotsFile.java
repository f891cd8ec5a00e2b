package org.volteface.sourcing.robots;

import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The rules of a site for the programs that visit it. */
public final class RobotsFile {
    private static final String OWN_PATH = "/robots.txt";

    private final Map<String, List<PathRule>> rules = new HashMap<>();

    private RobotsFile() {}

    /** The rules that {@code bytes} hold; what is none is passed over. */
    public static RobotsFile parse(byte[] bytes) {
        RobotsFile file = new RobotsFile();
        Set<String> agents = new HashSet<>();
        boolean inRules = false;
        for (RobotsLine line : RobotsLine.in(bytes)) {
            if (line.key() == RobotsLine.Key.AGENT) {
                if (inRules) {
                    agents.clear();
                    inRules = false;
                }
                String token = AgentToken.inFile(line.value());
                agents.add(token);
                file.rules.computeIfAbsent(token, name -> new ArrayList<>());
            } else {
                inRules = true;
                file.add(agents, line);
            }
        }
        return file;
    }

    private void add(Set<String> agents, RobotsLine line) {
        if (!line.value().isEmpty()) {
            PathRule rule = PathRule.of(line.key() == RobotsLine.Key.ALLOW, line.value());
            agents.forEach(agent ->
                    rules.computeIfAbsent(agent, name -> new ArrayList<>()).add(rule));
        }
    }

    /** Whether {@code agent} may fetch {@code url}: the longest rule that matches decides, and of two the one that allows. */
    public boolean allows(String agent, URI url) {
        String path = OctetForm.ofUrl(url);
        return path.equals(OWN_PATH)
                || rulesFor(agent).stream()
                        .filter(rule -> rule.matches(path))
                        .max(Comparator.comparingInt(PathRule::length).thenComparing(PathRule::isAllowed))
                        .map(PathRule::isAllowed)
                        .orElse(true);
    }

    private List<PathRule> rulesFor(String agent) {
        return AgentToken.candidates(agent).stream()
                .filter(rules::containsKey)
                .findFirst()
                .map(rules::get)
                .orElse(List.of());
    }
}
