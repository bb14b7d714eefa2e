import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.VarHandle;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/** Runs in a container under the seccomp profile: makes system calls by number, says which answered otherwise than they must. */
class SystemCalls {
    private static final long REFUSED = 1;
    private static final long NOT_THERE = 38;
    private static final Linker LINKER = Linker.nativeLinker();
    private static final VarHandle ERRNO =
            Linker.Option.captureStateLayout().varHandle(MemoryLayout.PathElement.groupElement("errno"));
    private static final MethodHandle SYSCALL = LINKER.downcallHandle(
            LINKER.defaultLookup().find("syscall").orElseThrow(),
            FunctionDescriptor.of(ValueLayout.JAVA_LONG, ValueLayout.JAVA_LONG, ValueLayout.JAVA_LONG, ValueLayout.JAVA_LONG,
                    ValueLayout.JAVA_LONG, ValueLayout.JAVA_LONG, ValueLayout.JAVA_LONG, ValueLayout.JAVA_LONG),
            Linker.Option.captureCallState("errno"),
            Linker.Option.firstVariadicArg(1));

    private static boolean good = true;

    public static void main(String[] arguments) throws Throwable {
        ordinaryWork();
        if (System.getProperty("os.arch").equals("amd64")) {
            systemCalls();
        }
        System.out.println(good ? "as expected" : "not as expected");
        System.exit(good ? 0 : 1);
    }

    private static void ordinaryWork() throws Exception {
        try (var threads = Executors.newFixedThreadPool(8)) {
            IntStream.range(0, 50).forEach(i -> threads.submit(() -> IntStream.range(0, 1_000).parallel().sum()));
        }
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, 1_000).forEach(i -> threads.submit(() -> {
                Thread.sleep(1);
                return i;
            }));
        }
        var path = UnixDomainSocketAddress.of(Path.of("/tmp/s"));
        try (var server = ServerSocketChannel.open(StandardProtocolFamily.UNIX).bind(path);
                var client = SocketChannel.open(path)) {
            server.accept().close();
        }
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                var client = new Socket(server.getInetAddress(), server.getLocalPort())) {
            server.accept().close();
        }
        new ProcessBuilder("true").start().waitFor();
    }

    private static void systemCalls() throws Throwable {
        expect("getpid", 0, 39);
        expect("socket AF_INET", 0, 41, 2, 1);
        expect("socket AF_NETLINK", REFUSED, 41, 16, 3);
        expect("socket AF_PACKET", REFUSED, 41, 17, 3);
        expect("socket AF_ALG", REFUSED, 41, 38, 5);
        expect("socket AF_VSOCK", REFUSED, 41, 40, 1);
        expect("clone CLONE_NEWUSER", REFUSED, 56, 0x10000011);
        expect("clone3", NOT_THERE, 435);
        expect("unshare", REFUSED, 272, 0x10000000);
        expect("setns", REFUSED, 308);
        expect("mount", REFUSED, 165);
        expect("fsopen", REFUSED, 430);
        expect("chroot", REFUSED, 161);
        expect("open_by_handle_at", REFUSED, 304);
        expect("ptrace", REFUSED, 101);
        expect("process_vm_readv", REFUSED, 310, 1);
        expect("pidfd_open", REFUSED, 434, 1);
        expect("prlimit64 of another process", REFUSED, 302, 1, 7);
        expect("keyctl", REFUSED, 250);
        expect("add_key", REFUSED, 248);
        expect("request_key", REFUSED, 249);
        expect("io_uring_setup", REFUSED, 425, 1);
        expect("bpf", REFUSED, 321);
        expect("userfaultfd", REFUSED, 323);
        expect("perf_event_open", REFUSED, 298);
        expect("memfd_create", REFUSED, 319);
        expect("shmget", REFUSED, 29, 0, 4096, 0x3ff);
        expect("personality ADDR_NO_RANDOMIZE", REFUSED, 135, 0x40000);
        expect("ioctl TIOCSTI", REFUSED, 16, 0, 0x5412);
        expect("setuid", REFUSED, 105);
    }

    /** @param errno 0 where the call must succeed */
    private static void expect(String name, long errno, long... call) throws Throwable {
        long[] a = Arrays.copyOf(call, 7);
        try (var arena = Arena.ofConfined()) {
            MemorySegment state = arena.allocate(Linker.Option.captureStateLayout());
            long answer = (long) SYSCALL.invokeExact(state, a[0], a[1], a[2], a[3], a[4], a[5], a[6]);
            int got = answer < 0 ? (int) ERRNO.get(state, 0L) : 0;
            if (got != errno) {
                good = false;
                System.out.println(name + ": errno " + got + " instead of " + errno);
            }
        }
    }
}
