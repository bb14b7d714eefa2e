package forkyard.harness.supervisor;

import forkyard.harness.JudgeFault;
import forkyard.harness.connection.Connections;
import forkyard.wire.Act;
import forkyard.wire.FromSupervisor;
import forkyard.wire.Happening;
import forkyard.wire.ToSupervisor;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** Does what the judge asks, one message after the other; nothing here waits for a program. */
final class Supervisor {
    private final Room room;
    private final Outgoing judge;
    private final Map<Integer, RunningProgram> programs = new HashMap<>();
    private final Connections connections;

    Supervisor(Room room, Outgoing judge) {
        this.room = room;
        this.judge = judge;
        this.connections = new Connections(judge::send);
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
            case Act.Meet(int meeting, int ranks) -> judge.send(Meeting.open(meeting, ranks));
            case Act.Input(int program, byte[] bytes) -> program(program).input(bytes);
            case Act.EndInput(int program) -> program(program).endInput();
            case Act.EndOutput(int program) -> program(program).endOutput();
            case Act.OfConnections act -> connections.on(act);
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
        RunningProgram program = programs.get(number);
        if (program == null) {
            throw new JudgeFault("the judge speaks of a program " + number + " that there is not");
        }
        return program;
    }
}
