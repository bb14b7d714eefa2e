package forkyard.harness.direct;

import forkyard.author.mpi.World;
import forkyard.author.program.Conversation;
import forkyard.author.program.Listener;
import forkyard.author.program.NothingMoves;
import forkyard.author.program.PendingErrand;
import forkyard.author.program.Program;
import forkyard.author.program.Programs;
import forkyard.author.program.Question;
import forkyard.author.program.Visit;
import forkyard.harness.JudgeFault;
import forkyard.wire.Act;
import forkyard.wire.Connection;
import forkyard.wire.Failure;
import forkyard.wire.FromAuthor;
import forkyard.wire.Happening;
import forkyard.wire.ProcessSeen;
import forkyard.wire.RankCall;
import forkyard.wire.ToAuthor;
import forkyard.wire.Values;
import forkyard.wire.WorldMode;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One play, from its director's side. Messages are read only while the director waits, so that all of it is one thread. */
public final class Play implements Programs {
    private final Connection<ToAuthor, FromAuthor> judge;
    private final String mainClass;
    private final WorldMode mode;
    private final Map<Integer, StartedProgram> programs = new HashMap<>();
    private final Map<Integer, OpenConversation> conversations = new HashMap<>();
    private final Map<String, Consumer<Question>> handlers = new HashMap<>();
    private final Deque<AskedQuestion> unheard = new ArrayDeque<>();
    private final Map<Integer, OpenListener> listeners = new HashMap<>();
    private final Map<Integer, StartedErrand> errands = new HashMap<>();
    private final List<SiteVisit> visits = new ArrayList<>();
    private Consumer<Visit> visited = _ -> {};
    private final Set<Integer> passed = new HashSet<>();
    private final List<RankCall> traced = new ArrayList<>();
    private boolean tracedAll;
    private final Map<Integer, Integer> meetings = new HashMap<>();
    private final Map<Integer, Happening.Looked> looked = new HashMap<>();
    private final Map<Integer, List<ProcessSeen>> counted = new HashMap<>();
    private int numbers;
    private long heard;

    /**
     * Before its first program.
     *
     * @param number of the play
     * @param mainClass that of the contract
     */
    public Play(Connection<ToAuthor, FromAuthor> judge, int number, String mainClass, WorldMode mode) {
        this.judge = judge;
        this.mainClass = mainClass;
        this.mode = mode;
        this.numbers = number * Act.NUMBERS;
    }

    @Override
    public String mainClass() {
        return mainClass;
    }

    @Override
    public Program start(String... arguments) throws IOException {
        return startClass(mainClass, arguments);
    }

    @Override
    public Program startClass(String main, String... arguments) throws IOException {
        StartedProgram program = program();
        send(new Act.Start(program.number(), List.of(), main, List.of(arguments)));
        await(program::isKnown);
        return program;
    }

    @Override
    public World world(int ranks, String... arguments) throws IOException {
        return new WorldStart(this, mainClass, List.of(arguments)).start(ranks, mode);
    }

    /** Not started yet. */
    StartedProgram program() {
        StartedProgram program = new StartedProgram(this, ++numbers);
        programs.put(program.number(), program);
        return program;
    }

    /** The port of a meeting point for so many ranks. */
    int meet(int ranks) throws IOException {
        int meeting = ++numbers;
        send(new Act.Meet(meeting, ranks));
        await(() -> meetings.containsKey(meeting));
        return there(meetings, meeting);
    }

    /** What the ranks of the world have called so far. */
    List<RankCall> trace() throws IOException {
        traced.clear();
        tracedAll = false;
        send(new FromAuthor.Trace());
        while (!tracedAll) {
            next();
        }
        return List.copyOf(traced);
    }

    @Override
    public Conversation connect(int port) throws IOException {
        OpenConversation conversation = new OpenConversation(this, ++numbers);
        conversations.put(conversation.number(), conversation);
        send(new Act.Connect(conversation.number(), port));
        await(conversation::isKnown);
        return conversation;
    }

    @Override
    public Listener listen() throws IOException {
        OpenListener listener = new OpenListener(this, ++numbers);
        listeners.put(listener.number(), listener);
        send(new Act.Open(listener.number(), 0));
        await(listener::isOpen);
        return listener;
    }

    /** The next who comes there. */
    Conversation accept(OpenListener listener) throws IOException {
        OpenConversation conversation = new OpenConversation(this, ++numbers);
        conversations.put(conversation.number(), conversation);
        send(new Act.Accept(conversation.number(), listener.number()));
        await(conversation::isKnown);
        return conversation;
    }

    @Override
    public PendingErrand errand(String type, @Nullable Object... arguments) throws IOException {
        StartedErrand errand = new StartedErrand(this, type);
        errands.put(++numbers, errand);
        send(new Act.Errand(numbers, type, Values.encodeList(arguments)));
        return errand;
    }

    @Override
    public void visits(Consumer<Visit> handler) {
        visited = handler;
        List.copyOf(visits).forEach(handler);
    }

    @Override
    public void questions(String kind, Consumer<Question> handler) {
        handlers.put(kind, handler);
        for (AskedQuestion each : List.copyOf(unheard)) {
            if (each.kind().equals(kind)) {
                unheard.remove(each);
                handler.accept(each);
            }
        }
    }

