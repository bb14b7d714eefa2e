package forkyard.harness.supervisor;

import forkyard.harness.JudgeFault;
import forkyard.wire.Act;
import forkyard.wire.FromSupervisor;
import forkyard.wire.Happening;
import forkyard.wire.ToSupervisor;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Does what the judge asks, one message after the other; nothing here waits for a program. */
final class Supervisor {
    private final Room room;
    private final Outgoing judge;
    private final Map<Integer, RunningProgram> programs = new HashMap<>();
    private final Map<Integer, LoopbackConnection> connections = new HashMap<>();

    /** @param folder all that is written goes there */
    Supervisor(Path folder, Outgoing judge) {
        this.room = new Room(folder);
        this.judge = judge;
    }

    void on(ToSupervisor message) throws IOException {
        switch (message) {
            case ToSupervisor.Install install -> {
                room.install(install.classes());
                judge.send(new FromSupervisor.Installed());
            }
            case ToSupervisor.Begin(int play) -> {
                room.begin(play);
                judge.send(new FromSupervisor.Begun(play));
            }
            case Act.Start start -> start(start);
            case Act.Input(int program, byte[] bytes) -> program(program).input(bytes);
            case Act.EndInput(int program) -> program(program).endInput();
            case Act.EndOutput(int program) -> program(program).endOutput();
            case Act.Connect(int connection, int port) ->
                connections.put(connection, LoopbackConnection.open(connection, port, judge));
            case Act.Send(int connection, byte[] bytes) ->
                connection(connection).send(bytes);
            case Act.Flush(int connection) -> connection(connection).flush();
            case Act.EndSending(int connection) -> connection(connection).endSending();
            case Act.Listen(int connection, boolean reads) ->
                connection(connection).listen(reads);
            case Act.Disconnect(int connection, boolean resets) ->
                connection(connection).disconnect(resets);
            case Act.Look(int number, String file) -> judge.send(room.look(number, file));
            case ToSupervisor.Dump(int process) -> ThreadDumps.send(process, judge);
        }
    }

    private void start(Act.Start start) {
        try {
            programs.put(start.program(), RunningProgram.start(start, room, judge));
        } catch (IOException e) {
            judge.send(new Happening.NotStarted(start.program(), String.valueOf(e.getMessage())));
        }
    }

    private RunningProgram program(int number) {
        return there(programs.get(number), "program " + number);
    }

    private LoopbackConnection connection(int number) {
        return there(connections.get(number), "connection " + number);
    }

    private static <T> T there(@Nullable T asked, String what) {
        if (asked == null) {
            throw new JudgeFault("the judge speaks of a " + what + " that there is not");
        }
        return asked;
    }
}
