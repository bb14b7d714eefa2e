package forkyard.wire;

import java.util.List;

/**
 * What came back for a {@link Case}.
 *
 * @param value {@link Values encoded}: for {@link Case#CALL} a list with, for each call, {@code [true, answer]} or
 *     {@code [false, exception type, message]}; for a scenario what it returned
 * @param events the complete log of the trial
 */
public record Answer(
        @Max(Caps.VALUE) byte[] value, @Max(Caps.EVENTS) List<Event> events) {}