    @Override
    public List<ProcessSeen> processes() throws IOException {
        int number = ++numbers;
        send(new FromAuthor.Count(number));
        while (!counted.containsKey(number)) {
            next();
        }
        return counted.remove(number);
    }

    @Override
    public void signal(int process, int signal) throws IOException {
        send(new FromAuthor.Signal(process, signal));
    }

    @Override
    public Happening.Looked look(String file) throws IOException {
        int number = ++numbers;
        send(new Act.Look(number, file));
        while (!looked.containsKey(number)) {
            next();
        }
        return looked.remove(number);
    }

    @Override
    public void await(BooleanSupplier condition) throws IOException {
        while (!condition.getAsBoolean()) {
            send(new FromAuthor.Rests(heard));
            next();
        }
    }

    @Override
    public boolean await(BooleanSupplier condition, Duration limit) throws IOException {
        int number = ++numbers;
        send(new FromAuthor.Wait(number, Math.toIntExact(limit.toMillis())));
        while (!condition.getAsBoolean() && !passed.contains(number)) {
            send(new FromAuthor.Rests(heard));
            next();
        }
        if (!passed.contains(number)) {
            send(new FromAuthor.WaitNoLonger(number));
        }
        return condition.getAsBoolean();
    }

    void send(FromAuthor message) throws IOException {
        judge.send(message);
    }

    private void next() throws IOException {
        ToAuthor message = judge.receive();
        heard++;
        switch (message) {
            case Happening.Started(int program, int process) -> program(program).started(process);
            case Happening.NotStarted(int program, String why) ->
                throw new JudgeFault("program " + program + " does not start: " + why);
            case Happening.Meeting(int meeting, int port) -> meetings.put(meeting, port);
            case Happening.Output(int program, boolean error, byte[] bytes) ->
                program(program).wrote(error, bytes);
            case Happening.OutputEnded(int program, boolean error) ->
                program(program).outputEnded(error);
            case Happening.Exited(int program, int code) -> program(program).exited(code);
            case Happening.Connected(int connection) -> conversation(connection).connected();
            case Happening.Received(int connection, byte[] bytes) ->
                conversation(connection).came(bytes);
            case Happening.Flushed(int connection) -> conversation(connection).flushed();
            case Happening.ReceivedAll(int connection) ->
                conversation(connection).cameAll();
            case Happening.Disconnected(int connection, String why) -> {
                if (listeners.containsKey(connection)) {
                    throw new JudgeFault("no port can be opened: " + why);
                }
                conversation(connection).broke(why);
            }
            case Happening.Opened(int listener, int port) ->
                there(listeners, listener).opened(port);
            case Happening.Returned(int errand, byte[] value) ->
                there(errands, errand).returned(value);
            case Happening.ErrandFailed(int errand, Failure failure) ->
                there(errands, errand).failed(failure);
            case Happening.Looked found -> looked.put(found.number(), found);
            case ToAuthor.Asked asked -> asked(asked);
            case ToAuthor.Passed(int number) -> passed.add(number);
            case ToAuthor.Counted(int number, List<ProcessSeen> processes) -> counted.put(number, processes);
            case ToAuthor.Traced(List<RankCall> calls, boolean last) -> {
                traced.addAll(calls);
                tracedAll = last;
            }
            case ToAuthor.Still() -> throw new NothingMoves();
            case ToAuthor.Visited seen -> {
                SiteVisit visit = new SiteVisit(this, seen);
                visits.add(visit);
                visited.accept(visit);
            }
            case ToAuthor.LoadAuthor m -> throw outOfPlace(m);
            case ToAuthor.Samples m -> throw outOfPlace(m);
            case ToAuthor.Generate m -> throw outOfPlace(m);
            case ToAuthor.Explored m -> throw outOfPlace(m);
            case ToAuthor.Trial m -> throw outOfPlace(m);
            case ToAuthor.Check m -> throw outOfPlace(m);
            case ToAuthor.Direct m -> throw outOfPlace(m);
        }
    }

    private void asked(ToAuthor.Asked asked) throws IOException {
        List<@Nullable Object> arguments = Values.decodeList(asked.arguments(), Values.Types.NONE);
        AskedQuestion question =
                new AskedQuestion(this, asked.question(), asked.process(), asked.kind(), new ArrayList<>(arguments));
        Consumer<Question> handler = handlers.get(asked.kind());
        if (handler == null) {
            unheard.add(question);
        } else {
            handler.accept(question);
        }
    }

    private StartedProgram program(int number) {
        return there(programs, number);
    }

    private OpenConversation conversation(int number) {
        return there(conversations, number);
    }

    private static <T> T there(Map<Integer, T> all, int number) {
        T one = all.get(number);
        if (one == null) {
            throw new JudgeFault("something is told of number " + number + ", which stands for nothing of that kind");
        }
        return one;
    }

    private static JudgeFault outOfPlace(ToAuthor message) {
        return new JudgeFault("the judge sent " + message.getClass().getSimpleName() + " in the middle of a play");
    }
}
