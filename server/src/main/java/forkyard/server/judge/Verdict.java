package forkyard.server.judge;

/** The one word a submission ends with, and the evidence for it. */
public sealed interface Verdict {
    Exhibit exhibit();

    record Accepted(Exhibit.Passed exhibit) implements Verdict {}

    record CompileError(Exhibit.Diagnosed exhibit) implements Verdict {}

    record RuleViolation(Exhibit exhibit) implements Verdict {}

    record WrongAnswer(Exhibit exhibit) implements Verdict {}

    record Race(Exhibit exhibit) implements Verdict {}

    record RuntimeError(Exhibit exhibit) implements Verdict {}

    record TimeLimit(Exhibit exhibit) implements Verdict {}

    record MemoryLimit(Exhibit.LimitHit exhibit) implements Verdict {}

    record OutputLimit(Exhibit.LimitHit exhibit) implements Verdict {}

    record Deadlock(Exhibit exhibit) implements Verdict {}

    record Livelock(Exhibit.Interleaving exhibit) implements Verdict {}

    record BusyWait(Exhibit exhibit) implements Verdict {}

    record Leak(Exhibit exhibit) implements Verdict {}

    record Sequential(Exhibit exhibit) implements Verdict {}

    record Unbalanced(Exhibit exhibit) implements Verdict {}

    record EarlyWork(Exhibit.Measured exhibit) implements Verdict {}

    record TooSlow(Exhibit.Measured exhibit) implements Verdict {}

    record Inconclusive(Exhibit.Measured exhibit) implements Verdict {}

    record JudgeError(Exhibit.Incident exhibit) implements Verdict {}

    /** Exactly the string of the API and of example folders. */
    default String label() {
        return switch (this) {
            case Accepted a -> "ACCEPTED";
            case CompileError c -> "COMPILE-ERROR";
            case RuleViolation r -> "RULE-VIOLATION";
            case WrongAnswer w -> "WRONG-ANSWER";
            case Race r -> "RACE";
            case RuntimeError r -> "RUNTIME-ERROR";
            case TimeLimit t -> "TIME-LIMIT";
            case MemoryLimit m -> "MEMORY-LIMIT";
            case OutputLimit o -> "OUTPUT-LIMIT";
            case Deadlock d -> "DEADLOCK";
            case Livelock l -> "LIVELOCK";
            case BusyWait b -> "BUSY-WAIT";
            case Leak l -> "LEAK";
            case Sequential s -> "SEQUENTIAL";
            case Unbalanced u -> "UNBALANCED";
            case EarlyWork e -> "EARLY-WORK";
            case TooSlow t -> "TOO-SLOW";
            case Inconclusive i -> "INCONCLUSIVE";
            case JudgeError j -> "JUDGE-ERROR";
        };
    }
}
