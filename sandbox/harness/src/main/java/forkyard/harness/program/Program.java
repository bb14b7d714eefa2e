package forkyard.harness.program;

import forkyard.harness.JudgeFault;
import forkyard.kit.Scenario;
import forkyard.wire.ClassFile;
import forkyard.wire.ToRunner;
import forkyard.wire.Values;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The submission beside contract and scenario, in classes that have been loaded. */
public final class Program {
    private final ToRunner.Load load;
    private final ClassLoader loader;
    private final Set<String> students;
    private final Set<String> judged;
    private final Map<String, String> namesBySimpleName = new HashMap<>();
    private final Map<String, Callee> callees = new HashMap<>();

    /** @param loader has all the classes */
    public Program(ToRunner.Load load, ClassLoader loader) {
        this.load = load;
        this.loader = loader;
        this.students = names(load.solution());
        this.judged = names(load.judged());
        load.shared().forEach(each -> namesBySimpleName.put(simpleName(each.name()), each.name()));
        load.judged().forEach(each -> namesBySimpleName.put(simpleName(each.name()), each.name()));
    }

    private static Set<String> names(List<ClassFile> classes) {
        return classes.stream().map(ClassFile::name).collect(Collectors.toUnmodifiableSet());
    }

    /** Loads and links every class, and initialises none. */
    public void link() throws ClassNotFoundException {
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

    public ClassLoader loader() {
        return loader;
    }

    boolean isStudents(String type) {
        return students.contains(type);
    }

    boolean isJudged(String type) {
        return judged.contains(type);
    }

    /** Whether a class of this name is in the contract, the scenario or the adapter. */
    boolean isExercises(String type) {
        return namesBySimpleName.containsValue(type);
    }

    /** A fresh solution object, made by the student's code. */
    public Object newSolution() {
        if (make(load.adapter()) instanceof Supplier<?> adapter) {
            Object solution = adapter.get();
            if (solution != null) {
                return solution;
            }
        }
        throw new JudgeFault("the adapter " + load.adapter() + " gives no solution object");
    }

    public Scenario<Object> newScenario(String name) {
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
        Class<?> contract = find(load.contract());
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
    public Values.Types types() {
        return simpleName -> {
            String name = namesBySimpleName.get(simpleName);
            return name == null ? null : find(name);
        };
    }

    private @Nullable Class<?> find(String name) {
        try {
            return loader.loadClass(name);
        } catch (ClassNotFoundException e) {
            return null;
        }
    }

    private @Nullable Object make(String name) {
        Class<?> type = find(name);
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
