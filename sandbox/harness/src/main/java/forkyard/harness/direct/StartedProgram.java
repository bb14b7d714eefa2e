package forkyard.harness.direct;

import forkyard.author.program.EndedBadly;
import forkyard.author.program.Mismatch;
import forkyard.author.program.NothingMoves;
import forkyard.author.program.OutputOver;
import forkyard.author.program.Program;
import forkyard.wire.Act;
import forkyard.wire.Caps;
import forkyard.wire.Mark;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;

/** A program in the container, as far as messages have told of it. */
final class StartedProgram implements Program {
    /** For so long more is waited for where a child, which lives on, might still write to its parent's streams. */
    private static final Duration HELD_BY_OTHERS = Duration.ofMillis(300);

    private final Play play;
    private final int number;
    private final Incoming output = new Incoming();
    private final ByteArrayOutputStream errors = new ByteArrayOutputStream();
    private final ByteArrayOutputStream begun = new ByteArrayOutputStream();
    private final List<String> lines = new ArrayList<>();
    private final List<Integer> lineEnds = new ArrayList<>();
    private int process;
    private int taken;
    private boolean outputOver;
    private boolean errorsOver;
    private OptionalInt exitCode = OptionalInt.empty();

    StartedProgram(Play play, int number) {
        this.play = play;
        this.number = number;
    }

    int number() {
        return number;
    }

    boolean isKnown() {
        return process != 0;
    }

    void started(int itsProcess) {
        process = itsProcess;
    }

    void wrote(boolean error, byte[] bytes) {
        if (error) {
            errors.writeBytes(bytes);
            return;
        }
        int before = output.size();
        output.add(bytes);
        for (int i = 0; i < bytes.length; i++) {
            byte each = bytes[i];
            if (each == '\n') {
                lines.add(begun.toString(StandardCharsets.UTF_8));
                lineEnds.add(before + i + 1);
                begun.reset();
            } else {
                begun.write(each);
            }
        }
    }

    void outputEnded(boolean error) {
        if (error) {
            errorsOver = true;
        } else {
            outputOver = true;
        }
    }

    void exited(int code) {
        exitCode = OptionalInt.of(code);
    }

    @Override
    public int process() {
        return process;
    }

    @Override
    public void write(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        for (int from = 0; from < bytes.length; from += Caps.PIECE) {
            play.send(new Act.Input(
                    number, Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + Caps.PIECE))));
        }
    }

    @Override
    public void endInput() throws IOException {
        play.send(new Act.EndInput(number));
    }

    @Override
    public void endOutput() throws IOException {
        play.send(new Act.EndOutput(number));
    }

    @Override
    public byte[] output() {
        return output.all();
    }

    @Override
    public String errors() {
        return errors.toString(StandardCharsets.UTF_8);
    }

    @Override
    public List<String> lines() {
        return List.copyOf(lines);
    }

    /** A line that it has begun and not ended. */
    String begun() {
        return begun.toString(StandardCharsets.UTF_8);
    }

    @Override
    public String line() throws IOException {
        try {
            if (hasOneMore()) {
                return lines.get(taken++);
            }
        } catch (NothingMoves e) {
            throw new NothingMoves(end("a whole line"));
        }
        throw new OutputOver(taken, end("a whole line"));
    }

    /** Waits for a line, or until none can come. */
    private boolean hasOneMore() throws IOException {
        play.await(() -> lines.size() > taken || outputOver);
        if (lines.size() > taken) {
            return true;
        }
        endWell();
        return false;
    }

    @Override
    public void expectLine(String text) throws IOException {
        byte[] expected = (text + "\n").getBytes(StandardCharsets.UTF_8);
        boolean came;
        try {
            came = hasOneMore();
        } catch (NothingMoves e) {
            throw new NothingMoves(difference(expected));
        }
        int same = output.same(begin(taken), expected);
        if (same < expected.length) {
            int end = came ? begin(taken + 1) : output.size();
            throw new Mismatch(difference(expected), output.shown(begin(taken) + same, end));
        }
        taken++;
    }

    /** Where the next line begins to be another than this. */
    private Mark difference(byte[] expected) {
        int same = output.same(begin(taken), expected);
        return new Mark(number, begin(taken) + same, Incoming.shown(expected, same, expected.length));
    }

    private Mark end(String expected) {
        return new Mark(number, output.size(), expected);
    }

    @Override
    public Mark mark(int line, String expected) {
        return new Mark(number, begin(line), expected);
    }

    private int begin(int line) {
        int whole = Math.min(line, lineEnds.size());
        return whole == 0 ? 0 : lineEnds.get(whole - 1);
    }

    @Override
    public OptionalInt exitCode() {
        return exitCode;
    }

    @Override
    public int end() throws IOException {
        play.await(() -> exitCode.isPresent());
        play.await(() -> outputOver && errorsOver, HELD_BY_OTHERS);
        return exitCode.orElseThrow();
    }

    @Override
    public void endWell() throws IOException {
        int code = end();
        if (code != 0) {
            throw new EndedBadly(this, code);
        }
    }
}
