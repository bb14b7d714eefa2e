package forkyard.harness.explorer;

import forkyard.explorer.code.ProgramClasses;
import forkyard.explorer.run.Site;
import forkyard.harness.JudgeFault;
import forkyard.harness.OwnClass;
import forkyard.harness.UnitLoader;
import forkyard.harness.program.Blames;
import forkyard.harness.program.CallDriver;
import forkyard.harness.program.Program;
import forkyard.kit.Stage;
import forkyard.kit.Troupe;
import forkyard.kit.Visitors;
import forkyard.wire.Answer;
import forkyard.wire.Case;
import forkyard.wire.ClassFile;
import forkyard.wire.ToRunner;
import forkyard.wire.Values;
import forkyard.wire.WireException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A submission's classes, all of them under control, and its cases as programs. */
final class Classes {
    /** Of Forkyard's own classes they see what a scenario may use, and where their hooks lead. */
    private static final List<String> VISIBLE = List.of("forkyard.kit.", "forkyard.explorer.run.");

    /**
     * The kit's code that shares memory among a scenario's threads and waits for them. It is under control as the scenario is: steps that
     * nobody sees would make states look alike that are not.
     */
    private static final List<Class<?>> PLAYING = List.of(Troupe.class, Visitors.class);

    private final ToRunner.Load load;
    private final List<ClassFile> kit;
    private final Version plain;
    private final Version told;

    Classes(ToRunner.Load load) throws IOException {
        this.load = load;
        this.kit = kit();
        Map<String, byte[]> classes = new HashMap<>();
        for (List<ClassFile> part : List.of(load.solution(), load.shared(), load.judged(), kit)) {
            part.forEach(each -> classes.put(each.name(), each.bytes()));
        }
        plain = new Version(new ProgramClasses(classes, false, new UnitLoader(VISIBLE)));
        told = new Version(new ProgramClasses(classes, true, new UnitLoader(VISIBLE)));
    }

    private static List<ClassFile> kit() throws IOException {
        List<ClassFile> classes = new ArrayList<>();
        for (Class<?> type : PLAYING) {
            for (Class<?> each : type.getNestMembers()) {
                classes.add(OwnClass.read(each.getName()));
            }
        }
        return classes;
    }

    /** Whether a site is in the scenario, the adapter or the kit. */
    Predicate<Site> areJudged() {
        Set<String> files = Stream.of(load.judged(), kit)
                .flatMap(List::stream)
                .map(each -> each.name().replaceAll(".*\\.|\\$.*", "") + ".java")
                .collect(Collectors.toSet());
        return site -> files.contains(site.file());
    }

    Places places() {
        return new Places(load);
    }

    /** Tells whose fault an exception is. */
    Blames blames() {
        return new Blames(new Program(load, Classes.class.getClassLoader()));
    }

    /**
     * The case, played to its {@link Answer}.
     *
     * @param values whether what is read and written is told to the trace
     */
    forkyard.explorer.search.Program program(Case asked, boolean values) {
        Version version = values ? told : plain;
        return () -> () -> play(asked, version.load());
    }

    private static Answer play(Case asked, Program program) throws Exception {
        ExploredWall wall = new ExploredWall(asked, program.types());
        List<@Nullable Object> inputs = inputs(asked, program);
        Object result = switch (asked.driver()) {
            case Case.CALL -> new CallDriver(program, false).play(inputs);
            case Case.TRY -> new CallDriver(program, true).play(inputs);
            default -> program.newScenario(asked.driver()).play(program.newSolution(), new Stage(wall, inputs));
        };
        return wall.answer(Values.encode(result));
    }

    private static List<@Nullable Object> inputs(Case asked, Program program) {
        try {
            return Values.decodeList(asked.input(), program.types());
        } catch (WireException e) {
            throw new JudgeFault("the input does not decode: " + e.getMessage(), e);
        }
    }

    /** The classes with hooks, loaded anew for each run if they keep any state. */
    private final class Version {
        private final ProgramClasses classes;
        private @Nullable Program last;

        Version(ProgramClasses classes) {
            this.classes = classes;
        }

        Program load() throws ReflectiveOperationException {
            ClassLoader loader = classes.load();
            Program program = last;
            if (program == null || program.loader() != loader) {
                program = new Program(load, loader);
                last = program;
            }
            return program;
        }
    }
}
