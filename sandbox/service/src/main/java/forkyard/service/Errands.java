package forkyard.service;

import forkyard.author.program.Errand;
import forkyard.harness.Faults;
import forkyard.harness.JudgeFault;
import forkyard.harness.UnitLoader;
import forkyard.wire.ClassFile;
import forkyard.wire.Failure;
import forkyard.wire.Happening;
import forkyard.wire.Values;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** What authors want done beside the programs. Their classes live as long as the container does, so that one errand can leave something for the next. */
final class Errands {
    private static final List<String> VISIBLE =
            List.of("forkyard.author.", "forkyard.wire.", "jakarta.jms.", "org.apache.activemq.artemis.jms.client.");

    private final Outgoing judge;
    private final UnitLoader loader = new UnitLoader(VISIBLE);
    private final Set<Thread> running = ConcurrentHashMap.newKeySet();

    Errands(Outgoing judge) {
        this.judge = judge;
    }

    void install(List<ClassFile> classes) {
        classes.forEach(loader::add);
    }

    void start(int number, String type, byte[] arguments) {
        Thread thread =
                Thread.ofPlatform().daemon().name("errand " + type).unstarted(() -> run(number, type, arguments));
        thread.setContextClassLoader(loader); // the classes of remote objects are looked for there
        running.add(thread);
        thread.start();
    }

    /** Those of a play that is over: what they still come to nobody hears. */
    void clear() {
        running.forEach(Thread::interrupt);
    }

    private void run(int number, String type, byte[] arguments) {
        try {
            @Nullable Object result = make(type).run(Values.decodeList(arguments, Values.Types.NONE));
            judge.send(new Happening.Returned(number, Values.encode(result)));
        } catch (Throwable t) {
            judge.send(new Happening.ErrandFailed(number, Faults.of(t, Failure.Blame.JUDGE)));
        } finally {
            running.remove(Thread.currentThread());
        }
    }

    private Errand make(String type) throws ReflectiveOperationException {
        Object made = loader.loadClass(type).getConstructor().newInstance();
        if (made instanceof Errand errand) {
            return errand;
        }
        throw new JudgeFault(type + " is no Errand");
    }
}
