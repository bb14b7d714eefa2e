package forkyard.service;

import forkyard.harness.JudgeFault;
import forkyard.harness.connection.Connections;
import forkyard.wire.Happening;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.HashMap;
import java.util.Map;

/** Ports where programs are waited for. A thread for each that is to come next: an author waits for few at a time. */
final class Ports {
    private static final int BACKLOG = 1_000;

    private final Outgoing judge;
    private final Connections connections;
    private final Map<Integer, ServerSocket> open = new HashMap<>();

    Ports(Outgoing judge, Connections connections) {
        this.judge = judge;
        this.connections = connections;
    }

    void open(int listener, int port) {
        try {
            ServerSocket socket = new ServerSocket(port, BACKLOG, InetAddress.getLoopbackAddress());
            open.put(listener, socket);
            judge.send(new Happening.Opened(listener, socket.getLocalPort()));
        } catch (IOException e) {
            judge.send(new Happening.Disconnected(listener, String.valueOf(e.getMessage())));
        }
    }

    void accept(int connection, int listener) {
        ServerSocket socket = open.get(listener);
        if (socket == null) {
            throw new JudgeFault("the judge speaks of a port " + listener + " that is not open");
        }
        Thread.startVirtualThread(() -> {
            try {
                connections.accepted(connection, socket.accept());
            } catch (IOException e) {
                judge.send(new Happening.Disconnected(connection, "the port is closed"));
            }
        });
    }

    /** Closes this one; whether there was one of this number. */
    boolean close(int listener) throws IOException {
        ServerSocket socket = open.remove(listener);
        if (socket == null) {
            return false;
        }
        socket.close();
        return true;
    }

    void clear() throws IOException {
        for (ServerSocket each : open.values()) {
            each.close();
        }
        open.clear();
    }
}
