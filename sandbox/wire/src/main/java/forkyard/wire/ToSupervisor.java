package forkyard.wire;

import java.util.List;

/** From the judge to the program that starts a submission's own programs in their container and joins their streams and sockets to the judge. */
public sealed interface ToSupervisor
        permits ToSupervisor.Install, ToSupervisor.Begin, ToSupervisor.Dump, Act.OfPrograms, Act.OfConnections {
    /** First of all: classes for the class path of every program. Answered by {@link FromSupervisor.Installed}. */
    record Install(@Max(Caps.FILES) List<ClassFile> classes) implements ToSupervisor {}

    /** Next: an empty directory to work in; that of the play before is gone. Answered by {@link FromSupervisor.Begun}. */
    record Begin(int play) implements ToSupervisor {}

    /** Answered by {@link FromSupervisor.Dumped}: the threads of a process, if it is a JVM that answers. */
    record Dump(int process) implements ToSupervisor {}
}
