package forkyard.engine;

import java.io.IOException;
import java.nio.file.Path;

/** Another process: {@code ChildTurn DIRECTORY alone|beside} takes a turn and keeps it until its input ends. */
final class ChildTurn {
    private ChildTurn() {}

    public static void main(String[] args) throws InterruptedException, IOException {
        Turns turns = new Turns(Path.of(args[0]));
        try (Turns.Turn _ = args[1].equals("alone") ? turns.alone() : turns.beside()) {
            System.out.println(args[1]);
            while (System.in.read() >= 0) {
                Thread.onSpinWait();
            }
        }
    }
}
