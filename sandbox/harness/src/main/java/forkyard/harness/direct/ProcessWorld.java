package forkyard.harness.direct;

import forkyard.author.mpi.Trace;
import forkyard.author.mpi.World;
import forkyard.wire.Mark;
import java.io.IOException;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A world whose ranks are programs. */
final class ProcessWorld implements World {
    private final Play play;
    private final List<StartedProgram> programs;

    ProcessWorld(Play play, List<StartedProgram> programs) {
        this.play = play;
        this.programs = programs;
    }

    @Override
    public int ranks() {
        return programs.size();
    }

    @Override
    public void write(String text) throws IOException {
        programs.getFirst().write(text);
    }

    @Override
    public void endInput() throws IOException {
        programs.getFirst().endInput();
    }

    @Override
    public List<String> lines(int rank) {
        StartedProgram program = programs.get(rank);
        boolean endsWithin = program.exitCode().isPresent() && !program.begun().isEmpty();
        return endsWithin
                ? Stream.concat(program.lines().stream(), Stream.of(program.begun()))
                        .toList()
                : program.lines();
    }

    @Override
    public Mark mark(int rank, int line, String expected) {
        return programs.get(rank).mark(line, expected);
    }

    @Override
    public boolean hasEnded() {
        return programs.stream().allMatch(program -> program.exitCode().isPresent());
    }

    @Override
    public void endWell() throws IOException {
        for (StartedProgram program : programs) {
            program.endWell();
        }
    }

    @Override
    public OptionalInt rankOf(int process) {
        return IntStream.range(0, programs.size())
                .filter(rank -> programs.get(rank).process() == process)
                .findFirst();
    }

    @Override
    public Trace trace() throws IOException {
        return new Trace(play.trace());
    }
}
