package forkyard.harness.runner;

import jdk.jfr.Event;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;

/** The recorded stretch of a trial, on the recorder's own clock. */
@Name(Played.NAME)
@StackTrace(false)
final class Played extends Event {
    static final String NAME = "forkyard.Played";
}
