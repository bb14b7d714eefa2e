package forkyard.server.judge.check;

import forkyard.server.judge.Request.Scope;
import forkyard.server.judge.author.AuthorSession;
import forkyard.wire.Case;
import forkyard.wire.Mode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Which cases are played in which order: all as they are first, smallest first; then those that ask for it under noise. */
public record CheckPlan(List<Part> parts) {
    /** One test as the student sees it: a case, played {@code times} in one mode. */
    public record Part(int number, String name, Case asked, Mode mode, int times) {}

    /**
     * Asks the author's generator for the cases of this seed.
     *
     * @param explores whether those whose schedules are explored are played, too
     */
    public static CheckPlan of(AuthorSession author, Scope scope, boolean explores, long seed)
            throws InterruptedException {
        List<Case> known = new ArrayList<>(author.samples());
        if (scope == Scope.SUBMIT && explores) {
            known.addAll(author.explored());
        }
        return of(known, scope == Scope.SUBMIT ? author.generate(seed) : List.of());
    }

    private static CheckPlan of(List<Case> known, List<Case> secret) {
        List<Case> cases = new ArrayList<>(known);
        cases.addAll(secret);
        List<Part> parts = new ArrayList<>();
        for (Case each : cases) {
            parts.add(new Part(parts.size() + 1, nameOf(each, known), each, Mode.PLAIN, 1));
        }
        for (Case each : cases) {
            if (each.noise() > 0) {
                String name = nameOf(each, known) + ", with random delays";
                parts.add(new Part(parts.size() + 1, name, each, Mode.NOISE, each.noise()));
            }
        }
        return new CheckPlan(List.copyOf(parts));
    }

    /** Its parts as often as each is played. */
    List<Part> plays() {
        return parts.stream()
                .flatMap(part -> Stream.generate(() -> part).limit(part.times()))
                .toList();
    }

    /** A secret case's own name may say what is in it. */
    private static String nameOf(Case asked, List<Case> known) {
        return known.contains(asked) ? asked.name() : "secret case";
    }
}
