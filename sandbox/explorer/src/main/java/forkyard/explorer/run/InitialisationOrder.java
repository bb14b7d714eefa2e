package forkyard.explorer.run;

import java.util.ArrayList;
import java.util.List;

/** In which order classes with static state were initialised: one needs another's fields. Called by instrumented initialisers. */
public final class InitialisationOrder {
    private static final List<Class<?>> ENDED = new ArrayList<>();

    private InitialisationOrder() {}

    /** This class is initialised. */
    public static void ended(Class<?> type) {
        ENDED.add(type);
    }

    /** Those of this loader, the first first; they are forgotten here. */
    public static List<Class<?>> take(ClassLoader loader) {
        List<Class<?>> ended =
                ENDED.stream().filter(type -> type.getClassLoader() == loader).toList();
        ENDED.clear();
        return ended;
    }
}
