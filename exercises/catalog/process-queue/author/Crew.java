import forkyard.author.program.Decided;
import forkyard.author.program.Programs;
import forkyard.wire.Finding;
import forkyard.wire.Finding.Kind;
import forkyard.wire.ProcessSeen;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Who the program's children are: those who ask the source are its producers, those who ask the sink its consumers. */
final class Crew {
    private final Programs programs;
    private final int main;
    private final int producers;
    private final int consumers;
    private final Set<Integer> atSource = new HashSet<>();
    private final Set<Integer> atSink = new HashSet<>();

    /** @param main the program's process */
    Crew(Programs programs, int main, int producers, int consumers) {
        this.programs = programs;
        this.main = main;
        this.producers = producers;
        this.consumers = consumers;
    }

    int producers() {
        return producers;
    }

    int consumers() {
        return consumers;
    }

    /** How many processes have handed something over. */
    int seenConsumers() {
        return atSink.size();
    }

    /** What is wrong with this process's asking the source; null if nothing is. */
    Finding produces(int process) {
        atSource.add(process);
        return fault(process, atSource.size() > producers, "Source.next", "producers", producers);
    }

    /** What is wrong with this process's asking the sink; null if nothing is. */
    Finding consumes(int process) {
        atSink.add(process);
        return fault(process, atSink.size() > consumers, "Sink.done", "consumers", consumers);
    }

    private Finding fault(int process, boolean tooMany, String method, String role, int wanted) {
        if (process == main) {
            return violation(method + " is called in process " + process + ", which is the program itself; " + role
                    + " are processes of their own.");
        }
        if (atSource.contains(process) && atSink.contains(process)) {
            return violation("Process " + process + " calls both Source.next and Sink.done; a process either produces or"
                    + " consumes.");
        }
        return tooMany
                ? violation(method + " is called in " + (wanted + 1) + " processes, and " + wanted + " " + role
                        + " are asked for.")
                : null;
    }

    /** Looks at the program's children, who are all there now or have been. */
    void lookAtAll() throws Exception {
        List<Integer> children = children().stream().map(ProcessSeen::process).toList();
        if (children.size() != producers + consumers) {
            throw new Decided(violation("The program has started " + children.size()
                    + (children.size() == 1 ? " child" : " children") + "; " + (producers + consumers)
                    + " are asked for."));
        }
        Set<Integer> strangers = new HashSet<>(atSource);
        strangers.addAll(atSink);
        strangers.removeAll(children);
        if (!strangers.isEmpty()) {
            throw new Decided(violation("Process " + strangers.iterator().next() + " is no child of the program."));
        }
    }

    /** A consumer that has ended by itself; null if there is none. */
    ProcessSeen leftEarly() throws Exception {
        return children().stream()
                .filter(child -> !atSource.contains(child.process()) && child.end() == ProcessSeen.End.EXITED)
                .findFirst()
                .orElse(null);
    }

    /** The exit code of a child that has ended badly; 0 if there is none. */
    int badCode() throws Exception {
        return children().stream()
                .filter(child -> child.end() == ProcessSeen.End.EXITED && child.code() != 0)
                .mapToInt(ProcessSeen::code)
                .findFirst()
                .orElse(0);
    }

    private List<ProcessSeen> children() throws Exception {
        return programs.processes().stream()
                .filter(process -> process.parent() == main)
                .toList();
    }

    private static Finding violation(String sentence) {
        return Finding.of(Kind.RULE_VIOLATION, sentence);
    }
}
