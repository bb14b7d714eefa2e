package forkyard.harness.supervisor;

import forkyard.wire.Happening;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The meeting point of ranks that are JVMs of MPJ Express: each says at which ports it listens, and is told where all are once all have come.
 * Whoever says something else is hung up on.
 */
final class Meeting {
    private static final int LONGEST_WAIT_MILLIS = 30_000;

    /** A rank says all of it at once. */
    private static final int SAYING_MILLIS = 2_000;

    private static final String HELLO = "Sending Info";

    private final ServerSocket listening;
    private final int ranks;
    private final SortedMap<Integer, Come> come = new TreeMap<>();

    /** A rank that waits to be told, and the two ports that it listens at. */
    private record Come(Socket socket, int writing, int reading) {}

    private Meeting(ServerSocket listening, int ranks) {
        this.listening = listening;
        this.ranks = ranks;
    }

    static Happening.OfPrograms open(int number, int ranks) throws IOException {
        ServerSocket listening = new ServerSocket(0, ranks, InetAddress.getLoopbackAddress());
        listening.setSoTimeout(LONGEST_WAIT_MILLIS);
        Thread.ofPlatform().daemon().name("meeting").start(new Meeting(listening, ranks)::meet);
        return new Happening.Meeting(number, listening.getLocalPort());
    }

    private void meet() {
        try (listening) {
            while (come.size() < ranks) {
                accept();
            }
            tell();
        } catch (SocketTimeoutException e) {
            // some rank has never begun; the play's limits end it
        } catch (IOException e) {
            // the container is about to go
        } finally {
            come.values().forEach(each -> close(each.socket));
        }
    }

    private void accept() throws IOException {
        Socket socket = listening.accept();
        try {
            socket.setSoTimeout(SAYING_MILLIS);
            DataInputStream in = new DataInputStream(socket.getInputStream());
            String hello = in.readUTF();
            Come rank = new Come(socket, in.readInt(), in.readInt());
            int number = in.readInt();
            if (!hello.startsWith(HELLO) || number < 0 || number >= ranks || come.containsKey(number)) {
                throw new IOException("no rank that is waited for");
            }
            come.put(number, rank);
        } catch (IOException e) {
            close(socket);
        }
    }

    /** The form is MPJ's: {@code ;host@reading port@writing port@rank@debug port} for each. */
    private void tell() {
        StringBuilder all = new StringBuilder("#Peer Information");
        come.forEach((rank, each) -> all.append(";127.0.0.1@%d@%d@%d@0".formatted(each.reading, each.writing, rank)));
        for (Come each : come.values()) {
            try {
                DataOutputStream out = new DataOutputStream(each.socket.getOutputStream());
                out.writeUTF(all.toString());
                out.flush();
            } catch (IOException e) {
                // it has gone meanwhile; the others find out
            }
        }
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            // it is of no use any more
        }
    }
}
