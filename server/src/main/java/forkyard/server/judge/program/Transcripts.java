package forkyard.server.judge.program;

import forkyard.server.judge.Transcript;
import forkyard.server.judge.Transcript.Speaker;
import forkyard.server.judge.mpi.RankCommand;
import forkyard.wire.Act;
import forkyard.wire.Happening;
import forkyard.wire.Mark;
import forkyard.wire.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The conversations of one play, as they crossed the wall. Of each only the end is kept, and of conversations those in which something happened
 * last.
 */
final class Transcripts {
    private static final int MOST = 2_000;
    private static final int COMMAND = 80;
    private static final int WHY = 200;

    private final long began;

    /** That in which something was said last comes last. */
    private final Map<Integer, Dialogue> dialogues = new LinkedHashMap<>();

    private int connections;

    /** @param began by the clock of {@link System#nanoTime} */
    Transcripts(long began) {
        this.began = began;
    }

    void acted(Act act) {
        switch (act) {
            case Act.Start start -> dialogues.put(start.program(), new Dialogue(command(start)));
            case Act.Connect(int connection, int port) -> {
                connections++;
                dialogues.put(connection, new Dialogue("Connection " + connections + ", to port " + port));
                does(connection, Speaker.JUDGE, "connects to port " + port);
            }
            case Act.Input(int program, byte[] bytes) -> says(program, Speaker.JUDGE, bytes);
            case Act.Send(int connection, byte[] bytes) -> says(connection, Speaker.JUDGE, bytes);
            case Act.EndInput(int program) -> does(program, Speaker.JUDGE, "ends the input");
            case Act.EndSending(int connection) -> does(connection, Speaker.JUDGE, "sends no more");
            case Act.EndOutput(int program) -> does(program, Speaker.JUDGE, "reads no more");
            case Act.Listen(int connection, boolean reads) ->
                does(connection, Speaker.JUDGE, reads ? "reads" : "stops reading");
            case Act.Disconnect(int connection, boolean resets) ->
                does(connection, Speaker.JUDGE, resets ? "resets the connection" : "hangs up");
            case Act.Accept accept -> {
                connections++;
                dialogues.put(accept.connection(), new Dialogue("Connection " + connections + ", to the judge's port"));
            }
            case Act.Flush _, Act.Look _, Act.Meet _, Act.Open _, Act.Errand _ -> {}
        }
        if (dialogues.size() > MOST) {
            dialogues.remove(dialogues.keySet().iterator().next());
        }
    }

    void told(Happening happening) {
        switch (happening) {
            case Happening.Output(int program, boolean error, byte[] bytes) -> {
                if (!error) {
                    says(program, Speaker.PROGRAM, bytes);
                }
            }
            case Happening.Received(int connection, byte[] bytes) -> says(connection, Speaker.PROGRAM, bytes);
            case Happening.OutputEnded(int program, boolean error) -> {
                if (!error) {
                    does(program, Speaker.PROGRAM, "writes no more");
                }
            }
            case Happening.Exited(int program, int code) ->
                does(program, Speaker.PROGRAM, "ends with exit code " + code);
            case Happening.Connected(int connection) -> does(connection, Speaker.PROGRAM, "is connected");
            case Happening.ReceivedAll(int connection) -> does(connection, Speaker.PROGRAM, "sends no more");
            case Happening.Disconnected(int connection, String why) ->
                does(connection, Speaker.PROGRAM, "is lost: " + Text.clip(why, WHY));
            case Happening.Started(int program, int process) -> {
                Dialogue dialogue = dialogues.get(program);
                if (dialogue != null) {
                    dialogue.isWith("Process " + process + " (" + dialogue.with() + ")");
                }
            }
            case Happening.NotStarted _, Happening.Flushed _, Happening.Looked _, Happening.Meeting _ -> {}
            case Happening.Opened _, Happening.Returned _, Happening.ErrandFailed _ -> {}
        }
    }

    private void says(int number, Speaker by, byte[] bytes) {
        Dialogue dialogue = dialogues.remove(number);
        if (dialogue != null) {
            dialogues.put(number, dialogue);
            dialogue.says(by, micros(), bytes);
        }
    }

    private void does(int number, Speaker by, String note) {
        Dialogue dialogue = dialogues.get(number);
        if (dialogue != null) {
            dialogue.does(by, micros(), note);
        }
    }

    private long micros() {
        return (System.nanoTime() - began) / 1_000;
    }

    private static String command(Act.Start start) {
        List<String> words = new ArrayList<>(start.arguments());
        words.addFirst(start.mainClass());
        String command = RankCommand.shown(words);
        return command.length() > COMMAND ? command.substring(0, COMMAND) + "…" : command;
    }

    /** The conversation that went wrong there; nothing if it is not known any more. */
    Optional<Transcript> at(Mark mark) {
        return Optional.ofNullable(dialogues.get(mark.conversation()))
                .map(dialogue -> TranscriptTelling.of(dialogue, mark, micros()));
    }

    /** That in which something was said last; nothing if nothing was in any. */
    Optional<Transcript> last() {
        return dialogues.values().stream()
                .filter(dialogue -> !dialogue.isEmpty())
                .reduce((_, later) -> later)
                .map(TranscriptTelling::of);
    }
}
