package forkyard.harness.direct;

import forkyard.author.mpi.Trace;
import forkyard.author.mpi.World;
import forkyard.wire.Mark;
import java.io.IOException;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** A world whose ranks are threads of one program; before each line of its output stands the number of its rank. */
final class ThreadWorld implements World {
    private final Play play;
    private final StartedProgram all;
    private final int ranks;

    ThreadWorld(Play play, StartedProgram all, int ranks) {
        this.play = play;
        this.all = all;
        this.ranks = ranks;
    }

    @Override
    public int ranks() {
        return ranks;
    }

    @Override
    public void write(String text) throws IOException {
        all.write(text);
    }

    @Override
    public void endInput() throws IOException {
        all.endInput();
    }

    @Override
    public List<String> lines(int rank) {
        return all.lines().stream()
                .filter(line -> line.startsWith(tag(rank)))
                .map(line -> line.substring(tag(rank).length()))
                .toList();
    }

    @Override
    public Mark mark(int rank, int line, String expected) {
        List<String> raw = all.lines();
        int place = IntStream.range(0, raw.size())
                .filter(i -> raw.get(i).startsWith(tag(rank)))
                .skip(line)
                .findFirst()
                .orElse(raw.size());
        return all.mark(place, tag(rank) + expected);
    }

    private static String tag(int rank) {
        return rank + "| ";
    }

    @Override
    public boolean hasEnded() {
        return all.exitCode().isPresent();
    }

    @Override
    public void endWell() throws IOException {
        all.endWell();
    }

    @Override
    public OptionalInt rankOf(int process) {
        return OptionalInt.empty();
    }

    @Override
    public Trace trace() throws IOException {
        return new Trace(play.trace());
    }
}
