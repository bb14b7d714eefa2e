package forkyard.server.cli;

import forkyard.engine.Check;
import forkyard.engine.Doctor;
import forkyard.exercise.Runner;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Says what this machine can run, and the mend for what it cannot. */
@Command(
        name = "doctor",
        description = "Try each runner and each limit in real containers.",
        mixinStandardHelpOptions = true,
        footer = "%nExit status: 0 all is well, 1 something is missing.")
final class DoctorCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws InterruptedException {
        List<Check> checks = Doctor.examine(LocalJudges.settings());
        boolean well = checks.stream().allMatch(Check::ok);
        PrintWriter out = spec.commandLine().getOut();
        checks.forEach(check -> print(check, out));
        runners(well).forEach(line -> out.println(line));
        out.flush();
        return well ? ExitStatus.GOOD : ExitStatus.BAD_NEWS;
    }

    private static void print(Check check, PrintWriter out) {
        out.printf("%-8s %s: %s%n", check.ok() ? "ok" : "missing", check.name(), Printable.line(check.finding()));
        if (!check.ok()) {
            out.printf("%-8s mend: %s%n", "", Printable.line(check.mend()));
        }
    }

    private static List<String> runners(boolean well) {
        List<String> lines = new ArrayList<>();
        for (Runner runner : Runner.values()) {
            boolean built = runner == Runner.THREADS || runner.isOfPrograms();
            lines.add("%-8s runner %s: %s"
                    .formatted(
                            built && well ? "ok" : "missing",
                            runner.id(),
                            !built
                                    ? "not part of this version of Forkyard"
                                    : well ? "judges in containers" : "needs what is missing above"));
        }
        return lines;
    }
}
