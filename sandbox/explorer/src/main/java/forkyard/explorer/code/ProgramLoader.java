package forkyard.explorer.code;

import forkyard.explorer.run.ProgramLoading;
import java.util.Map;

/** Loads a program's instrumented classes, for one run or for many; its other classes come from the parent. */
public final class ProgramLoader extends ClassLoader implements ProgramLoading {
    private final Map<String, byte[]> classes;

    public ProgramLoader(Map<String, byte[]> classes, ClassLoader parent) {
        super(parent);
        this.classes = classes;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            byte[] bytes = classes.get(name);
            if (bytes == null) {
                return super.loadClass(name, resolve);
            }
            Class<?> loaded = findLoadedClass(name);
            return loaded == null ? defineClass(name, bytes, 0, bytes.length) : loaded;
        }
    }
}
