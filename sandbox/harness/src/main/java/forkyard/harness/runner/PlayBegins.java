package forkyard.harness.runner;

import jdk.jfr.Event;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;

/** Comes before all else of a trial, and is the first to get lost where the recorder's memory does not suffice. */
@Name(PlayBegins.NAME)
@StackTrace(false)
final class PlayBegins extends Event {
    static final String NAME = "forkyard.PlayBegins";
}
