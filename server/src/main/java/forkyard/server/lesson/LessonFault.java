package forkyard.server.lesson;

/** A lesson that cannot be read; the message says where and why. */
public final class LessonFault extends Exception {
    private static final long serialVersionUID = 1;

    LessonFault(String message) {
        super(message);
    }
}
