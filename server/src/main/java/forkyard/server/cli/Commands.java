package forkyard.server.cli;

import forkyard.engine.EngineException;
import java.io.PrintWriter;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** All commands under one name, and what they have in common: one sentence on a mistake, and the exit status. */
@Command(name = "./forkyard", description = "Write parallel programs in Java, and see at once whether they are right.")
public final class Commands implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** The commands as they are run by {@code ./forkyard}. */
    public static CommandLine commandLine() {
        JudgeSource judges = new LocalJudges();
        return commandLine(
                new ServeCommand(judges),
                new JudgeCommand(judges),
                new VerifyCommand(judges),
                new BenchCommand(judges),
                new DoctorCommand());
    }

    static CommandLine commandLine(Object... commands) {
        CommandLine line = new CommandLine(new Commands());
        for (Object command : commands) {
            line.addSubcommand(command);
        }
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setParameterExceptionHandler((e, arguments) -> badArguments(e));
        line.setExecutionExceptionHandler((e, command, parsed) -> failed(e, command));
        line.getSubcommands()
                .values()
                .forEach(command -> command.setAbbreviatedOptionsAllowed(false).setUsageHelpWidth(100));
        return line;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to do");
    }

    private static int badArguments(ParameterException e) {
        CommandLine command = e.getCommandLine();
        String sentence = String.valueOf(e.getMessage()).lines().findFirst().orElse("The arguments make no sense");
        say(
                command,
                "%s; %s --help tells more"
                        .formatted(
                                withoutEnd(sentence), command.getCommandSpec().qualifiedName()));
        return ExitStatus.BAD_ARGUMENTS;
    }

    private static int failed(Exception e, CommandLine command) {
        return switch (e) {
            case Failure failure -> {
                say(command, failure.sentence());
                yield failure.status();
            }
            case EngineException down -> {
                say(command, down.sentence());
                yield ExitStatus.JUDGE_FAILED;
            }
            default -> {
                say(command, "Something failed that should not: " + e);
                e.printStackTrace(command.getErr());
                yield ExitStatus.JUDGE_FAILED;
            }
        };
    }

    private static void say(CommandLine command, String sentence) {
        PrintWriter err = command.getErr();
        err.println("forkyard: " + sentence);
        err.flush();
    }

    private static String withoutEnd(String sentence) {
        String text = sentence.strip();
        String begun = text.isEmpty() ? text : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
        return begun.endsWith(".") ? begun.substring(0, begun.length() - 1) : begun;
    }
}
