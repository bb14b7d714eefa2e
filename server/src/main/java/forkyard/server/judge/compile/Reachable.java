package forkyard.server.judge.compile;

import forkyard.wire.ClassFile;
import java.lang.classfile.constantpool.ClassEntry;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** Which of some classes one of them needs. */
final class Reachable {
    private Reachable() {}

    /** The class of this name, its nested classes, and all that they name, transitively; empty if there is no such class. */
    static List<ClassFile> from(String name, List<ClassFile> classes) {
        Map<String, ClassFile> byName = new LinkedHashMap<>();
        classes.forEach(file -> byName.put(file.name(), file));
        Map<String, ClassFile> found = new LinkedHashMap<>();
        Deque<String> open = new ArrayDeque<>(List.of(name));
        while (!open.isEmpty()) {
            ClassFile file = byName.get(open.pop());
            if (file != null && found.putIfAbsent(file.name(), file) == null) {
                open.addAll(named(file));
            }
        }
        return List.copyOf(found.values());
    }

    private static List<String> named(ClassFile file) {
        var pool = java.lang.classfile.ClassFile.of().parse(file.bytes()).constantPool();
        return StreamSupport.stream(pool.spliterator(), false)
                .filter(ClassEntry.class::isInstance)
                .map(entry -> ((ClassEntry) entry).asInternalName().replace('/', '.'))
                .toList();
    }
}
