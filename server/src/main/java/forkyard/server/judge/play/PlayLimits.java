package forkyard.server.judge.play;

import java.time.Duration;

/**
 * What one trial may use.
 *
 * @param cpu of the whole container
 * @param outputBytes of display text
 * @param answerBytes the longest answer that is read
 */
public record PlayLimits(Duration wall, Duration cpu, int outputBytes, int answerBytes) {}
