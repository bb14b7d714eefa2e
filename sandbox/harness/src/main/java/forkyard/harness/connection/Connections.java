package forkyard.harness.connection;

import forkyard.harness.JudgeFault;
import forkyard.wire.Act;
import forkyard.wire.Happening;
import java.io.IOException;
import java.net.Socket;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** The connections that a director has, by its numbers. */
public final class Connections {
    private final Map<Integer, LoopbackConnection> connections = new ConcurrentHashMap<>();
    private final Consumer<Happening.OfConnections> judge;

    /** @param judge is told what happens, by any thread */
    public Connections(Consumer<Happening.OfConnections> judge) {
        this.judge = judge;
    }

    /** Does what a director asks. */
    public void on(Act.OfConnections act) throws IOException {
        switch (act) {
            case Act.Connect(int number, int port) ->
                connections.put(number, LoopbackConnection.open(number, port, judge));
            case Act.Send(int number, byte[] bytes) -> connection(number).send(bytes);
            case Act.EndSending(int number) -> connection(number).endSending();
            case Act.Listen(int number, boolean reads) -> connection(number).listen(reads);
            case Act.Flush(int number) -> connection(number).flush();
            case Act.Disconnect(int number, boolean resets) ->
                connection(number).disconnect(resets);
        }
    }

    /** Someone has come: from now on a connection of this number. */
    public void accepted(int number, Socket socket) throws IOException {
        LoopbackConnection connection = LoopbackConnection.accepted(number, socket, judge);
        connections.put(number, connection);
        connection.begin();
    }

    /** Ends all. */
    public void clear() throws IOException {
        for (LoopbackConnection each : connections.values()) {
            each.disconnect(false);
        }
        connections.clear();
    }

    private LoopbackConnection connection(int number) {
        LoopbackConnection connection = connections.get(number);
        if (connection == null) {
            throw new JudgeFault("the judge speaks of a connection " + number + " that there is not");
        }
        return connection;
    }
}
