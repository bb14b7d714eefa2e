package forkyard.server.bench;

import forkyard.exercise.ExampleSubmission;
import forkyard.exercise.Exercise;
import forkyard.wire.SourceFile;
import java.io.IOException;
import java.time.Duration;
import java.util.stream.Collectors;

/** A program as anybody starts it: {@code java Main} in a cold container, compiled beforehand, with nobody who looks on. */
final class ColdProgram implements Bare {
    private final ColdContainer containers;
    private final String place;
    private final String argument;
    private final String expected;

    /**
     * Compiles it.
     *
     * @param argument what the exercise's director starts it with
     * @param expected what it prints then
     */
    ColdProgram(String image, Exercise exercise, ExampleSubmission submission, String argument, String expected)
            throws IOException, InterruptedException {
        this.argument = argument;
        this.expected = expected;
        this.containers = new ColdContainer(
                image,
                exercise.limits().memoryMiB(),
                exercise.limits().threads(),
                submission.files().stream().collect(Collectors.toMap(SourceFile::name, SourceFile::text)));
        this.place = containers.newFolder();
        containers.run("sh", "-c", "javac -proc:none -d " + place + " " + ColdContainer.PLACE + "/*.java");
    }

    /** From {@code docker run} to its end. */
    @Override
    public Duration once() throws IOException, InterruptedException {
        long began = System.nanoTime();
        String output = containers.run("java", "-cp", place, "Main", argument);
        Duration took = Duration.ofNanos(System.nanoTime() - began);
        if (!output.strip().equals(expected)) {
            throw new IOException("the program printed " + output + " instead of " + expected);
        }
        return took;
    }

    @Override
    public void close() throws IOException {
        containers.close();
    }
}
