package forkyard.harness.direct;

import forkyard.author.program.EndedBadly;
import forkyard.author.program.OutputOver;
import forkyard.author.program.Program;
import forkyard.wire.Act;
import forkyard.wire.Caps;
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
    private final ByteArrayOutputStream output = new ByteArrayOutputStream();
    private final ByteArrayOutputStream errors = new ByteArrayOutputStream();
    private final ByteArrayOutputStream begun = new ByteArrayOutputStream();
    private final List<String> lines = new ArrayList<>();
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
        output.writeBytes(bytes);
        for (byte each : bytes) {
            if (each == '\n') {
                lines.add(begun.toString(StandardCharsets.UTF_8));
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
        return output.toByteArray();
    }

    @Override
    public String errors() {
        return errors.toString(StandardCharsets.UTF_8);
    }

    @Override
    public List<String> lines() {
        return List.copyOf(lines);
    }

    @Override
    public String line() throws IOException {
        play.await(() -> lines.size() > taken || outputOver);
        if (lines.size() == taken) {
            endWell();
            throw new OutputOver(taken);
        }
        return lines.get(taken++);
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
