package forkyard.harness;

import forkyard.wire.ClassFile;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/**
 * Loads classes that came over the wire, all into one unnamed package, so that package-private access works among them. Of
 * Forkyard's own classes they see only the packages named.
 */
public final class UnitLoader extends ClassLoader {
    static {
        registerAsParallelCapable();
    }

    private final ConcurrentMap<String, byte[]> classes = new ConcurrentHashMap<>();
    private final List<String> visible;

    /**
     * @param visible prefixes of the names of Forkyard's own classes that these classes may use
     */
    public UnitLoader(List<String> visible) {
        super(UnitLoader.class.getClassLoader());
        this.visible = visible;
    }

    /** Adds a class before any is loaded. */
    public void add(ClassFile file) {
        classes.put(file.name(), file.bytes());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            if (loaded != null) {
                return loaded;
            }
            byte[] bytes = classes.remove(name);
            if (bytes != null) {
                return defineClass(name, bytes, 0, bytes.length);
            }
            if (name.startsWith("forkyard.") && !isVisible(name)) {
                throw new ClassNotFoundException(name);
            }
            return super.loadClass(name, resolve);
        }
    }

    /** The class of this name, not initialised; null if there is none. */
    public @Nullable Class<?> find(String name) {
        try {
            return loadClass(name, false);
        } catch (ClassNotFoundException e) {
            return null;
        }
    }

    private boolean isVisible(String name) {
        for (String prefix : visible) {
            if (name.startsWith(prefix)) {
                return true;
            }
        }
        return false;
    }
}
