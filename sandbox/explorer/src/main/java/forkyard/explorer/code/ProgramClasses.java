package forkyard.explorer.code;

import forkyard.explorer.run.InitialisationOrder;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A program's classes with hooks, as good as new for one run after the other. */
public final class ProgramClasses {
    private final Map<String, byte[]> code;
    private final List<String> names;
    private final List<String> beginAgain;
    private final boolean mustBeLoadedAnew;
    private final ClassLoader parent;
    private final List<Method> setBack = new ArrayList<>();
    private @Nullable ClassLoader last;

    /**
     * Puts the hooks in.
     *
     * @param classes by name, as the compiler made them
     * @param values whether what is read and written is told to the trace
     * @param parent has the other classes that they use
     */
    public ProgramClasses(Map<String, byte[]> classes, boolean values, ClassLoader parent) {
        this.code = ProgramCode.instrument(classes, values);
        this.parent = parent;
        List<String> sorted = new ArrayList<>(classes.keySet());
        Collections.sort(sorted);
        this.names = List.copyOf(sorted);
        List<ClassModel> models = classes.values().stream()
                .map(bytes -> ClassFile.of().parse(bytes))
                .toList();
        this.mustBeLoadedAnew =
                models.stream().anyMatch(model -> Statics.keepState(model) && !Statics.canBeginAgain(model));
        this.beginAgain = models.stream()
                .filter(Statics::beginAgain)
                .map(model -> model.thisClass().asInternalName().replace('/', '.'))
                .toList();
    }

    /**
     * All classes, initialised, with nothing in them of an earlier run. To be called by the main thread of a run, so that what they do
     * when they are initialised comes before all else.
     */
    public ClassLoader load() throws ReflectiveOperationException {
        ClassLoader loader = last;
        if (loader == null || mustBeLoadedAnew) {
            loader = new ProgramLoader(code, parent);
            last = loader;
            for (String name : names) {
                Class.forName(name, true, loader);
            }
            findWhatSetsBack(loader);
        } else {
            setBack();
        }
        return loader;
    }

    private void findWhatSetsBack(ClassLoader loader) throws ReflectiveOperationException {
        List<Class<?>> initialised = InitialisationOrder.take(loader);
        if (mustBeLoadedAnew) {
            return;
        }
        for (String name : beginAgain) {
            setBack.add(method(loader.loadClass(name), Statics.CLEAR));
        }
        for (Class<?> type : initialised) {
            setBack.add(method(type, Statics.BEGIN));
        }
    }

    private static Method method(Class<?> type, String name) throws NoSuchMethodException {
        Method method = type.getDeclaredMethod(name);
        method.setAccessible(true);
        return method;
    }

    private void setBack() throws ReflectiveOperationException {
        for (Method method : setBack) {
            try {
                method.invoke(null);
            } catch (InvocationTargetException e) {
                throw new ExceptionInInitializerError(e.getCause());
            }
        }
    }
}
