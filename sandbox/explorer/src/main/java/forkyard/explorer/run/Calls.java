package forkyard.explorer.run;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the program does by calling methods of {@code java.util}. */
final class Calls {
    /** A view of an object (an iterator, a condition, a key set), and the object. */
    private final Map<Object, Object> views = new IdentityHashMap<>();

    void before(Fiber fiber, Object receiver, int site) {
        Execution run = fiber.execution;
        Library.Kind kind = Library.kind(receiver);
        String method = Sites.at(site).member();
        if (kind == Library.Kind.PRIVATE) {
            return;
        }
        if (kind == Library.Kind.SYNCHRONIZED) {
            Monitors.enter(fiber, receiver, site);
        } else {
            run.point(fiber, site, kind == Library.Kind.UNPROTECTED, false);
        }
        Object behind = behind(receiver);
        switch (kind) {
            case UNPROTECTED, SYNCHRONIZED ->
                run.memory.plain(fiber, behind, Memory.CONTENTS, site, !Library.reads(method), run.fibers());
            case ATOMIC -> {
                if (Library.reads(method)) {
                    run.memory.look(fiber, behind, Memory.CONTENTS, site);
                } else {
                    run.memory.meet(fiber, behind, Memory.CONTENTS, site);
                }
            }
            case SHARED -> run.memory.meet(fiber, Memory.LIBRARY, Memory.CONTENTS, site);
            case PRIVATE -> {}
        }
        fiber.calling = receiver;
        fiber.calledAt = run.trace.size();
        if (Library.runsUnderALock(receiver, method)) {
            fiber.atomic++;
        }
        run.trace.call(fiber, receiver, method);
    }

    void after(Fiber fiber, Object receiver, int site) {
        Execution run = fiber.execution;
        fiber.calling = null;
        switch (Library.kind(receiver)) {
            case SYNCHRONIZED -> Monitors.exit(fiber, receiver, site);
            case ATOMIC -> {
                if (!Library.reads(Sites.at(site).member())) {
                    run.memory.see(fiber, behind(receiver), Memory.CONTENTS);
                }
            }
            case SHARED -> run.memory.see(fiber, Memory.LIBRARY, Memory.CONTENTS);
            case UNPROTECTED, PRIVATE -> {}
        }
        if (Library.runsUnderALock(receiver, Sites.at(site).member())) {
            fiber.atomic--;
        }
        fiber.holds.called(receiver, behind(receiver), site);
    }

    void gave(Object receiver, @Nullable Object view) {
        if (view != null && view != receiver) {
            views.put(view, behind(receiver));
        }
    }

    /** The object that this one is a view of; itself if it is none. */
    Object behind(Object object) {
        return Objects.requireNonNullElse(views.get(object), object);
    }
}
