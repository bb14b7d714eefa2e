package forkyard.harness.direct;

import forkyard.author.mpi.World;
import forkyard.wire.Act;
import forkyard.wire.FromAuthor;
import forkyard.wire.WorldMode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Starts a world of ranks, as threads of one JVM or as JVMs. The main classes are those of the module {@code sandbox/mpi}. */
record WorldStart(Play play, String mainClass, List<String> arguments) {
    private static final String AS_THREADS = "forkyard.mpi.ThreadWorld";
    private static final String AS_PROCESS = "forkyard.mpi.ProcessRank";

    World start(int ranks, WorldMode mode) throws IOException {
        return switch (mode) {
            case THREADS -> {
                StartedProgram all = announced(ranks, 1).getFirst();
                run(all, AS_THREADS, "" + ranks, mainClass);
                play.await(all::isKnown);
                yield new ThreadWorld(play, all, ranks);
            }
            case PROCESSES -> {
                List<StartedProgram> each = announced(ranks, ranks);
                String port = "" + play.meet(ranks);
                for (int rank = 0; rank < ranks; rank++) {
                    run(each.get(rank), AS_PROCESS, "" + rank, "" + ranks, port, mainClass);
                }
                for (StartedProgram program : each.subList(1, ranks)) {
                    program.endInput();
                }
                play.await(() -> each.stream().allMatch(StartedProgram::isKnown));
                yield new ProcessWorld(play, each);
            }
            case ALONE -> {
                StartedProgram alone = play.program();
                run(alone, mainClass);
                play.await(alone::isKnown);
                yield new ProcessWorld(play, List.of(alone));
            }
        };
    }

    /** The judge knows of them before they say anything. */
    private List<StartedProgram> announced(int ranks, int number) throws IOException {
        List<StartedProgram> programs = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            programs.add(play.program());
        }
        play.send(new FromAuthor.World(ranks, programs.getFirst().number(), number));
        return programs;
    }

    private void run(StartedProgram program, String main, String... first) throws IOException {
        List<String> all = Stream.concat(Stream.of(first), arguments.stream()).toList();
        play.send(new Act.Start(program.number(), List.of(), main, all));
    }
}
