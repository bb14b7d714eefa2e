/**
 * Exercises as the pages show them: list, statement as safe HTML, starter, contract, limits. Reading exercise folders is in
 * {@code forkyard.exercise}; judging is elsewhere. The routes of submissions and leaderboards look exercises up here.
 */
@NullMarked
package forkyard.server.exercise;

import org.jspecify.annotations.NullMarked;
