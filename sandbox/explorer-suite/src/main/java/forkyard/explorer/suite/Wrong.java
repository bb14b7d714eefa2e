package forkyard.explorer.suite;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A program that the explorer must find wrong, in this way. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Wrong {
    As value();

    /** How a program is wrong. */
    enum As {
        FAILURE,
        DEADLOCK,
        LIVELOCK,
        RACE,
        LEFT_BEHIND,
        /** A thread is gone, and has not given back a lock. */
        KEPT,
        /** It asks for the end of the JVM. */
        EXIT,
        /** Others get in again and again, and one never. */
        STARVATION,
        /** Nothing is to be said about it. */
        NO_VERDICT
    }
}
