package forkyard.harness.runner;

import forkyard.harness.JudgeFault;
import forkyard.harness.UnitLoader;
import forkyard.kit.Scenario;
import forkyard.wire.ClassFile;
import forkyard.wire.Mode;
import forkyard.wire.ToRunner;
import forkyard.wire.Values;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The submission beside contract and scenario, as loaded for one mode. */
final class Program {
    private static final List<String> VISIBLE = List.of("forkyard.kit.", "forkyard.harness.hook.");

    private final ToRunner.Load load;
    private final UnitLoader loader = new UnitLoader(VISIBLE);
    private final Set<String> students = new HashSet<>();
    private final Set<String> judged = new HashSet<>();
    private final Map<String, String> namesBySimpleName = new HashMap<>();
    private final Map<String, Callee> callees = new HashMap<>();

    Program(ToRunner.Load load, Mode mode) {
        this.load = load;
        Instrumentation.apply(mode, load).forEach((name, bytes) -> {
            students.add(name);
            loader.add(new ClassFile(name, bytes));
        });
        load.shared().forEach(this::add);
        load.judged().forEach(each -> {
            judged.add(each.name());
            add(each);
        });
    }

    private void add(ClassFile exercises) {
        loader.add(exercises);
        namesBySimpleName.put(simpleName(exercises.name()), exercises.name());
    }

    /** Loads and links every class, and initialises none. */
    void link() throws ClassNotFoundException {
        for (ClassFile each : load.solution()) {
            Class<?> type = loader.loadClass(each.name());
            Objects.requireNonNull(type.getDeclaredMethods()); // links it: what does not verify is found now
        }
        for (ClassFile each : load.shared()) {
            mustLoad(each);
        }
        for (ClassFile each : load.judged()) {
            mustLoad(each);
        }
    }

    private void mustLoad(ClassFile exercises) throws ClassNotFoundException {
        try {
            loader.loadClass(exercises.name());
        } catch (LinkageError e) {
            throw new JudgeFault(exercises.name() + " does not load", e);
        }
    }

    ClassLoader loader() {
        return loader;
    }

    boolean isStudents(String type) {
        return students.contains(type);
    }

    boolean isJudged(String type) {
        return judged.contains(type);
    }

    /** A fresh solution object, made by the student's code. */
    Object newSolution() {
        if (make(load.adapter()) instanceof Supplier<?> adapter) {
            Object solution = adapter.get();
            if (solution != null) {
                return solution;
            }
        }
        throw new JudgeFault("the adapter " + load.adapter() + " gives no solution object");
    }

    Scenario<Object> newScenario(String name) {
        if (make(name) instanceof Scenario<?> scenario) {
            @SuppressWarnings("unchecked") // the judge pairs scenario and adapter
            Scenario<Object> ours = (Scenario<Object>) scenario;
            return ours;
        }
        throw new JudgeFault(name + " is no Scenario");
    }

    /** The contract's method of this name and number of parameters, looked up once. */
    Callee callee(String name, int arity) {
        return callees.computeIfAbsent(
                name + "/" + arity, key -> Callee.of(contract(), name, arity, answerArgument(name)));
    }

    private Class<?> contract() {
        Class<?> contract = loader.find(load.contract());
        if (contract == null) {
            throw new JudgeFault("there is no contract " + load.contract());
        }
        return contract;
    }

    /** Which argument is the answer of this method, or -1 for what it returns. */
    private int answerArgument(String method) {
        for (ToRunner.InPlace each : load.inPlace()) {
            if (each.method().equals(method)) {
                return each.argument();
            }
        }
        return -1;
    }

    /** The exercise's record types. */
    Values.Types types() {
        return simpleName -> {
            String name = namesBySimpleName.get(simpleName);
            return name == null ? null : loader.find(name);
        };
    }

    private @Nullable Object make(String name) {
        Class<?> type = loader.find(name);
        if (type == null) {
            throw new JudgeFault("there is no class " + name);
        }
        try {
            return type.getConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new JudgeFault(name + " cannot be made", e);
        }
    }

    private static String simpleName(String binaryName) {
        return binaryName.substring(binaryName.lastIndexOf('$') + 1);
    }
}
