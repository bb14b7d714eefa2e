package forkyard.server.judge.check;

import forkyard.server.judge.Request.Scope;
import forkyard.wire.Case;
import forkyard.wire.Mode;
import java.util.ArrayList;
import java.util.List;

/** Which cases are played in which order: all as they are first, smallest first; then those that ask for it under noise. */
record CheckPlan(List<Part> parts) {
    /** One test as the student sees it: a case, played {@code times} in one mode. */
    record Part(int number, String name, Case asked, Mode mode, int times) {}

    static CheckPlan of(List<Case> samples, List<Case> secret, Scope scope) {
        List<Case> cases = new ArrayList<>(samples);
        if (scope == Scope.SUBMIT) {
            cases.addAll(secret);
        }
        List<Part> parts = new ArrayList<>();
        for (Case each : cases) {
            parts.add(new Part(parts.size() + 1, nameOf(each, samples), each, Mode.PLAIN, 1));
        }
        for (Case each : cases) {
            if (each.noise() > 0) {
                String name = nameOf(each, samples) + ", with random delays";
                parts.add(new Part(parts.size() + 1, name, each, Mode.NOISE, each.noise()));
            }
        }
        return new CheckPlan(List.copyOf(parts));
    }

    /** A secret case's own name may say what is in it. */
    private static String nameOf(Case asked, List<Case> samples) {
        return samples.contains(asked) ? asked.name() : "secret case";
    }
}
