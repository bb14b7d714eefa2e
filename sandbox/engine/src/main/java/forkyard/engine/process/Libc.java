package forkyard.engine.process;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.StructLayout;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.VarHandle;

/** The few functions of the C library that the JDK has nothing for. A failure is an {@link IOException} with the kernel's number. */
final class Libc {
    static final int INTERRUPTED = 4; // EINTR
    static final int OVERRUN = 105; // ENOBUFS

    static final int OF_SOCKETS = 1; // SOL_SOCKET

    private static final int PEER_CREDENTIALS = 17; // SO_PEERCRED
    private static final int CREDENTIALS = 12; // struct ucred
    private static final int BOTH_WAYS = 2; // SHUT_RDWR
    private static final int NO_SIGNAL = 0x4000; // MSG_NOSIGNAL

    private static final Linker LINKER = Linker.nativeLinker();
    private static final StructLayout STATE = Linker.Option.captureStateLayout();
    private static final VarHandle ERRNO = STATE.varHandle(MemoryLayout.PathElement.groupElement("errno"));

    private static final MethodHandle SOCKET =
            function("socket", ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.JAVA_INT);
    private static final MethodHandle BIND =
            function("bind", ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.JAVA_INT);
    private static final MethodHandle SET_OPTION = function(
            "setsockopt",
            ValueLayout.JAVA_INT,
            ValueLayout.JAVA_INT,
            ValueLayout.JAVA_INT,
            ValueLayout.ADDRESS,
            ValueLayout.JAVA_INT);
    private static final MethodHandle SEND =
            function("send", ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.JAVA_LONG, ValueLayout.JAVA_INT);
    private static final MethodHandle RECEIVE =
            function("recv", ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.JAVA_LONG, ValueLayout.JAVA_INT);
    private static final MethodHandle POLL =
            function("poll", ValueLayout.ADDRESS, ValueLayout.JAVA_LONG, ValueLayout.JAVA_INT);
    private static final MethodHandle LISTEN = function("listen", ValueLayout.JAVA_INT, ValueLayout.JAVA_INT);
    private static final MethodHandle ACCEPT =
            function("accept4", ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.ADDRESS, ValueLayout.JAVA_INT);
    private static final MethodHandle GET_OPTION = function(
            "getsockopt",
            ValueLayout.JAVA_INT,
            ValueLayout.JAVA_INT,
            ValueLayout.JAVA_INT,
            ValueLayout.ADDRESS,
            ValueLayout.ADDRESS);
    private static final MethodHandle SHUT_DOWN = function("shutdown", ValueLayout.JAVA_INT, ValueLayout.JAVA_INT);
    private static final MethodHandle CLOSE = function("close", ValueLayout.JAVA_INT);
    private static final MethodHandle KILL = function("kill", ValueLayout.JAVA_INT, ValueLayout.JAVA_INT);

    private Libc() {}

    /** What the kernel said no with. */
    static final class Refused extends IOException {
        private static final long serialVersionUID = 1;

        private final int number;

        Refused(String call, int number) {
            super(call + " failed with error " + number);
            this.number = number;
        }

        int number() {
            return number;
        }
    }

    static int socket(int domain, int type, int protocol) throws Refused {
        return call("socket", state -> (int) SOCKET.invokeExact(state, domain, type, protocol));
    }

    static void bind(int socket, byte[] address) throws Refused {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment bytes = arena.allocateFrom(ValueLayout.JAVA_BYTE, address);
            call("bind", state -> (int) BIND.invokeExact(state, socket, bytes, address.length));
        }
    }

    static void option(int socket, int level, int name, int value) throws Refused {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment bytes = arena.allocateFrom(ValueLayout.JAVA_INT, value);
            call("setsockopt", state -> (int)
                    SET_OPTION.invokeExact(state, socket, level, name, bytes, (int) ValueLayout.JAVA_INT.byteSize()));
        }
    }

    static void listen(int socket, int waiting) throws Refused {
        call("listen", state -> (int) LISTEN.invokeExact(state, socket, waiting));
    }

    /** Waits for the next connection. */
    static int accept(int socket, int flags) throws Refused {
        return call("accept", state ->
                (int) ACCEPT.invokeExact(state, socket, MemorySegment.NULL, MemorySegment.NULL, flags));
    }

    /** The number of the process that a UNIX socket was connected by, in this process's namespace. */
    static int peer(int socket) throws Refused {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment credentials = arena.allocate(CREDENTIALS, Integer.BYTES);
            MemorySegment length = arena.allocateFrom(ValueLayout.JAVA_INT, CREDENTIALS);
            call("getsockopt", state ->
                    (int) GET_OPTION.invokeExact(state, socket, OF_SOCKETS, PEER_CREDENTIALS, credentials, length));
            return credentials.get(ValueLayout.JAVA_INT, 0);
        }
    }

    static void shutDown(int socket) throws Refused {
        call("shutdown", state -> (int) SHUT_DOWN.invokeExact(state, socket, BOTH_WAYS));
    }

    /** Sends all of it. */
    static void send(int socket, byte[] message) throws Refused {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment rest = arena.allocateFrom(ValueLayout.JAVA_BYTE, message);
            while (rest.byteSize() > 0) {
                MemorySegment bytes = rest;
                int sent = call(
                        "send", state -> (int) SEND.invokeExact(state, socket, bytes, bytes.byteSize(), NO_SIGNAL));
                rest = rest.asSlice(sent);
            }
        }
    }

    /** Waits for the next message; its length, and at least that of the buffer if it did not fit. */
    static int receive(int socket, MemorySegment buffer) throws Refused {
        return call("recv", state -> (int) RECEIVE.invokeExact(state, socket, buffer, buffer.byteSize(), 0));
    }

    /** Waits until one of the entries ({@code struct pollfd}) is ready or the time is over; how many are. */
    static int poll(MemorySegment entries, long count, int millis) throws Refused {
        return call("poll", state -> (int) POLL.invokeExact(state, entries, count, millis));
    }

    static void close(int file) throws Refused {
        call("close", state -> (int) CLOSE.invokeExact(state, file));
    }

    static void kill(int process, int signal) throws Refused {
        call("kill", state -> (int) KILL.invokeExact(state, process, signal));
    }

    @FunctionalInterface
    private interface Call {
        int with(MemorySegment state) throws Throwable;
    }

    private static int call(String name, Call call) throws Refused {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment state = arena.allocate(STATE);
            int result;
            try {
                result = call.with(state);
            } catch (Throwable e) {
                throw new IllegalStateException(name + " cannot be called", e);
            }
            if (result < 0) {
                throw new Refused(name, (int) ERRNO.get(state, 0L));
            }
            return result;
        }
    }

    /** All of ours answer with an int: those that say ssize_t are never given more than fits. */
    private static MethodHandle function(String name, MemoryLayout... arguments) {
        return LINKER.downcallHandle(
                LINKER.defaultLookup().findOrThrow(name),
                FunctionDescriptor.of(ValueLayout.JAVA_INT, arguments),
                Linker.Option.captureCallState("errno"));
    }
}
