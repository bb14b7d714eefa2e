package forkyard.server.judge;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import forkyard.wire.Finding;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The evidence behind a verdict, as data, with one plain sentence that web, command line and API all show. Every string is
 * plain text, some of it the student's.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Exhibit.Passed.class, name = "accepted"),
    @JsonSubTypes.Type(value = Exhibit.Diagnosed.class, name = "diagnostics"),
    @JsonSubTypes.Type(value = Exhibit.Rule.class, name = "rule"),
    @JsonSubTypes.Type(value = Exhibit.Mismatch.class, name = "mismatch"),
    @JsonSubTypes.Type(value = Exhibit.Thrown.class, name = "exception"),
    @JsonSubTypes.Type(value = Exhibit.Threads.class, name = "threads"),
    @JsonSubTypes.Type(value = Exhibit.Interleaving.class, name = "schedule"),
    @JsonSubTypes.Type(value = Exhibit.Processes.class, name = "processes"),
    @JsonSubTypes.Type(value = Exhibit.LimitHit.class, name = "limit"),
    @JsonSubTypes.Type(value = Exhibit.Measured.class, name = "speed"),
    @JsonSubTypes.Type(value = Exhibit.Incident.class, name = "infrastructure")
})
public sealed interface Exhibit {
    String sentence();

    /**
     * Every case passed.
     *
     * @param noiseCases so many of the plays were under random delays
     * @param explored null where no schedules were
     * @param seen null where there is no world of ranks, and in old results
     */
    record Passed(
            String sentence,
            int cases,
            int noiseCases,
            @Nullable Explored explored,
            @Nullable Seen seen) implements Exhibit {
        public Passed(String sentence, int cases, int noiseCases) {
            this(sentence, cases, noiseCases, null, null);
        }

        /** The same with more to say. */
        public Passed with(String further, @Nullable Explored what) {
            return new Passed(sentence + " " + further, cases, noiseCases, what == null ? explored : what, seen);
        }
    }

    /** The compiler's diagnostics say it. */
    record Diagnosed(String sentence) implements Exhibit {}

    /**
     * A rule on the compiled classes.
     *
     * @param file null, and line null, where the class file does not say
     * @param mend what to do instead
     */
    record Rule(
            String sentence,
            String rule,
            @Nullable String file,
            @Nullable Integer line,
            String mend) implements Exhibit {}

    /**
     * An answer that the checker did not take.
     *
     * @param calm what the same input gave when the threads took turns, or null where that was not tried
     */
    record Mismatch(
            String sentence,
            @JsonProperty("case") String test,
            List<Finding.Detail> details,
            @Nullable String calm) implements Exhibit {}

    /** An exception. */
    record Thrown(String sentence, @JsonProperty("case") String test, String type, String message, List<Place> frames)
            implements Exhibit {}

    /** What each thread does. */
    record Threads(String sentence, @JsonProperty("case") String test, List<ThreadState> threads) implements Exhibit {}

    /**
     * A schedule under which it goes wrong, step by step.
     *
     * @param details what the checker says of the answer; empty where no answer is wrong
     * @param threads where they stand at the end; empty where that is not what is wrong
     * @param schedule as a text that can be played again: {@link forkyard.server.judge.explore.ScheduleCode}
     * @param omitted how many steps are left out after the first 300
     */
    record Interleaving(
            String sentence,
            @JsonProperty("case") String test,
            List<Finding.Detail> details,
            List<ThreadState> threads,
            String schedule,
            List<Turn> steps,
            int omitted)
            implements Exhibit {}

    /**
     * What the processes of a submission did.
     *
     * @param details labelled evidence; empty where the processes are the evidence
     * @param processes in the order of their birth, the first {@value #MOST}
     * @param transcript the conversation that went wrong; null where it is not about one, and in old results
     * @param messages those of a world of ranks; null where there is none
     */
    record Processes(
            String sentence,
            @JsonProperty("case") String test,
            List<Finding.Detail> details,
            List<ProcessState> processes,
            @Nullable Transcript transcript,
            @Nullable MessageTrace messages)
            implements Exhibit {
        public static final int MOST = 200;
    }

    /** A limit that was reached: {@code wall}, {@code cpu}, {@code memory} or {@code output}. */
    record LimitHit(String sentence, @JsonProperty("case") String test, String limit, String allowed, String used)
            implements Exhibit {}

    /** A figure and what was required. */
    record Measured(String sentence, Speedup speedup) implements Exhibit {}

    /** Our own fault, with an id to quote. */
    record Incident(String sentence, String incident) implements Exhibit {}

    /** What the ranks of a world told each other in a case that came right. */
    record Seen(@JsonProperty("case") String test, MessageTrace messages) {}

    /** What was explored: schedules of so many cases; {@code exhausted} if that were all up to the bound. */
    record Explored(String sentence, int cases, int schedules, boolean exhausted) {}

    /**
     * One step of one thread.
     *
     * @param file null, and line null, where it is not in code that the student sees
     * @param variable that it reads or writes, or null
     * @param value what it reads, writes or gets, or null where that is not known
     */
    record Turn(
            String thread,
            @Nullable String file,
            @Nullable Integer line,
            String text,
            @Nullable String variable,
            @Nullable String value) {}

    /** One stack frame; {@code line} is null where unknown. */
    record Place(
            String where, @Nullable String file, @Nullable Integer line) {}

    /** One thread of the student's; {@code waitsFor} is null where it waits for nothing. */
    record ThreadState(String name, String state, @Nullable String waitsFor, List<Place> frames) {}

    /**
     * One process of the student's; times are microseconds since the case began.
     *
     * @param parent 0 for one that the judge has started
     * @param ended null, and {@code end} null, while it lived when this was told
     * @param end how it ended: {@code exit code 0}, {@code signal 9}
     * @param threads where they stood, if that was asked for
     */
    record ProcessState(
            int process,
            int parent,
            String command,
            long born,
            @Nullable Long ended,
            @Nullable String end,
            long cpu,
            List<ThreadState> threads) {}
}
