package grader.engine.diagnosis;

import grader.protocol.SourceFacts;
import grader.protocol.SourceFacts.MethodFacts;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Which methods of a file are built on which others of it, as far as their names tell. */
final class CallGraph {

    private final Map<String, Set<String>> calls = new HashMap<>();

    CallGraph(SourceFacts facts) {
        for (MethodFacts method : facts.methods()) {
            calls.computeIfAbsent(method.name(), name -> new HashSet<>()).addAll(method.calls());
        }
    }

    /** Whether a method calls another, itself or through others. */
    boolean reaches(String method, String other) {
        Set<String> seen = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(calls.getOrDefault(method, Set.of()));
        while (!open.isEmpty()) {
            String next = open.pop();
            if (seen.add(next)) {
                open.addAll(calls.getOrDefault(next, Set.of()));
            }
        }
        return seen.contains(other);
    }
}
